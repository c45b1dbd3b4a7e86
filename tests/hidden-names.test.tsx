/** Names that are hidden stand nowhere: not on the screen, not in what is copied, drawn or saved, nor in a file's name. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../components/compare/compare.tsx';
import { mapPagesOf } from '../components/compare/map-pages.ts';
import { LocaleContext } from '../components/words-context.ts';
import { compareFiles, hiddenAudits } from '../lib/export/compare-files.ts';
import { compareTable } from '../lib/export/compare-table.ts';
import { csvOf, htmlTableOf, tsvOf } from '../lib/export/csv.ts';
import { titleWithout } from '../lib/export/hidden-names.ts';
import { mapPicture } from '../lib/export/picture-map.ts';
import { checkReading } from '../lib/reading/schema.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import { comparePages } from '../lib/view/compare.ts';
import { choiceOf } from '../lib/view/compare-choice.ts';
import { bandOf, type Naming } from '../lib/view/compare-names.ts';
import { pageWords } from '../lib/words/words.ts';
import '../lib/words/all.ts';
import { KEPT, MINE } from './components/compare-samples.ts';

afterEach(() => vi.unstubAllGlobals());

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };

/** Each page with all that could tell of it: ids, handles, permalinks, words of the person. */
const TOLD: KeptWithReadings[] = KEPT.map(({ page, readings }, index) => ({
  page: { ...page, label: `label of ${page.name}`, note: `note on ${page.name}`, sameCompanyAs: 'facebook:twin' },
  readings: readings.map((reading) => ({
    ...reading,
    page: { ...reading.page, id: `77${index}00412` },
    posts: reading.posts.map((post, at) => ({
      ...post,
      permalink: `https://www.linkedin.com/feed/update/urn:li:activity:99${index}${at}`,
    })),
  })),
}));

/** Whatever leads to a page. A whole hour is no trace: it is the days' own, and the readings'. */
function traces({ page, readings }: KeptWithReadings): string[] {
  const posts = readings.flatMap((reading) => reading.posts);
  const [reading] = readings;
  return [
    page.name ?? '',
    page.key,
    page.url,
    page.label,
    page.note,
    'facebook:twin',
    ...page.keys,
    page.keys[0]?.split(':')[1] ?? '',
    reading?.page.id ?? '',
    reading?.url ?? '',
    ...posts.flatMap(({ id, permalink, publishedAt }) => [id ?? '', permalink ?? '', publishedAt?.from ?? '']),
    ...posts.map(({ id }) => id?.split(':').at(-1) ?? ''),
  ].filter((trace) => trace.length > 3 && !/T(?:00|12):00:00.000Z$/.test(trace));
}

async function everything(pages: KeptWithReadings[], names: Naming, locale: 'en' | 'fr'): Promise<string[]> {
  const words = pageWords(locale).compare;
  const comparison = comparePages(pages, { locale, names });
  if (!comparison) return [];
  const table = compareTable(comparison, { words, sites: SITES });
  const files = compareFiles(pages, [], { locale, names, own: null, at: comparison.end });
  const saved = await Promise.all(
    Object.values(files).map(async (make) => {
      const { name, file } = make();
      return `${name}\n${await file.text()}`;
    }),
  );
  const maps = comparison.groups.map(({ rows, site }) =>
    mapPicture(mapPagesOf(rows, words), {
      locale,
      measure: (text) => text.length * 7,
      site,
      title: 'A snapshot',
      at: comparison.end,
      file: ['comparison'],
    }),
  );
  return [
    JSON.stringify(comparison),
    csvOf(table, locale),
    tsvOf(table, locale),
    htmlTableOf(table, '', locale),
    ...comparison.groups.flatMap(({ sentences }) => sentences.map(words.sentence)),
    ...maps.flatMap((map) => (map ? [map.svg, map.file] : [])),
    ...saved,
    screen(pages, names, locale),
  ];
}

function screen(pages: KeptWithReadings[], names: Naming, locale: 'en' | 'fr'): string {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The document has no root.');
  const set = { id: 's', name: 'Norrvik and others', pages: pages.map(({ page }) => page.key), own: null };
  render(
    <LocaleContext.Provider value={locale}>
      <Compare
        pages={pages.map(({ page }) => page)}
        kept={pages}
        sets={[{ ...set, madeAt: '2026-11-20T12:00:00.000Z', roundSince: null }]}
        choice={{ ...choiceOf({ set: 's' }), names }}
        onChoice={() => {}}
        onForget={async () => {}}
        outlets={{
          onCopy: async () => true,
          onSave: () => {},
          onDraw: () => [],
          onPng: async () => new Blob(),
          onReport: () => {},
        }}
      />
    </LocaleContext.Provider>,
    root,
  );
  return root.innerHTML;
}

