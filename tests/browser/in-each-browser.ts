/** Runs the same cases in Chromium and in Firefox, each with the built extension and a local site. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName, type Driver, type LaunchOptions } from '../../scripts/browser/driver.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { openSite, type Site } from '../../scripts/browser/site.ts';
import { lookOn, type Onlooker } from './private/onlooker.ts';

export interface Stage {
  driver: Driver;
  site: Site;
  /** Who looks on from outside, where that was asked for. */
  onlooker?: Onlooker;
}

type Options = Pick<LaunchOptions, 'language' | 'colours' | 'keepWelcome'> & {
  /** The browser goes through a proxy, and its profile and logs can be searched. */
  overseen?: true;
  /** Makes the extension that is installed, in a folder of its own, in place of the built one. */
  copy?: (name: BrowserName) => string;
};

/**
 * Declares the cases once for each browser. `stage()` gives the running browser, inside a test. A machine without the
 * browser, and without a way to install it, skips its cases.
 */
export function inEachBrowser(cases: (stage: () => Stage) => void, { overseen, copy, ...options }: Options = {}): void {
  for (const name of BROWSERS) {
    const executablePath = findOrInstallBrowser(name);
    describe.skipIf(executablePath === null)(`in ${name}`, () => {
      let stage: Stage | undefined;
      let extension: string | undefined;
      beforeAll(async () => {
        const site = await openSite();
        extension = copy?.(name);
        const onlooker = overseen && (await lookOn(site));
        const places = { executablePath: executablePath ?? '', site, ...(onlooker && { overseen: onlooker.overseen }) };
        stage = {
          site,
          driver: await launch(name, { ...places, ...options, ...(extension !== undefined && { extension }) }),
          ...(onlooker && { onlooker }),
        };
      });
      afterAll(async () => {
        await stage?.driver.close();
        await stage?.onlooker?.close();
        await stage?.site.close();
        if (extension !== undefined) rmSync(extension, { recursive: true });
      });
      cases(() => {
        if (!stage) throw new Error('The browser did not start.');
        return stage;
      });
    });
  }
}
