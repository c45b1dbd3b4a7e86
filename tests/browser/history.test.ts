/** Pages read, labelled, compared, exported, wiped and brought back, as a person does it. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditJson } from '../../lib/audit-json.ts';
import { pageWords } from '../../lib/words/words.ts';
import { type SavedFile, takeDownload } from '../../scripts/browser/downloads.ts';
import type { View } from '../../scripts/browser/driver.ts';
import { diagnosedAs } from '../../scripts/browser/popup.ts';
import { choose } from '../../scripts/browser/settings.ts';
import { sampleCase, sampleFolder, serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  chooseFiles,
  comparison,
  EVERYTHING_KEPT,
  pressNamed,
  rowNames,
  rowsAre,
  says,
  selectAll,
  toList,
} from './report-tab.ts';

const { list, bring, compare, onePage, report } = pageWords('en');
const PAGES = [
  { sample: 'linkedin-guest-active-en', name: 'Quellmark Instruments', lens: 'mine' },
  { sample: 'linkedin-guest-inactive-fr', name: 'Ateliers Vermorel-Tassin', lens: 'competitor' },
  { sample: 'facebook-irregular-en', name: 'Marlpit Outdoor Hire', lens: 'competitor' },
] as const;
const NAMES = PAGES.map(({ name }) => name);
const LABEL = 'client of spring';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const folder = mkdtempSync(join(tmpdir(), 'rollcall-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One story, told from its beginning: each part goes on where the one before it ended.
inEachBrowser((stage) => {
  let tab: View;
  /** What the comparison said before everything was deleted. */
  let compared = '';
  /** Everything, as one file. */
  let everything: SavedFile;

  const saved = (name: RegExp) => takeDownload(stage().driver.downloads, name);

  beforeAll(async () => {
    await choose(stage().driver, { opening: 'mine', asked: true });
  });

  it('three pages are read with the toolbar button, and each is kept', async () => {
    const { driver, site } = stage();
    for (const { sample, lens } of PAGES) {
      await driver.open(await serveSample(site, sample));
      const popup = await driver.clickButton();
      await diagnosedAs(popup, lens);
      await popup.close();
    }
    tab = await driver.openExtensionPage('report', 'pages');
    await tab.until(rowsAre(3));
    expect(await rowNames(tab)).toEqual(NAMES.toSorted());
    // Their figures are worked out after the list stands.
    await tab.until(`!document.body.innerText.includes(${JSON.stringify(list.pending)})`);
  });

  it('one of them gets a label, which stands in the list', async () => {
    await pressNamed(tab, PAGES[1].name);
    await pressNamed(tab, onePage.kept.addLabel);
    await tab.until(`document.activeElement.matches('.editor input')`);
    for (const letter of LABEL) await tab.type(letter === ' ' ? 'Space' : letter);
    await tab.type('Enter');
    await tab.until(says(onePage.kept.saved.label));
    await toList(tab);
    expect(await tab.until<string>(`document.querySelector('tr small.label')?.textContent`)).toBe(LABEL);
  });

  it('one page leaves as files: a calendar, its reading, its posts, its pictures', async () => {
    await toList(tab);
    await pressNamed(tab, PAGES[0].name);
    const kinds = [
      [onePage.exported.json, /\.json$/],
      [onePage.exported['csv-posts'], /\.csv$/],
      [onePage.exported.markdown, /\.md$/],
      [onePage.exported.picture({ what: onePage.exported.strip, form: 'PNG' }), /\.png$/],
      [onePage.exported.picture({ what: onePage.exported.map, form: 'SVG' }), /\.svg$/],
      [onePage.exported.picture({ what: onePage.exported.card, form: 'PNG' }), /\.png$/],
    ] as const;
    const files: Record<string, SavedFile> = {};
    for (const [name, file] of kinds) {
      await pressNamed(tab, onePage.actions.export);
      await pressNamed(tab, name);
      files[name] = await saved(file);
    }
    const audit = JSON.parse(String(files[onePage.exported.json]?.bytes)) as AuditJson;
    expect([audit.format, audit.reading.page.name]).toEqual(['rollcall.audit/1', NAMES[0]]);
    expect(tableIn(files[onePage.exported['csv-posts']]).slice(1)).toHaveLength(audit.reading.posts.length);
    expect(String(files[onePage.exported.markdown]?.bytes)).toContain(`# ${NAMES[0]}`);
    for (const { name, bytes } of Object.values(files)) {
      expect(name).toMatch(/^[^/\\:*?"<>|]*\d{4}-\d\d-\d\d[^/\\:*?"<>|]*$/);
      if (name.endsWith('.png')) expect(bytes.subarray(0, 8)).toEqual(PNG);
      if (name.endsWith('.svg')) expect(String(bytes)).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    }
    await pressNamed(tab, onePage.kept.addDay);
    // How a day is typed differs with the browser's language.
    await tab.until(`(() => {
      const day = document.querySelector('.editor input[type=date]');
      if (day) day.value = '2099-05-04';
      day?.dispatchEvent(new Event('input', { bubbles: true }));
      return day !== null;
    })()`);
    await pressNamed(tab, onePage.kept.save);
    await tab.until(says(onePage.kept.saved.checkAgain));
    await pressNamed(tab, onePage.kept.calendar);
    const calendar = String((await saved(/\.ics$/)).bytes);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
    expect(calendar).toContain('20990504');
    expect(calendar).not.toContain('VALARM');
  });

  it('all three leave as files, which say the same', async () => {
    await toList(tab);
    await selectAll(tab);
    const files: Record<string, SavedFile> = {};
    for (const kind of ['csv-pages', 'csv-posts', 'json', 'ndjson', 'markdown'] as const) {
      await pressNamed(tab, list.bar.export);
      await pressNamed(tab, list.exports.kinds[kind]);
      files[kind] = await saved(/./);
    }
    const lines = String(files.ndjson?.bytes)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditJson);
    expect(lines.map(({ reading }) => reading.page.name).toSorted()).toEqual(NAMES.toSorted());
    expect(JSON.parse(String(files.json?.bytes))).toEqual(lines);
    const pages = tableIn(files['csv-pages']);
    expect(
      pages
        .slice(1)
        .map(([page]) => page)
        .toSorted(),
    ).toEqual(NAMES.toSorted());
    expect(pages.flat()).toContain(LABEL);
    const posts = lines.reduce((sum, { reading }) => sum + reading.posts.length, 0);
    expect(tableIn(files['csv-posts']).slice(1)).toHaveLength(posts);
    for (const name of NAMES) expect(String(files.markdown?.bytes)).toContain(name);
    // No word of a post leaves with any of them.
    expect(lines.every(({ reading }) => reading.posts.every(({ text }) => (text?.excerpt ?? '') === ''))).toBe(true);
  });

  it('they are compared, and the comparison leaves as a table, a file, a map and a report', async () => {
    await toList(tab);
    await selectAll(tab);
    await pressNamed(tab, list.bar.compare, '.selection-bar');
    compared = await comparison(tab);
    for (const name of NAMES) expect(compared).toContain(name);
    await pressNamed(tab, compare.actions.save);
    const rows = tableIn(await saved(/\.csv$/));
    for (const name of NAMES) expect(rows.some(([page]) => page === name)).toBe(true);
    await pressNamed(tab, compare.actions.picture);
    expect((await saved(/\.png$/)).bytes.subarray(0, 8)).toEqual(PNG);
    await pressNamed(tab, compare.actions.report);
    await pressNamed(tab, report.editor.html);
    const { bytes } = await saved(/\.html$/);
    const html = String(bytes);
    for (const name of NAMES) expect(html).toContain(name);
    expect(html).not.toMatch(/<script|<link|\ssrc="(?!data:)/i);
  });

  it('everything is taken along, and then deleted: nothing of it is left in any storage', async () => {
    await toList(tab);
    await pressNamed(tab, list.everything.export);
    everything = await saved(/\.ndjson$/);
    expect(String(everything.bytes).trim().split('\n')).toHaveLength(3);
    expect(await tab.until<string>(EVERYTHING_KEPT)).toContain(NAMES[0]);
    await pressNamed(tab, list.everything.delete);
    await pressNamed(tab, list.everything.confirm);
    // Said last: the list is empty a moment before all else is.
    await tab.until(says(list.everything.deleted));
    await tab.until(says(list.empty.title));
    const left = await tab.until<string>(EVERYTHING_KEPT);
    for (const word of [...NAMES, LABEL, 'quellmark', 'urn:li']) expect(left).not.toContain(word);
    // After the ten seconds in which it could be undone, too.
    await tab.close();
    tab = await stage().driver.openExtensionPage('report', 'pages');
    await tab.until(says(list.empty.title));
  });

  it('it is brought in again, and compares as before', async () => {
    const file = join(folder, `${stage().driver.name}.ndjson`);
    writeFileSync(file, everything.bytes);
    await chooseFiles(tab, [file]);
    await tab.until(says(bring.result({ brought: 3, pages: 3, known: 0, refused: 0, stopped: false })));
    await tab.until(rowsAre(3));
    expect(await tab.until<string>(`document.querySelector('tr small.label')?.textContent`)).toBe(LABEL);
    await selectAll(tab);
    await pressNamed(tab, list.bar.compare, '.selection-bar');
    expect(await comparison(tab)).toBe(compared);
    await toList(tab);
    // A second time it is known.
    await chooseFiles(tab, [file]);
    await tab.until(says(bring.result({ brought: 0, pages: 3, known: 3, refused: 0, stopped: false })));
  });

  it('saved pages are read as the command line reads them, without a request', async () => {
    await toList(tab);
    const samples = ['linkedin-ember-thriving-en', 'facebook-thriving-en', 'linkedin-guest-abandoned-de'];
    const files = await Promise.all(samples.map(savedCopy));
    const broken = join(folder, 'broken.html');
    writeFileSync(broken, '<p>no page</p>');
    const before = stage().site.requests.length;
    await chooseFiles(tab, [...files, broken]);
    await tab.until(says(bring.result({ brought: 3, pages: 3, known: 0, refused: 1, stopped: false })));
    expect(stage().site.requests.slice(before)).toEqual([]);
    await pressNamed(tab, list.everything.export);
    const brought = readingsIn((await saved(/\.ndjson$/)).bytes);
    const { stdout } = spawnSync(process.execPath, ['scripts/audit.ts', ...files, '--json'], { encoding: 'utf8' });
    for (const reading of readingsIn(Buffer.from(stdout))) {
      expect(brought.find(({ url }) => url === reading.url)).toEqual(reading);
    }
  });
});

/** A file of comma-separated values as rows; none of our cells has a line end in it. */
function tableIn(file: SavedFile | undefined): string[][] {
  const text = String(file?.bytes ?? '');
  expect(text).toMatch(/^\ufeff[\s\S]*\r\n$/);
  return text
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));
}

/** A sample as a browser saves it: its address in it, and the moment as that of its last change. */
async function savedCopy(sample: string): Promise<string> {
  const { now } = await sampleCase(sample);
  const copy = join(folder, `${basename(sample)}.html`);
  copyFileSync(join(sampleFolder(sample), 'source.html'), copy);
  utimesSync(copy, new Date(now), new Date(now));
  return copy;
}

/** What is kept has nothing of a post's text, not its length either. */
function readingsIn(ndjson: Buffer): AuditJson['reading'][] {
  return String(ndjson)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as AuditJson).reading)
    .map((reading) => ({ ...reading, posts: reading.posts.map((post) => ({ ...post, text: null })) }));
}
