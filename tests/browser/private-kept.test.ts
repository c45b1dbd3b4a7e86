/**
 * What leaves the browser, and what stays of a page: one story, from the click to "Delete everything", looked at from
 * outside. Each part goes on where the one before it ended.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditJson } from '../../lib/audit-json.ts';
import { pageWords } from '../../lib/words/words.ts';
import { eventually, type View } from '../../scripts/browser/driver.ts';
import type { Asked } from '../../scripts/browser/overseen.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { isOfTheBrowserItself, sampleCase, serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  KEPT_CHOICE,
  KEPT_NAME,
  KEPT_WORD,
  PRINTED,
  planted,
  SECRET_PAGES,
  type Secrets,
  UNKNOWN_PAGE,
} from './private/canaries.ts';
import { livingFiles, livingSample } from './private/living-files.ts';
import { LIVES } from './private/living-page.ts';
import { found, foundOnDisk, type Places } from './private/search.ts';
import { type Taken, takeFromPopup, takeFromTab, takeStructure } from './private/walk.ts';
import { chooseFiles, EVERYTHING_KEPT, pressNamed, rowNames, rowsAre, says, toList } from './report-tab.ts';

const { list } = pageWords('en');
const SITE = 'https://www.linkedin.com';
const SITES = /^https:\/\/www\.(?:linkedin|facebook)\.com$/;
const KEPT = [KEPT_WORD, KEPT_CHOICE];
const ALLOWED = `(window.browser ?? window.chrome).permissions.getAll().then((all) => JSON.stringify(all))`;
/** What the browser itself notes of pages that were visited, whoever reads them, is the person's to delete. */
const VISITED =
  /(?:\/| in )(?:History|Favicons|Top Sites|shared_proto_db|places\.sqlite|sessionstore|Sessions\/|Session Storage\/)/;
/**
 * A file that an extension can empty and not rewrite (SECURITY.md, "Limits"): Firefox's of all options, in which no company is
 * named.
 */
const isOutOfReach = (place: string) =>
  place.startsWith(KEPT_CHOICE) && place.includes('userContextId=4294967295/idb/');

