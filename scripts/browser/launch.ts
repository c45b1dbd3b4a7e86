/** Starts either browser with the built extension in it. */
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** The folder into which the extension is built for a browser. */
export function extensionFolder(name: BrowserName): string {
  return resolve(import.meta.dirname, '../../.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Starts the browser with the extension installed and one tab. The extension is the built one where none is named. */
export function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { extension?: string },
): Promise<Driver> {
  const whole = { extension: extensionFolder(name), ...options };
  return name === 'chromium' ? launchChromium(whole) : launchFirefox(whole);
}
