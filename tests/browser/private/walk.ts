/** Everything that a person can take along, from the click to the last export, and where it went. */
import { pageWords } from '../../../lib/words/words.ts';
import { takeDownload } from '../../../scripts/browser/downloads.ts';
import type { Driver, View } from '../../../scripts/browser/driver.ts';
import { diagnosedAs, settled } from '../../../scripts/browser/popup.ts';
import { comparison, pressNamed, rowsAre, selectAll, toList } from '../report-tab.ts';
import type { SecretPage } from './canaries.ts';
import type { Places } from './search.ts';

const { list, compare, onePage, report } = pageWords('en');

/** What left: as files, and through the clipboard. */
export interface Taken {
  files: Places;
  copied: Places;
}

/** From now on everything that this page of the extension puts on the clipboard is kept in `window.copied`, and goes there. */
const LISTEN = `(() => {
  const { clipboard } = navigator;
  const [write, writeText] = [clipboard.write, clipboard.writeText];
  window.copied = [];
  clipboard.write = (items) => {
    const done = write.call(clipboard, items);
    for (const item of items) for (const type of item.types) item.getType(type).then((blob) => blob.text()).then((text) => copied.push(text));
    return done;
  };
  clipboard.writeText = (text) => {
    copied.push(text);
    return writeText.call(clipboard, text);
  };
  return true;
})()`;

/** Waits for so many things on the clipboard, and takes all that are there. */
async function copiedIn(view: View, where: string, least: number): Promise<Places> {
  await view.until(`window.copied.length >= ${least}`);
  const texts = await view.until<string[]>('window.copied');
  return Object.fromEntries(texts.map((text, index) => [`the clipboard, ${where}, ${index + 1}`, text]));
}

/** The files among the popup's actions, by the ends of their names. */
const FILES: Record<string, RegExp> = { 'save-picture': /\.png$/, calendar: /\.ics$/ };

/** In the popup over a page: each copy and each file that it offers in that lens. */
export async function takeFromPopup(driver: Driver, { sample, lens }: SecretPage): Promise<Taken> {
  const popup = await driver.clickButton();
  await diagnosedAs(popup, lens);
  await popup.until(LISTEN);
  const offered = await actionsIn(popup);
  const copies = offered.filter((action) => /^(?:copy-|monthly$)/.test(action));
  for (const [index, action] of copies.entries()) {
    await act(popup, action);
    await popup.until(`window.copied.length > ${index}`);
  }
  const files: Places = {};
  for (const action of offered) {
    const end = FILES[action];
    if (!end) continue;
    await act(popup, action);
    const { name, bytes } = await takeDownload(driver.downloads, end);
    files[`${sample}: ${name}`] = bytes;
  }
  const copied = await copiedIn(popup, sample, copies.length);
  await popup.close();
  return { files, copied };
}

/** All that can be done with what the popup shows. */
async function actionsIn(popup: View): Promise<string[]> {
  await popup.press('[data-do=more]');
  const names = await popup.until<string[]>(
    `document.querySelector('.menu [data-do]') && [...document.querySelectorAll('footer [data-do]')].map((one) => one.dataset.do)`,
  );
  await popup.press('[data-do=more]');
  await popup.until(`!document.querySelector('.menu')`);
  return names;
}

/** Presses one of the popup's actions, in sight or behind "More". */
async function act(popup: View, action: string): Promise<void> {
  const place = await popup.until<string>(`document.querySelector('[data-do=${action}]') ? 'seen' : 'hidden'`);
  if (place === 'hidden') await popup.press('[data-do=more]');
  await popup.press(`[data-do=${action}]`);
}

/** Over a page in no known layout: the structure, for mending. */
export async function takeStructure(driver: Driver): Promise<Taken> {
  const popup = await driver.clickButton();
  await settled(popup);
  await popup.until(LISTEN);
  await popup.press('main section .button');
  const copied = await copiedIn(popup, 'a structure', 1);
  await popup.close();
  return { files: {}, copied };
}

/** In the report tab: each kind of file of all three pages, of one, of their comparison, and the report. */
export async function takeFromTab(driver: Driver, tab: View, name: string): Promise<Taken> {
  const files: Places = {};
  const save = async (label: string, end: RegExp) => {
    const file = await takeDownload(driver.downloads, end);
    files[`${label}: ${file.name}`] = file.bytes;
  };
  await tab.until(LISTEN);
  await tab.until(rowsAre(3));
  // The list's own figures are worked out after it stands.
  await tab.until(`!document.body.innerText.includes(${JSON.stringify(list.pending)})`);
  await selectAll(tab);
  for (const kind of ['csv-pages', 'csv-posts', 'json', 'ndjson', 'markdown'] as const) {
    await pressNamed(tab, list.bar.export);
    await pressNamed(tab, list.exports.kinds[kind]);
    await save('the list', /./);
  }
  await pressNamed(tab, list.bar.export);
  await pressNamed(tab, list.exports.copy);
  await pressNamed(tab, list.everything.export);
  await save('everything', /\.ndjson$/);
  await pressNamed(tab, list.bar.compare, '.selection-bar');
  await comparison(tab);
  await pressNamed(tab, compare.actions.copy);
  await pressNamed(tab, compare.actions.save);
  await save('the comparison', /\.csv$/);
  await pressNamed(tab, compare.actions.picture);
  await save('the comparison', /\.png$/);
  await pressNamed(tab, compare.actions.report);
  await pressNamed(tab, report.editor.html);
  await save('the report', /\.html$/);
  await toList(tab);
  await pressNamed(tab, name);
  await takeOnePage(tab, save);
  return { files, copied: await copiedIn(tab, 'the tab', 6) };
}

async function takeOnePage(tab: View, save: (label: string, end: RegExp) => Promise<void>): Promise<void> {
  const { exported } = onePage;
  const svg = (what: string) => exported.picture({ what, form: 'SVG' });
  const kinds: [string, RegExp][] = [
    [exported.json, /\.json$/],
    [exported['csv-posts'], /\.csv$/],
    [exported.markdown, /\.md$/],
    // Drawings as text: the PNGs are painted of the same.
    [svg(exported.strip), /\.svg$/],
    [svg(exported.map), /\.svg$/],
    [svg(exported.card), /\.svg$/],
  ];
  for (const [name, end] of kinds) {
    await pressNamed(tab, onePage.actions.export);
    await pressNamed(tab, name);
    await save('one page', end);
  }
  await pressNamed(tab, onePage.actions.export);
  await pressNamed(tab, exported.sheet);
}
