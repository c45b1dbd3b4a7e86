/** What is copied and saved of a comparison: nothing in it can act, and a spreadsheet of either language reads it. */
import { expect, test } from 'vitest';
import { compareTable } from '../lib/export/compare-table.ts';
import { csvOf, htmlTableOf, tsvOf } from '../lib/export/csv.ts';
import { fileName } from '../lib/export/file-name.ts';
import { comparePages } from '../lib/view/compare.ts';
import type { CompareWords } from '../lib/words/en/compare.ts';
import { pageWords } from '../lib/words/words.ts';
import '../lib/words/all.ts';
import { FEW, KEPT, LIVELY, UNSEEN } from './components/compare-samples.ts';

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };

function tableOf(kept: typeof KEPT, locale: 'en' | 'fr', words: CompareWords) {
  const comparison = comparePages(kept, { locale });
  return comparison ? compareTable(comparison, { words, sites: SITES }) : [];
}

function table(kept: typeof KEPT, locale: 'en' | 'fr' = 'en') {
  const words = pageWords(locale).compare;
  const [head = [], ...rows] = tableOf(kept, locale, words);
  const cell = (row: number, column: keyof typeof words.exported.columns) =>
    rows[row]?.[head.indexOf(words.exported.columns[column])];
  return { head, rows, cell };
}

test('a file follows RFC 4180', () => {
  expect(
    csvOf(
      [
        ['a', 'b,c'],
        ['say "yes"', 'two\nlines'],
        [' pad', 1234.56],
      ],
      'en',
    ),
  ).toBe('\uFEFFa,"b,c"\r\n"say ""yes""","two\nlines"\r\n" pad",1234.6\r\n');
});

test('a French spreadsheet gets its own separator and decimal comma', () => {
  expect(csvOf([['a,b', 'c;d', 7.5, 12_600]], 'fr')).toBe('\uFEFFa,b;"c;d";7,5;12600\r\n');
  expect(tsvOf([['a', 7.5]], 'fr')).toBe('a\t7,5');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1+1'])('a name like %j is no formula anywhere', (name) => {
  expect(csvOf([[name]], 'en').replace(/^\uFEFF"?/, '')).toMatch(/^'/);
  expect(tsvOf([[name]], 'en')).toMatch(/^'/);
  expect(htmlTableOf([['Page'], [name]], '', 'en')).toContain(`<td>&#39;${name}</td>`);
});

test('a name with a hyphen or an at sign within is left as it is', () => {
  expect(tsvOf([['Marlow-Dene @ Work', -3]], 'en')).toBe('Marlow-Dene @ Work\t-3');
});

test('tabs and line ends of a name open no cell', () => {
  expect(tsvOf([['a\tb\r\nc', 'd']], 'en')).toBe('a b c\td');
});

test('the table of a mail holds no markup of a page', () => {
  expect(htmlTableOf([['Page'], ['<img src=x> & "co"']], 'a < b', 'en')).toBe(
    '<table><caption>a &lt; b</caption><thead><tr><th>Page</th></tr></thead><tbody><tr><td>&lt;img src=x&gt; &amp; &quot;co&quot;</td></tr></tbody></table>',
  );
});

test('a row has a cell for each heading, in both languages', () => {
  for (const locale of ['en', 'fr'] as const) {
    const { head, rows } = table(KEPT, locale);
    expect(rows).toHaveLength(7);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
  }
});

test('figures stand beside their bounds', () => {
  const { cell } = table([LIVELY]);
  expect(cell(0, 'postsLow')).toBe(25);
  expect(cell(0, 'seenDays')).toBe(92);
  // Garwood's exact interval of 25 is 16.2 to 36.9.
  expect([cell(0, 'paceLow'), cell(0, 'paceHigh')]).toEqual([16, 37]);
  expect([cell(0, 'recencyLow'), cell(0, 'followersLow')]).toEqual([0, 8410]);
  expect([cell(0, 'own'), cell(0, 'view'), cell(0, 'readAt')]).toEqual(['no', 'yes', '2026-11-20']);
});

test('what is not known is said, and is no nought', () => {
  // Alone: beside a page read earlier, less of it would be seen.
  const { cell } = table([UNSEEN, { ...FEW, readings: FEW.readings.map((one) => ({ ...one })) }]);
  for (const column of ['followersLow', 'recencyLow', 'postsLow', 'postsHigh', 'interactions', 'paceLow'] as const)
    expect(cell(0, column)).toBe('not known');
  // Fifteen days tell of no pace in three months, and four posts of no interval.
  expect([cell(1, 'postsLow'), cell(1, 'paceLow'), cell(1, 'interactionsLow')]).toEqual([4, 'not known', 'not known']);
  expect(cell(1, 'view')).toBe('no');
});

test('a file’s name says what and when, and no system refuses it', () => {
  const at = new Date('2026-11-20T12:00:00Z');
  expect(fileName(['comparison'], at, 'csv')).toBe('rollcall-comparison-2026-11-20.csv');
  expect(fileName(['Société <Étoile>: "A/B" \\ C|?*.'], at, 'csv')).toBe(
    'rollcall-société-étoile-a-b-c-2026-11-20.csv',
  );
  expect(fileName(['../..', ' '], at, 'png')).toBe('rollcall-2026-11-20.png');
  expect(fileName(['x'.repeat(300)], at, 'csv').length).toBeLessThan(90);
});
