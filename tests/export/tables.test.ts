/** Pages and posts as rows: what is not known is an empty cell, and nothing in a cell can act. */
import { expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { csvOf } from '../../lib/export/csv.ts';
import { CSV_FORMS, csvFormOf } from '../../lib/export/csv-form.ts';
import { exportsFrom, exportsOf, tableOf } from '../../lib/export/exports.ts';
import { pagesTable } from '../../lib/export/pages-csv.ts';
import { postsTable } from '../../lib/export/posts-csv.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';
import { post, reading } from '../readings.ts';
import { keptPage, NOW, setOf } from './kept.ts';

const made = (of = reading()) => audit(of, { locale: 'en', context: { lens: 'prospect' } });

function row(table: ReturnType<typeof pagesTable>, headings: Record<string, string>, place = 1) {
  const [head = []] = table;
  const of = (name: string) => table[place]?.[head.indexOf(headings[name] ?? '')];
  return of;
}

it('a page has its figures with their bounds', () => {
  // Posts 4 and 12 days old; 6 interactions each.
  const cell = row(pagesTable([made()], 'en'), pageWords('en').exports.pages);
  expect(['page', 'site', 'role', 'readAt', 'view'].map(cell)).toEqual([
    'Harrow & Teale',
    'LinkedIn',
    'prospect',
    '2026-11-20',
    'yes',
  ]);
  expect(['followersLow', 'followersHigh', 'recencyLow', 'recencyHigh', 'postsLow', 'seenDays'].map(cell)).toEqual([
    2480, 2480, 4, 4, 2, 12,
  ]);
  expect(['interactions', 'interactionsPosts'].map(cell)).toEqual([6, 2]);
});

it('what is not known is an empty cell, never a nought', () => {
  const blank = { publishedAt: null, reactions: null, comments: null, shares: null, id: null };
  const unread = made(reading([post(3, blank)], { page: { ...reading().page, followers: null } }));
  const page = row(pagesTable([unread], 'en'), pageWords('en').exports.pages);
  const unknown = [
    'followersLow',
    'followersHigh',
    'recencyLow',
    'recencyHigh',
    'interactions',
    'interactionsLow',
    'paceLow',
    'label',
    'checkAgain',
  ];
  expect(unknown.map(page)).toEqual(unknown.map(() => null));
  const of = row(postsTable([unread], 'en'), pageWords('en').exports.posts);
  const open = [
    'id',
    'publishedFrom',
    'publishedTo',
    'reactionsLow',
    'reactionsHigh',
    'commentsLow',
    'sharesHigh',
    'viewsLow',
  ];
  expect(open.map(of)).toEqual(open.map(() => null));
  const text = csvOf(postsTable([unread], 'en'), csvFormOf('en'));
  expect(text.split('\r\n')[1]).toBe('Harrow & Teale,LinkedIn,2026-11-20,,,,,image,own post,no,,,,,,,,');
});

it('a post has its id, its time and its counts, and a nought that was read stays one', () => {
  const of = row(postsTable([made()], 'en'), pageWords('en').exports.posts);
  expect(of('id')).toMatch(/^urn:li:activity:\d+$/);
  expect(['publishedFrom', 'reactionsLow', 'commentsHigh', 'sharesLow'].map(of)).toEqual([
    '2026-11-16 12:00:00',
    5,
    1,
    0,
  ]);
});

it('an id of digits alone says whose it is: a spreadsheet keeps fifteen of them', () => {
  const facebook = made(reading([post(3, { id: '1220945678901234567' })], { site: 'facebook' }));
  expect(row(postsTable([facebook], 'en'), pageWords('en').exports.posts)('id')).toBe('facebook:1220945678901234567');
});

it.each<Locale>(['en', 'fr'])('each row has a cell for each heading, and no heading stands twice, in %s', (locale) => {
  for (const table of [pagesTable([made(), made()], locale), postsTable([made(), made()], locale)]) {
    expect(new Set(table[0]).size).toBe(table[0]?.length);
    expect(new Set(table.map((cells) => cells.length)).size).toBe(1);
  }
});

it('the form follows the person’s language', () => {
  expect(
    ['en-GB', 'fr', 'de', 'de-CH', 'pt-BR', 'no language'].map(csvFormOf).map(({ separator }) => separator),
  ).toEqual([',', ';', ';', ',', ';', ',']);
  for (const form of CSV_FORMS) expect(form.separator).not.toBe(form.decimal);
});

it('a file in each form is read back as it was', () => {
  const rows = [['a', 'b;c', 'd,e', 'f\tg', 'say "h"', 'two\r\nlines', null, 7.5, -3, 0]];
  for (const form of CSV_FORMS) {
    const text = csvOf(rows, form);
    expect(text.startsWith('\uFEFF') && text.endsWith('\r\n')).toBe(true);
    const [cells] = parsedCsv(text.slice(1), form.separator);
    const figure = (value: number) => String(value).replace('.', form.decimal);
    expect(cells).toEqual(['a', 'b;c', 'd,e', 'f\tg', 'say "h"', 'two\r\nlines', '', figure(7.5), '-3', '0']);
  }
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\rx', '\nx', ' =cmd'])('a label like %j is no formula', (label) => {
  const page = keptPage(reading(), { label });
  const files = exportsOf([{ page, readings: [reading()] }], [], { locale: 'en', now: NOW, csv: csvFormOf('en') });
  return files['csv-pages']()
    .file.text()
    .then((text) => {
      const [head = [], first = []] = parsedCsv(text.replace(/^\uFEFF/, ''), ',');
      expect(first[head.indexOf('Label')]).toBe(`'${label}`);
    });
});

it('each kind has a file that says page and day; several say what they are', async () => {
  const kept = [{ page: keptPage(), readings: [reading()] }];
  const options = { locale: 'en' as const, now: NOW, csv: csvFormOf('en') };
  const files = exportsOf(kept, [setOf('Makers', [keptPage().key], keptPage().key)], options);
  expect(Object.values(files).map((file) => file().name)).toEqual([
    'rollcall-harrow-teale-readings-2026-11-20.json',
    'rollcall-harrow-teale-readings-2026-11-20.ndjson',
    'rollcall-harrow-teale-pages-2026-11-20.csv',
    'rollcall-harrow-teale-posts-2026-11-20.csv',
    'rollcall-harrow-teale-summary-2026-11-20.md',
  ]);
  const other = made(reading([post(2)], { page: { ...reading().page, id: '9', name: 'Marlow' } }));
  expect(exportsFrom({ pages: [made(), other], readings: [] }, options)['csv-pages']().name).toBe(
    'rollcall-pages-2026-11-26.csv',
  );
  const json = JSON.parse(await files.json().file.text());
  expect(json.kept).toMatchObject({
    label: 'Client',
    sets: ['Makers'],
    ownIn: ['Makers'],
    answers: { purpose: 'skipped' },
  });
  expect(tableOf(kept, [], options)).toMatchObject({ rows: 1, html: expect.stringContaining('<th>Page</th>') });
});

/** RFC 4180, read by the letter. */
function parsedCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === separator) [cell] = [rows.at(-1)?.push(cell) ? '' : ''];
    else if (!isQuoted && sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