describe.each(['en', 'fr'] as const)('hidden names, in %s', (locale) => {
  it('stand in no output at all', async () => {
    const outputs = await everything(TOLD, 'hidden', locale);
    expect(outputs.length).toBeGreaterThan(10);
    const found = TOLD.flatMap(traces).filter((trace) => outputs.some((output) => output.includes(trace)));
    expect(found).toEqual([]);
  });

  it('leave the own page its name, and nothing that leads to it', async () => {
    const outputs = await everything(TOLD, 'own-shown', locale);
    const own = TOLD.filter(({ page }) => page.lens === 'mine');
    const named = own.map(({ page }) => page.name ?? '');
    const found = TOLD.flatMap(traces).filter((trace) => outputs.some((output) => output.includes(trace)));
    expect([...new Set(found)]).toEqual(named);
    // Of the others nothing: the words of the own page's name are among its label and note alone.
    expect(outputs.some((output) => output.includes(named[0] ?? 'none'))).toBe(true);
  });
});

it('would be found where they are shown', async () => {
  const outputs = await everything(TOLD, 'shown', 'en');
  for (const { page } of TOLD) expect(outputs.some((output) => output.includes(page.name ?? ''))).toBe(true);
});

it('changes no figure', () => {
  const named = comparePages(TOLD, { locale: 'en' });
  const hidden = comparePages(TOLD, { locale: 'en', names: 'hidden' });
  const figures = (comparison: typeof named) =>
    comparison?.groups.map(({ rows, median, ends, most }) => [
      rows.map(({ verdict, scores, lastPost, posts, heard, strip }) => [
        verdict,
        scores,
        lastPost,
        posts,
        heard,
        strip,
      ]),
      { ...median, leftOut: null },
      ends,
      most,
    ]);
  expect(figures(hidden)).toEqual(figures(named));
  expect(hidden?.groups[0]?.rows.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'E', 'F', 'G']);
});

it('tells followers as a band, exact at its borders', () => {
  const band = (low: number, high = low) => bandOf({ low, high, shown: '' });
  expect([band(0), band(999), band(1000), band(4999), band(5000), band(10_000)]).toEqual([
    { low: 0, high: 1000 },
    { low: 0, high: 1000 },
    { low: 1000, high: 5000 },
    { low: 1000, high: 5000 },
    { low: 5000, high: 10_000 },
    { low: 10_000, high: null },
  ]);
  // A rounded number that may lie on either side.
  expect(band(950, 1049)).toEqual({ low: 0, high: 5000 });
  expect(bandOf(null)).toBeNull();
});

it('lets no file tell the exact number of followers', () => {
  const audits = hiddenAudits(TOLD, { locale: 'en', names: 'own-shown', own: null });
  const text = JSON.stringify(audits).replace(/(?<=\d)[,.\s](?=\d{3})/g, '');
  for (const number of ['3240', '8410', '5120', '41200', '12600', '18600']) expect(text).not.toContain(number);
  expect(audits.every(({ reading }) => checkReading(reading).ok)).toBe(true);
  expect(audits.find(({ reading }) => reading.page.name === MINE.page.name)?.kept).toBeUndefined();
});

it('does not tell by its steps what an owner answered', async () => {
  const answered = { belief: 'late', purpose: 'recruiting' } as const;
  const told = (answers: KeptWithReadings['page']['answers']) =>
    hiddenAudits([{ ...MINE, page: { ...MINE.page, answers } }], { locale: 'en', names: 'hidden', own: null });
  expect(told(answered)).toEqual(told({}));
});

it('finds a hidden name in a title, by its first word too', () => {
  const hidden = ['Calder & Wray Engineering', 'La Fabrique du Nord', 'norrvik', null];
  expect(titleWithout('Instrument makers', hidden)).toBe('Instrument makers');
  expect(titleWithout('Calder and rivals', hidden)).toBeNull();
  expect(titleWithout('Autour de la fabrique', hidden)).toBeNull();
  expect(titleWithout('NORRVIK, autumn', hidden)).toBeNull();
  // Partners, second words, endings, and words written together.
  expect(titleWithout('Wray’s rivals', hidden)).toBeNull();
  expect(titleWithout('Norrviks marknad', hidden)).toBeNull();
  expect(titleWithout('What CalderWrayEngineering does', hidden)).toBeNull();
  expect(titleWithout('Gaillardet et les autres', ['Maison Gaillardet'])).toBeNull();
  expect(titleWithout('Lacaze, automne', ['Ateliers Brémond-Lacaze'])).toBeNull();
  // A word of a name that is shown tells of no hidden page.
  expect(titleWithout('Calder and the others', ['Wray & Calder Tools'], ['Calder Works'])).not.toBeNull();
  expect(titleWithout('Wray and the others', ['Wray & Calder Tools'], ['Calder Works'])).toBeNull();
  // What many are called, and short numbers, tell of nobody.
  expect(titleWithout('Les ateliers de la région', ['Ateliers Brémond-Lacaze'])).not.toBeNull();
  expect(titleWithout('In 54 days', ['Studio 54'])).not.toBeNull();
  fc.assert(
    fc.property(fc.string(), (name) => titleWithout(`a ${name} b`, ['Quill']) === null || !/\bquill\b/i.test(name)),
  );
});
