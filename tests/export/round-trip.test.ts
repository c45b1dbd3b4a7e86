/** What is exported and brought in again is the same, as far as the store can hold it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bringFiles } from '../../lib/bring/bring-files.ts';
import { csvFormOf } from '../../lib/export/csv-form.ts';
import { exportFile, exportsOf } from '../../lib/export/exports.ts';
import { everythingAsNdjson, everythingFile } from '../../lib/export/ndjson.ts';
import { explainPage } from '../../lib/reading/read-page.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/store.ts';
import { loadLexicon } from '../../scripts/lexicons-on-disk.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { NOW } from './kept.ts';

const FROM_DISK = { load: loadLexicon, reader: async () => explainPage };

let stores = 0;

async function withStores(use: (from: Store, to: Store) => Promise<void>): Promise<void> {
  stores += 2;
  const [from, to] = [await openStore(`from ${stores}`), await openStore(`to ${stores}`)];
  try {
    await use(from, to);
  } finally {
    from.close();
    to.close();
  }
}

/** Everything that a store says, but ids and moments that each computer gives for itself. */
async function contentOf(store: Store) {
  const pages = await store.pages();
  const kept = await store.some(pages.map(({ key }) => key).toSorted());
  const sets = await store.sets();
  return {
    kept: kept.map(({ page: { row: _row, ...page }, readings }) => ({ page, readings })),
    sets: sets
      .map(({ name, pages: of, own }) => ({ name, pages: of, own }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

const DAY = 86_400_000;

const count = fc.option(
  fc.tuple(fc.nat(5_000), fc.nat(50)).map(([low, wide]) => ({ low, high: low + wide, shown: String(low) })),
);

const somePost = fc.record({
  days: fc.integer({ min: 1, max: 400 }),
  changes: fc.record({
    kind: fc.constantFrom<PostReading['kind']>('text', 'image', 'video', 'unknown'),
    authorship: fc.constantFrom<PostReading['authorship']>('own', 'reshare'),
    pinned: fc.boolean(),
    reactions: count,
    comments: count,
    shares: count,
    text: fc.constant(null),
  }),
});

const someReading = (id: number, daysAgo: number) =>
  fc
    .record({
      posts: fc.array(somePost, { maxLength: 8 }),
      name: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
      followers: count,
      dateless: fc.boolean(),
    })
    .map(({ posts, name, followers, dateless }): PageReading => {
      const list = posts.map(({ days, changes }) =>
        post(days + daysAgo, { ...changes, ...(dateless && { publishedAt: null }) }),
      );
      const page = { ...reading().page, id: String(id), handle: `firm-${id}`, name, followers };
      const readAt = new Date(Date.parse(READ_AT) - daysAgo * DAY).toISOString();
      return reading(list, { page, readAt, url: `https://www.linkedin.com/company/firm-${id}/posts/` });
    });

const world = fc.record({
  readings: fc.tuple(someReading(1, 0), someReading(1, 40), someReading(2, 3), someReading(3, 7)),
  label: fc.string({ maxLength: 30 }),
  note: fc.string({ maxLength: 100 }),
  checkAgain: fc.option(fc.constantFrom('2027-01-04', '2026-12-31')),
});

async function fill(
  store: Store,
  { readings, label, note, checkAgain }: typeof world extends fc.Arbitrary<infer T> ? T : never,
) {
  for (const each of readings) await store.keep(each, each.page.id === '1' ? 'mine' : 'competitor');
  const [first, second] = (await store.pages()).map(({ key }) => key).toSorted();
  if (first === undefined || second === undefined) throw new Error('Nothing was kept.');
  await store.change(first, { label, note, notedAt: note === '' ? null : READ_AT, checkAgain });
  await store.change(first, { answers: { belief: 'skipped', purpose: 'customers' } });
  await store.change(first, {
    advice: [{ at: READ_AT, tips: ['one-line'] }],
    given: [{ id: 'q', page: first, at: READ_AT }],
  });
  await store.putSet({
    id: 'a',
    name: 'Instrument makers',
    pages: [second, first],
    own: first,
    madeAt: READ_AT,
    roundSince: null,
  });
  await store.putSet({
    id: 'b',
    name: 'Asleep; "later"',
    pages: [second],
    own: null,
    madeAt: READ_AT,
    roundSince: null,
  });
}

it('everything, as lines', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(world, async (some) => {
      await withStores(async (from, to) => {
        await fill(from, some);
        const { name, file } = await everythingFile(from, { locale: 'en', now: NOW });
        expect(name).toBe('rollcall-everything-2026-11-26.ndjson');
        const options = { store: to, now: NOW, lens: 'prospect' as const, ...FROM_DISK };
        const result = await bringFiles([new File([file], name)], options);
        expect(result).toMatchObject({ brought: 4, known: 0, refused: [] });
        expect(await contentOf(to)).toEqual(await contentOf(from));
        // A second time nothing is new, and nothing is another.
        expect(await bringFiles([new File([file], name)], options)).toMatchObject({ brought: 0, known: 4 });
        expect(await contentOf(to)).toEqual(await contentOf(from));
      });
    }),
    { numRuns: 15 },
  );
});

it.each(['json', 'ndjson'] as const)('a selection, as %s', async (kind) => {
  await withStores(async (from, to) => {
    const [some] = fc.sample(world, { numRuns: 1, seed: 7 });
    if (!some) throw new Error('No sample.');
    await fill(from, some);
    const kept = await from.some(
      (await from.pages())
        .map(({ key }) => key)
        .toSorted()
        .reverse(),
    );
    const options = { locale: 'fr' as const, now: NOW, csv: csvFormOf('fr') };
    const { name, file } = await exportFile(kind, kept, await from.sets(), options);
    expect(await file.text()).toBe(
      await exportsOf(kept, await from.sets(), options)
        [kind]()
        .file.text(),
    );
    await bringFiles([new File([file], name)], { store: to, now: NOW, lens: 'prospect', ...FROM_DISK });
    expect(await contentOf(to)).toEqual(await contentOf(from));
  });
});

it('lines hold no word of a post, and come page by page', async () => {
  await withStores(async (from) => {
    const text = { excerpt: 'The staircase', length: 40, hashtags: ['#oak'], truncated: false };
    for (const id of ['1', '2', '3'])
      await from.keep(
        reading([post(3, { text })], { page: { ...reading().page, id, handle: `firm-${id}` } }),
        'prospect',
      );
    const asked: number[] = [];
    const counted = {
      ...from,
      some: (keys: readonly string[]) => {
        asked.push(keys.length);
        return from.some(keys);
      },
    };
    const lines: string[] = [];
    for await (const line of everythingAsNdjson(counted, 'en')) lines.push(line);
    expect(asked).toEqual([1, 1, 1]);
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toMatch(/staircase|oak/);
  });
});
