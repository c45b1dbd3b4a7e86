import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Brought, Store } from '../../lib/store/store.ts';
import { post } from '../readings.ts';
import { closeAll, hoursOn, later, newStore, seenAs } from './opened.ts';

afterEach(closeAll);

const brought = (reading: Brought['reading'], changes: Partial<Brought> = {}): Brought => ({
  reading,
  lens: 'prospect',
  said: {},
  sets: [],
  ownIn: [],
  sameCompanyAs: null,
  ...changes,
});

describe('bringing in', () => {
  it('says which readings are new and which were known', async () => {
    const store = await newStore();
    await store.keep(later(0), 'mine');
    expect(await store.bring([brought(later(0)), brought(later(5)), brought(later(5))])).toEqual([
      'known',
      'new',
      'known',
    ]);
    expect(await store.counts()).toEqual({ pages: 1, readings: 2 });
    expect((await store.pages())[0]?.lens).toBe('mine');
  });

  it('keeps two readings of one moment that say different things', async () => {
    const store = await newStore();
    expect(await store.bring([brought(later(0)), brought(later(0, [post(3), post(9)]))])).toEqual(['new', 'new']);
    expect((await store.find(later(0)))?.readings.map(({ posts }) => posts.length).toSorted()).toEqual([1, 2]);
  });

  it('keeps both readings of one sitting: nothing of a file is replaced', async () => {
    const store = await newStore();
    await store.bring([brought(later(0)), brought(later(0.2, [post(3), post(9)]))]);
    expect(await store.counts()).toEqual({ pages: 1, readings: 2 });
  });

  it('keeps no word of a post, even where a file has them', async () => {
    const store = await newStore();
    const text = { excerpt: 'The staircase is up', length: 200, hashtags: ['#oak'], truncated: true };
    await store.bring([brought(later(0, [post(3, { text })]))]);
    expect(JSON.stringify(await store.newest())).not.toMatch(/staircase|oak/);
  });

  it('takes what a file says of a page, and leaves what the person has said here', async () => {
    const store = await newStore();
    const { key } = await store.keep(later(0), 'prospect', {
      said: { label: 'Mine', answers: { purpose: 'customers' } },
    });
    const said = {
      label: 'Theirs',
      note: 'From the file',
      notedAt: hoursOn(3),
      checkAgain: '2026-12-24',
      answers: { belief: 'late', purpose: 'recruiting' },
    } as const;
    await store.bring([brought(later(5), { lens: 'competitor', said })]);
    expect((await store.some([key]))[0]?.page).toMatchObject({
      lens: 'prospect',
      label: 'Mine',
      note: 'From the file',
      notedAt: hoursOn(3),
      checkAgain: '2026-12-24',
      answers: { belief: 'late', purpose: 'customers' },
    });
  });

  it('makes the sets that are not there, and adds to those that are', async () => {
    const store = await newStore();
    const own = await store.keep(seenAs({ handle: 'own' }), 'mine');
    await store.putSet({ id: '1', name: 'Fair', pages: [own.key], own: own.key, madeAt: hoursOn(0), roundSince: null });
    await store.bring([
      brought(seenAs({ handle: 'a', hours: 1 }), { sets: ['Fair', 'Calls', ''], ownIn: ['Fair', 'Calls'] }),
      brought(seenAs({ handle: 'b', hours: 2 }), { sets: ['Calls'] }),
    ]);
    expect((await store.sets()).map(({ name, pages, own }) => ({ name, pages, own }))).toEqual([
      { name: 'Fair', pages: ['linkedin:own', 'linkedin:a'], own: 'linkedin:own' },
      { name: 'Calls', pages: ['linkedin:a', 'linkedin:b'], own: 'linkedin:a' },
    ]);
  });

  it('adds no twenty-first page to a set', async () => {
    const store = await newStore();
    const many = Array.from({ length: 21 }, (_, turn) => brought(seenAs({ handle: `p${turn}` }), { sets: ['Fair'] }));
    await store.bring(many);
    expect((await store.sets())[0]?.pages).toHaveLength(20);
    expect(await store.counts()).toEqual({ pages: 21, readings: 21 });
  });

  it.each([
    ['its key', 'facebook:a'],
    ['its address', 'https://www.facebook.com/a/?ref=page'],
  ])('joins the same company by %s, in whichever call the other page comes', async (_, sameCompanyAs) => {
    const store = await newStore();
    await store.bring([brought(seenAs({ handle: 'a' }), { sameCompanyAs })]);
    expect((await store.pages())[0]?.sameCompanyAs).toBeNull();
    await store.bring([brought(seenAs({ handle: 'a', site: 'facebook' }))]);
    expect((await store.pages()).map(({ sameCompanyAs }) => sameCompanyAs).toSorted()).toEqual([
      'facebook:a',
      'linkedin:a',
    ]);
  });
});

