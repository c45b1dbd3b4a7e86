import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAround, NOTHING_AROUND } from '../../app/look-around.ts';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { reading } from '../readings.ts';

const store = vi.hoisted(() => ({ page: vi.fn(), pages: vi.fn(), sets: vi.fn(), some: vi.fn() }));
vi.mock('../../app/the-store.ts', () => ({ theStore: async () => store }));

const HERE = 'linkedin:here';
const page = (key: string, changes: Partial<KeptPage> = {}) =>
  ({
    key,
    site: 'linkedin',
    name: key,
    url: `https://www.linkedin.com/company/${key}/`,
    lens: 'competitor',
    lastReadAt: '2026-11-20T12:00:00.000Z',
    ...changes,
  }) as KeptPage;
const set = (id: string, pages: string[], roundSince: string | null = null): KeptSet => ({
  id,
  name: id,
  pages,
  own: null,
  madeAt: '2026-11-01T00:00:00.000Z',
  roundSince,
});

/** What was asked for last. */
const asked = () => store.some.mock.lastCall?.[0];

beforeEach(() => {
  store.page.mockReset().mockResolvedValue(page(HERE));
  store.pages.mockReset().mockResolvedValue([page(HERE), page('a'), page('b')]);
  store.sets.mockReset().mockResolvedValue([]);
  store.some.mockReset().mockResolvedValue([]);
});

describe('what is kept around a page', () => {
  it('is the pages read last where it is in no set, and the own page of this site however old', async () => {
    const many = Array.from({ length: 30 }, (_, index) => page(`p${index}`));
    store.pages.mockResolvedValue([
      ...many,
      page('facebook', { lens: 'mine', site: 'facebook' }),
      page('own', { lens: 'mine' }),
    ]);
    store.sets.mockResolvedValue([set('other', ['a', 'b'])]);
    expect(await lookAround(reading(), null)).toMatchObject({ sets: [], within: null, round: null });
    expect(asked()).toHaveLength(20);
    expect(asked().at(-1)).toBe('own');
  });

  it('is the set that it is in, of several the one chosen last', async () => {
    store.sets.mockResolvedValue([set('one', [HERE, 'a']), set('two', ['b', HERE]), set('three', ['a'])]);
    expect((await lookAround(reading(), null)).within?.id).toBe('one');
    const chosen = await lookAround(reading(), 'two');
    expect(chosen.within?.id).toBe('two');
    expect(chosen.sets.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(asked()).toEqual(['b']);
    // Chosen for another page.
    expect((await lookAround(reading(), 'three')).within?.id).toBe('one');
  });

  it('knows the next page of a set that is being read again, from this one on and round again', async () => {
    const since = '2026-11-20T00:00:00.000Z';
    const stale = { lastReadAt: '2026-11-01T12:00:00.000Z' };
    store.sets.mockResolvedValue([set('one', ['a', HERE, 'b'], since)]);
    const round = async (...pages: KeptPage[]) => {
      store.pages.mockResolvedValue(pages);
      return (await lookAround(reading(), null)).round;
    };
    expect(await round(page(HERE), page('a', stale), page('b', stale))).toMatchObject({
      read: 1,
      of: 3,
      next: { name: 'b' },
    });
    expect(await round(page(HERE), page('a', stale), page('b'))).toMatchObject({ read: 2, of: 3, next: { name: 'a' } });
    expect(await round(page(HERE), page('a'), page('b'))).toEqual({ read: 3, of: 3, next: null });
  });

  it('is nothing where the store cannot be had', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    store.pages.mockRejectedValue(new Error('closed'));
    expect(await lookAround(reading(), null)).toEqual(NOTHING_AROUND);
  });
});