const folder = mkdtempSync(join(tmpdir(), 'rollcall-private-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inEachBrowser(
  (stage) => {
    const canaries = new Set<string>();
    const files: Places = {};
    const copied: Places = {};
    let allowed: string;
    let tab: View;
    const profile = () => stage().onlooker?.profile ?? '';

    /** Serves a sample with canaries in it, and opens it. @returns its address */
    async function openPlanted({ sample, ...secrets }: Secrets & { sample: string }): Promise<string> {
      const { driver, site } = stage();
      const url = await serveSample(site, sample, (html) => {
        const made = planted(secrets, html);
        for (const one of made.canaries) canaries.add(one);
        return made.html;
      });
      await driver.open(url);
      return url;
    }

    function take(taken: Taken): void {
      Object.assign(files, taken.files);
      Object.assign(copied, taken.copied);
    }

    /** Has the page in the tab ask for something, and waits until the browser's own account tells of it. @returns where */
    async function mark(name: string): Promise<number> {
      const { driver } = stage();
      const ask = () => driver.runInPage(`fetch('${SITE}/${name}').then(() => true)`);
      await ask();
      return eventually(
        async () => (await driver.asked()).findIndex(({ url }) => url === `${SITE}/${name}`) + 1,
        () => `The browser's own account does not tell of ${name}.`,
      );
    }

    /** What was asked for between two marks, the browser's own look for its updates and a tab's icon left out. */
    async function askedBetween(first: number, last: number): Promise<Asked[]> {
      const all = (await stage().driver.asked()).slice(first, last - 1);
      return all.filter(({ url, by }) => !(isOfTheBrowserItself(url) && (by === '' || SITES.test(by))));
    }

    beforeAll(async () => {
      const { driver, site } = stage();
      await choose(driver, { opening: 'mine', asked: true, set: KEPT_CHOICE });
      site.serve(`${SITE}/blank`, { html: '<!doctype html><title>blank</title>' });
      await driver.open(`${SITE}/blank`);
    });

    it('nothing is asked of anybody, from the click to the last export', { timeout: 150_000 }, async () => {
      const { driver, site, onlooker } = stage();
      const first = await mark('the-walk-begins');
      const tunnels = onlooker?.proxy.asked ?? [];
      const [requests, tunnelled] = [site.requests.length, tunnels.length];
      const opened: string[] = [];
      for (const page of SECRET_PAGES) {
        opened.push(await openPlanted(page));
        take(await takeFromPopup(driver, page));
      }
      opened.push(await openPlanted(UNKNOWN_PAGE));
      take(await takeStructure(driver));
      tab = await driver.openExtensionPage('report', 'pages');
      allowed = await tab.until<string>(ALLOWED);
      take(await takeFromTab(driver, tab, KEPT_NAME));
      const last = await mark('the-walk-ends');
      // Three who look on, the browser's own network, the site and the proxy: the pages that were opened, and no more.
      expect(await askedBetween(first, last)).toEqual(opened.map((url) => ({ url, by: '' })));
      expect(site.requests.slice(requests)).toEqual([...opened, `${SITE}/the-walk-ends`]);
      expect(tunnelled).toBeGreaterThan(0);
      const others = tunnels.slice(tunnelled).map(addressOf);
      expect(others.filter((address) => !isOfTheBrowserItself(address) && !SITES.test(address))).toEqual([]);
    });

    it('scripts, frames and handlers in saved and imported pages never run', async () => {
      const { site } = stage();
      const [audit] = JSON.parse(fileNamed(/^the list:.*\.json$/)) as AuditJson[];
      if (!audit) throw new Error('No audit was exported.');
      const living = await livingFiles(folder, audit);
      for (const one of living.canaries) canaries.add(one);
      await toList(tab);
      await tab.until(`(() => {
        window.refused = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
        return true;
      })()`);
      const first = await mark('the-files-come');
      const requests = site.requests.length;
      await chooseFiles(tab, living.paths);
      await tab.until(rowsAre(6));
      await tab.until(`!document.body.innerText.includes(${JSON.stringify(list.pending)})`);
      // Markup in an imported text is shown as the text that it is.
      expect((await rowNames(tab)).filter((name) => name.startsWith('<img src='))).toHaveLength(1);
      expect(await tab.until<string>(`${LIVES} ?? 'nothing ran'`)).toBe('nothing ran');
      expect(await tab.until<number>(`1 + document.querySelectorAll(${JSON.stringify(ALIVE)}).length`)).toBe(1);
      // Nothing was asked for that the policy had to refuse. That it would refuse handlers and styles, Chromium's parser says.
      const refused = await tab.until<string[]>('window.refused');
      expect(refused.filter((directive) => !/^(?:script-src|style-src)-(?:attr|elem)$/.test(directive))).toEqual([]);
      const last = await mark('the-files-are-there');
      expect(await askedBetween(first, last)).toEqual([]);
      expect(site.requests.slice(requests)).toEqual([`${SITE}/the-files-are-there`]);
    });

    it('a living page does run where it is opened: those files would have told', async () => {
      const { driver, site } = stage();
      const { url } = await sampleCase('linkedin-guest-active-en');
      const html = livingSample('linkedin-guest-active-en').replace(/<meta http-equiv[^>]*>/, '');
      site.serve(`${url}?living`, { html, awake: true });
      await driver.open(`${url}?living`);
      const told = await driver.runInPage<string>(LIVES);
      for (const what of ['script', 'onerror', 'svg', 'body']) expect(told).toContain(what);
      expect(site.requests.filter((address) => address.includes('//tell.')).length).toBeGreaterThan(5);
    });

    it('no text of a post and no person’s name is in any storage', async () => {
      const kept = { storage: await tab.until<string>(EVERYTHING_KEPT) };
      expect(canaries.size).toBeGreaterThan(80);
      expect(found([...canaries], kept)).toEqual([]);
      expect(found(KEPT, kept)).toHaveLength(2);
    });

    it('no text of a post and no person’s name is in any export', () => {
      expect(Object.keys(files).length).toBeGreaterThanOrEqual(16);
      expect(found([...canaries], files)).toEqual([]);
      expect(found([KEPT_WORD], files).length).toBeGreaterThanOrEqual(10);
    });

    it('no text of a post and no person’s name is on the clipboard', async () => {
      const all = { ...copied, 'the clipboard at the end': await stage().driver.clipboard() };
      expect(Object.keys(all).length).toBeGreaterThanOrEqual(12);
      expect(found([...canaries], all)).toEqual([]);
      expect(found([KEPT_WORD], all).length).toBeGreaterThanOrEqual(3);
    });

    it('no text of a post and no person’s name is in any log', async () => {
      const { driver } = stage();
      await tab.until(`(console.error('${PRINTED}'), true)`);
      const logged = await eventually(
        async () => {
          const log = await driver.printed();
          return log.includes(PRINTED) ? { log } : null;
        },
        () => 'The log of the consoles does not hold a line that was written.',
      );
      expect(found([...canaries], logged)).toEqual([]);
    });

    it('no text of a post and no person’s name is on the disk, whatever the browser made of it', async () => {
      const places = await eventually(
        async () => {
          const found = foundOnDisk(KEPT, profile());
          return KEPT.every((word) => found.some((place) => place.startsWith(word))) ? found : null;
        },
        () => `The search sees nothing: what is kept was not found on the disk. ${foundOnDisk(KEPT, profile())}`,
      );
      // In the database, and not only in the browser's own list of visited pages.
      expect(places.filter((place) => /indexeddb|\/idb\//i.test(place))).not.toEqual([]);
      expect(foundOnDisk([...canaries], profile())).toEqual([]);
    });

    it('no permission is asked for later', async () => {
      expect(await tab.until<string>(ALLOWED)).toBe(allowed);
      const { permissions = [], origins = [] } = JSON.parse(allowed) as Partial<Record<string, string[]>>;
      const listed = ['activeTab', 'scripting', 'storage', 'sidePanel'];
      expect(permissions.filter((permission) => !listed.includes(permission))).toEqual([]);
      expect(origins).toEqual([]);
    });

    it('“Delete everything” leaves nothing: in no storage, and in no file that an extension can reach', async () => {
      await toList(tab);
      await pressNamed(tab, list.everything.delete);
      await pressNamed(tab, list.everything.confirm);
      await tab.until(says(list.everything.deleted));
      await tab.until(says(list.empty.title));
      expect(found(KEPT, { storage: await tab.until<string>(EVERYTHING_KEPT) })).toEqual([]);
      const left = () => foundOnDisk(KEPT, profile()).filter((place) => !VISITED.test(place) && !isOutOfReach(place));
      // The browser rewrites its files by and by.
      await eventually(
        async () => left().length === 0,
        () => `On the disk is left: ${left()}`,
      );
      await stage().driver.close();
      expect(left()).toEqual([]);
    });

    /** What a file that was taken along says. */
    function fileNamed(name: RegExp): string {
      return String(files[Object.keys(files).find((one) => name.test(one)) ?? '']);
    }
  },
  { overseen: true },
);

/** What would be in the tab, had markup of a file become elements. */
const ALIVE =
  'iframe, object, embed, video, audio, form, meta[http-equiv], [onerror], [onload], [src^="x:"], [autofocus]';

/** A tunnel's host and port as an address; what was asked for in the clear is one. */
function addressOf(asked: string): string {
  return asked.includes('://') ? asked : `https://${asked.replace(/:443$/, '')}`;
}
