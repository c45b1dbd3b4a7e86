import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { below, closeAll, hoursOn, newName, newStore, seenAs } from './opened.ts';

let store: Store;
let name: string;

beforeEach(async () => {
  name = newName();
  store = await newStore(name);
  for (const [turn, handle] of ['a', 'b', 'c'].entries()) {
    await store.keep(seenAs({ handle, hours: -turn }), 'prospect', { said: { note: `About ${handle}` } });
    await store.keep(seenAs({ handle, hours: 48 - turn }), 'prospect');
  }
  await store.keep(seenAs({ site: 'facebook', handle: 'a', hours: -9 }), 'prospect');
  await store.join('linkedin:a', 'facebook:a');
  const set = { madeAt: hoursOn(1), roundSince: null };
  await store.putSet({
    ...set,
    id: '1',
    name: 'Fair',
    pages: ['linkedin:b', 'linkedin:a', 'linkedin:c'],
    own: 'linkedin:a',
  });
  await store.putSet({ ...set, id: '2', name: 'Calls', pages: ['linkedin:c'], own: null, madeAt: hoursOn(2) });
  await store.putDraft('set 1', { title: 'Of the fair' });
  await store.putDraft('linkedin:a linkedin:b', { title: 'Of two' });
});
afterEach(closeAll);

/** All that is in the database. */
const everything = () =>
  below(name, async (database) =>
    Object.fromEntries(
      await Promise.all(
        [...database.objectStoreNames].map(async (each) => [each, await database.getAll(each)] as const),
      ),
    ),
  );
const keys = async () => (await store.pages()).map(({ key }) => key);

describe('forgetting', () => {
  it('takes pages out with their readings, out of sets, and from whom they were joined with', async () => {
    await store.forget(['linkedin:a', 'linkedin:nobody']);
    expect(await keys()).toEqual(['linkedin:b', 'linkedin:c', 'facebook:a']);
    expect(await store.counts()).toEqual({ pages: 3, readings: 5 });
    expect((await store.sets()).map(({ pages, own }) => ({ pages, own }))).toEqual([
      { pages: ['linkedin:b', 'linkedin:c'], own: null },
      { pages: ['linkedin:c'], own: null },
    ]);
    expect((await store.some(['facebook:a']))[0]?.page.sameCompanyAs).toBeNull();
    expect(await store.draft('linkedin:a linkedin:b')).toBeUndefined();
    expect(await store.draft('set 1')).toEqual({ title: 'Of the fair' });
    expect(JSON.stringify(await everything())).not.toMatch(/linkedin:a\b|About a/);
  });

  it('hands back what stood there: restored, it is as it was', async () => {
    const before = await everything();
    const forgotten = await store.forget(['linkedin:a', 'linkedin:c']);
    expect(await everything()).not.toEqual(before);
    await store.restore(forgotten);
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing of everything, and hands that back as well', async () => {
    const before = await everything();
    const forgotten = await store.forgetAll();
    expect(await everything()).toEqual({ drafts: [], pages: [], readings: [], sets: [] });
    await store.restore(forgotten);
    expect(await everything()).toEqual(before);
  });

  it('takes damaged records with everything, and gives them back as they stood', async () => {
    await below(name, async (database) => {
      await database.put('readings', { page: 'linkedin:b', readAt: hoursOn(500), reading: { site: 'linkedin' } });
      await database.put('pages', { key: 'linkedin:broken', keys: 7 });
    });
    const before = await everything();
    const forgotten = await store.forgetAll();
    expect(await everything()).toEqual({ drafts: [], pages: [], readings: [], sets: [] });
    await store.restore(forgotten);
    expect(await everything()).toEqual(before);
  });
});

describe('putting back', () => {
  it('leaves what was kept meanwhile, and adds to it', async () => {
    const forgotten = await store.forgetAll();
    await store.keep(seenAs({ id: '7', handle: 'a', hours: 99, name: 'New Name' }), 'competitor');
    await store.restore(forgotten);
    const page = await store.page(seenAs({ id: '7', handle: 'a' }));
    expect(page).toMatchObject({ name: 'New Name', note: 'About a', lastReadAt: hoursOn(99), lens: 'competitor' });
    expect(await store.counts()).toEqual({ pages: 4, readings: 8 });
    const [fair] = await store.sets();
    expect(fair).toMatchObject({ pages: ['linkedin:b', page?.key, 'linkedin:c'], own: page?.key });
    expect((await store.some(['facebook:a']))[0]?.page.sameCompanyAs).toBe(page?.key);
  });

  it('keeps what was changed in a set meanwhile', async () => {
    const forgotten = await store.forget(['linkedin:c']);
    const [fair] = await store.sets();
    if (fair)
      await store.putSet({ ...fair, name: 'Lyon fair', own: 'linkedin:b', pages: [...fair.pages, 'facebook:a'] });
    await store.restore(forgotten);
    expect((await store.sets())[0]).toMatchObject({
      name: 'Lyon fair',
      own: 'linkedin:b',
      pages: ['linkedin:b', 'linkedin:a', 'linkedin:c', 'facebook:a'],
    });
  });

  it('gives a set another name where its own was taken meanwhile', async () => {
    const forgotten = await store.forgetAll();
    await store.putSet({ id: 'x', name: 'Fair', pages: [], own: null, madeAt: hoursOn(5), roundSince: null });
    await store.restore(forgotten);
    expect((await store.sets()).map((set) => set.name)).toEqual(['Fair 2', 'Calls', 'Fair']);
  });

  it('twice is as once', async () => {
    const before = await everything();
    const forgotten = await store.forget(['linkedin:a']);
    await store.restore(forgotten);
    await store.restore(forgotten);
    expect(await everything()).toEqual(before);
  });
});

describe('sets', () => {
  it('have names of their own, and only pages that are kept, each once', async () => {
    const set = { id: '3', name: 'Fair', madeAt: hoursOn(3), roundSince: hoursOn(4) };
    await store.putSet({ ...set, pages: ['linkedin:b', 'linkedin:b', 'linkedin:nobody'], own: 'linkedin:nobody' });
    expect((await store.sets())[2]).toEqual({ ...set, name: 'Fair 2', pages: ['linkedin:b'], own: null });
    await store.putSet({ ...set, name: 'Fairs', pages: ['linkedin:b'], own: 'linkedin:b' });
    expect((await store.sets()).map(({ name, own }) => [name, own])).toEqual([
      ['Fair', 'linkedin:a'],
      ['Calls', null],
      ['Fairs', 'linkedin:b'],
    ]);
  });

  it('go, and their pages stay', async () => {
    await store.dropSet('1');
    expect((await store.sets()).map((set) => set.name)).toEqual(['Calls']);
    expect(await keys()).toHaveLength(4);
  });
});
