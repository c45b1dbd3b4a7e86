import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { below, closeAll, everythingIn, later, newName, newStore, seenAs } from './opened.ts';

let name: string;

beforeEach(() => {
  name = newName();
});
afterEach(closeAll);

describe('a damaged record', () => {
  const damage = (change: (reading: Record<string, unknown>) => unknown) =>
    below(name, async (database) => {
      const stored = await database.get('readings', ['linkedin:123456', later(48).readAt]);
      await database.put('readings', { ...stored, reading: change(stored.reading) });
    });
  const withThree = async (): Promise<Store> => {
    const store = await newStore(name);
    for (const hours of [0, 24, 48]) await store.keep(later(hours), 'prospect');
    return store;
  };

  it.each([
    ['a count that is no number', (reading: object) => ({ ...reading, coverage: { postsSeen: 'one' } })],
    ['nothing at all', () => undefined],
    ['an address that would run', (reading: object) => ({ ...reading, url: 'javascript:alert(1)' })],
  ])('of a reading with %s is left out, counted once, and left as it is', async (_, change) => {
    const store = await withThree();
    await damage(change);
    const before = await everythingIn(name);
    const moments = [later(24).readAt, later(0).readAt];
    expect((await store.find(later(0)))?.readings.map(({ readAt }) => readAt)).toEqual(moments);
    expect((await store.newest())[0]?.readings.map(({ readAt }) => readAt)).toEqual([moments[0]]);
    expect(await store.damaged()).toBe(1);
    expect(await everythingIn(name)).toEqual(before);
    expect(await store.counts()).toEqual({ pages: 1, readings: 3 });
  });

  it('of a reading is known to a window that only opens the list', async () => {
    const store = await withThree();
    await damage(() => null);
    await store.freshRows(['linkedin:123456'], () => {});
    store.close();
    const other = await newStore(name);
    expect((await other.pages())[0]?.row).toMatchObject({ readings: 2, damaged: 1 });
    expect(await other.damaged()).toBe(1);
    await other.find(later(0));
    expect(await other.damaged()).toBe(1);
  });

  it.each([
    ['lens', 'owner'],
    ['url', 'javascript:alert(1)'],
    ['answers', { belief: 'sure' }],
    ['keys', 'linkedin:123456'],
  ])('of a page (%s) is left out, counted, and nothing takes its place', async (field, value) => {
    const store = await withThree();
    await store.keep(seenAs({ handle: 'other' }), 'prospect');
    await below(name, async (database) => {
      await database.put('pages', { ...(await database.get('pages', 'linkedin:123456')), [field]: value });
    });
    const damaged = (await everythingIn(name))[0]?.find(({ key }) => key === 'linkedin:123456');
    expect((await store.pages()).map(({ key }) => key)).toEqual(['linkedin:other']);
    expect(await store.damaged()).toBe(1);
    expect(await store.find(later(0))).toBeNull();
    // Read again, it is a page of its own beside what is left of the other.
    const fresh = await store.keep(later(99), 'competitor');
    expect(fresh.key).not.toBe('linkedin:123456');
    expect((await everythingIn(name))[0]?.find(({ key }) => key === 'linkedin:123456')).toEqual(damaged);
    expect((await store.pages()).map(({ key }) => key).toSorted()).toEqual([fresh.key, 'linkedin:other'].toSorted());
  });

  it('of a set is left out', async () => {
    const store = await withThree();
    await below(name, (database) => database.put('sets', { id: '1', name: '', pages: 7 }));
    expect(await store.sets()).toEqual([]);
  });
});
