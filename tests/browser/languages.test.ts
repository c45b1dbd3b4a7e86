/**
 * One table, three runtimes: Chromium, Firefox and Node read every text of every language alike, with the words that the
 * package has. What the browsers' own Intl knows of a language makes no difference.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Lexicon } from '../../lib/language/words.ts';
import { extensionFolder } from '../../scripts/browser/launch.ts';
import { lexiconText } from '../../scripts/lexicons-on-disk.ts';
import { NOW } from '../language/shown/ages.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { languageScript } from './language-table/built.ts';
import { codesAs, readAll } from './language-table/in-page.ts';
import { isGathered, languageTable } from './language-table/table.ts';

const BLANK = 'https://www.linkedin.com/blank';
const CODES =
  'in_ID iw-IL no-NO tl-PH zh_CN zh-Hant-HK es_LA pt_PT pt_BR fr_CA cb_IQ xx und x en-US-x-y constructor __proto__ toString'.split(
    ' ',
  );
const table = await languageTable();
if (!isGathered) console.log('skipped: no gathered strings');

inEachBrowser((stage) => {
  beforeAll(async () => {
    const { driver, site } = stage();
    site.serve(BLANK, { html: '<!doctype html><title>blank</title>' });
    await driver.open(BLANK);
    await driver.runInPage(await languageScript());
  });

  it.each(table.map((row) => [row.language, row] as const))('%s', async (language, { sites, texts }) => {
    const { driver } = stage();
    const file = readFileSync(join(extensionFolder(driver.name), `words/${language}.js`), 'utf8');
    const lexicon = JSON.parse(lexiconText(language) ?? '') as Lexicon;
    await driver.runInPage(file);
    // The package's file leaves the lexicon itself, twice run as well as once.
    await driver.runInPage(file);
    const left = `rollcall.lexicons[${JSON.stringify(language)}]`;
    expect(JSON.parse(await driver.runInPage<string>(`JSON.stringify(${left})`))).toEqual(lexicon);
    for (const site of sites) {
      const call = `JSON.stringify(language.readAll(${left}, ${JSON.stringify(site)}, ${JSON.stringify(texts)}, ${NOW.getTime()}))`;
      const read = JSON.parse(await driver.runInPage<string>(call)) as string[];
      const here = readAll(lexicon, site, texts, NOW.getTime());
      expect(texts.map((text, at) => `${text}: ${read[at]}`)).toEqual(texts.map((text, at) => `${text}: ${here[at]}`));
    }
  });

  it('every code of a page comes to the same lexicon', async () => {
    const call = `JSON.stringify(language.codesAs(${JSON.stringify(CODES)}))`;
    expect(JSON.parse(await stage().driver.runInPage<string>(call))).toEqual(codesAs(CODES));
  });
});

it('the table has texts of every language that Intl knows', () => {
  expect(table.length).toBeGreaterThan(130);
  const many = table.filter(({ texts }) => texts.length > 300);
  expect(many.length).toBeGreaterThan(110);
});