/** What can be asked of a store, without the names that it makes itself. */
async function told(store: Store) {
  const pages = await store.some((await store.pages()).map(({ key }) => key));
  const nameOf = (key: string | null) => pages.find(({ page }) => page.key === key)?.page.keys.toSorted()[0] ?? null;
  const kept = pages.map(({ page: { key, keys, sameCompanyAs, row, ...page }, readings }) => ({
    ...page,
    keys: keys.toSorted(),
    sameCompanyAs: nameOf(sameCompanyAs),
    readings: readings.map((reading) => JSON.stringify(reading)).toSorted(),
  }));
  const sets = (await store.sets()).map(({ name, own, pages }) => ({
    name,
    own: nameOf(own),
    pages: pages.map(nameOf).toSorted(),
  }));
  const byName = (one: { name: string | null }, other: { name: string | null }) =>
    `${one.name}` < `${other.name}` ? -1 : 1;
  return {
    pages: kept.toSorted((a, b) => (`${a.keys}` < `${b.keys}` ? -1 : 1)),
    sets: sets.toSorted(byName),
  };
}

/** The whole store, as a file would hold it. */
async function exported(store: Store): Promise<Brought[]> {
  const sets = await store.sets();
  const all: Brought[] = [];
  await store.each(({ page, readings }) => {
    const inIt = sets.filter(({ pages }) => pages.includes(page.key));
    const { lens, answers, given, label, note, notedAt, checkAgain, advice, sameCompanyAs } = page;
    for (const reading of readings) {
      all.push({
        reading,
        lens,
        said: { answers, given, label, note, notedAt, checkAgain, advice },
        sets: inIt.map(({ name }) => name),
        ownIn: inIt.filter(({ own }) => own === page.key).map(({ name }) => name),
        sameCompanyAs,
      });
    }
  });
  return all;
}

/** Readings of five companies. Of most pages some views show the number, some the handle, some both. */
const companies = fc
  .tuple(
    ...[0, 1, 2, 3, 4].map((company) =>
      fc
        .uniqueArray(
          fc.record({
            hours: fc.integer({ min: 0, max: 60 }),
            shows: fc.constantFrom('number', 'handle', 'both'),
            posts: fc.integer({ min: 0, max: 3 }),
          }),
          { maxLength: 5, selector: ({ hours }) => hours },
        )
        .map((views) => views.map((view) => ({ ...view, company }))),
    ),
  )
  .map((lists) => lists.flat())
  .map((views) =>
    views.map(({ company, hours, shows, posts }): Brought => {
      const site = company === 4 ? 'facebook' : 'linkedin';
      // The two that are the same company, and the own page, always show all of their names.
      const isWhole = company === 0 || company === 4;
      const id = isWhole || shows !== 'handle' ? `${100 + company}` : null;
      const handle = isWhole || shows !== 'number' ? `company-${company}` : null;
      const read = seenAs({ site, id, handle, name: `Company ${company}`, hours });
      const some = Array.from({ length: posts }, (_, index) => post(3 + index));
      const counted = { postsSeen: posts, withTime: posts, withReactions: posts };
      return brought(
        { ...read, posts: some, coverage: { ...read.coverage, ...counted } },
        {
          lens: company === 0 ? 'mine' : 'competitor',
          said: {
            label: `Label ${company}`,
            note: company === 2 ? 'A note' : '',
            notedAt: company === 2 ? hoursOn(9) : null,
          },
          sets: company < 3 ? ['Fair', 'Calls'] : ['Calls'],
          ownIn: company === 0 ? ['Fair'] : [],
          sameCompanyAs: company === 4 ? 'linkedin:100' : null,
        },
      );
    }),
  );

describe('whatever is brought', () => {
  const runs = { numRuns: 40 };

  it('is the same after it was exported and brought into another store', async () => {
    await fc.assert(
      fc.asyncProperty(companies, async (all) => {
        const [store, other] = [await newStore(), await newStore()];
        await store.bring(all);
        await other.bring(await exported(store));
        expect(await told(other)).toEqual(await told(store));
      }),
      runs,
    );
  });

  it('is the same when it is brought twice', async () => {
    await fc.assert(
      fc.asyncProperty(companies, async (all) => {
        const store = await newStore();
        await store.bring(all);
        const once = await told(store);
        expect(await store.bring(all)).toEqual(all.map(() => 'known'));
        expect(await told(store)).toEqual(once);
      }),
      runs,
    );
  });

  it('is the same in any order, and however many come at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        companies.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, mixed]) => {
          const [store, other] = [await newStore(), await newStore()];
          await store.bring(all);
          for (const each of mixed) await other.bring([each]);
          expect(await told(other)).toEqual(await told(store));
        },
      ),
      runs,
    );
  });
});
