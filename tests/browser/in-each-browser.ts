/** Runs the same cases in Chromium and in Firefox, each with the built extension and a local site. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type Driver, type LaunchOptions } from '../../scripts/browser/driver.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { openSite, type Site } from '../../scripts/browser/site.ts';

export interface Stage {
  driver: Driver;
  site: Site;
}

/**
 * Declares the cases once for each browser. `stage()` gives the running browser, inside a test. A machine without the
 * browser, and without a way to install it, skips its cases.
 */
export function inEachBrowser(
  cases: (stage: () => Stage) => void,
  options: Pick<LaunchOptions, 'language' | 'colours' | 'keepWelcome'> = {},
): void {
  for (const name of BROWSERS) {
    const executablePath = findOrInstallBrowser(name);
    describe.skipIf(executablePath === null)(`in ${name}`, () => {
      let stage: Stage | undefined;
      beforeAll(async () => {
        const site = await openSite();
        stage = { site, driver: await launch(name, { executablePath: executablePath ?? '', site, ...options }) };
      });
      afterAll(async () => {
        await stage?.driver.close();
        await stage?.site.close();
      });
      cases(() => {
        if (!stage) throw new Error('The browser did not start.');
        return stage;
      });
    });
  }
}
