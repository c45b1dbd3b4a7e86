/** A copy of the built extension that tells when its popup was painted, for measuring. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { extensionFolder } from './launch.ts';
import { SETTLED } from './popup.ts';

/** The copy's second popup, with nothing in it: what the browser itself takes to open one. */
export const EMPTY_POPUP = '/empty/popup.html';

/** In the popup: milliseconds from its beginning until its answer was painted, undefined before. */
export const PAINTED_AT = 'window.paintedAt';

/** Notes when the answer stood on the screen: a task after the frame that drew it. */
const CLOCK = `
const observer = new MutationObserver(() => {
  if (!(${SETTLED})) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.paintedAt = performance.now(); };
    port2.postMessage(null);
  });
});
observer.observe(document, { childList: true, subtree: true });`;

/** The built extension with a clock in its popup, and with a second, empty popup. */
export function measuringCopy(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  cpSync(extensionFolder(name), folder, { recursive: true });
  const clock = '<script src="/clock.js"></script>';
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'popup.html'), popup.replace('<head>', `<head>${clock}`));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(
    join(folder, EMPTY_POPUP),
    `<!doctype html><html><head>${clock}</head><body><main aria-busy="false"><h2>Empty</h2></main></body></html>`,
  );
  writeFileSync(join(folder, 'clock.js'), CLOCK);
  return folder;
}
