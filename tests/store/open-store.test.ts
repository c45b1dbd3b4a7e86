import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { post, reading } from '../readings.ts';
import { closeAll, later, newStore, seenAs } from './opened.ts';

let store: Store;

beforeEach(async () => {
  store = await newStore();
});
afterEach(closeAll);

describe('the store', () => {
  it('knows nothing of a page that was never kept', async () => {
    expect(await store.page(reading([post(3)]))).toBeNull();
    expect(await store.find(reading([post(3)]))).toBeNull();
    expect(await store.pages()).toEqual([]);
    expect(await store.some(['linkedin:123456'])).toEqual([]);
    expect(await store.counts()).toEqual({ pages: 0, readings: 0 });
  });

  it('keeps a reading without a word of its posts', async () => {
    const text = { excerpt: 'The staircase is up', length: 200, hashtags: ['#oak'], truncated: true };
    const { key } = await store.keep(reading([post(3, { text })]), 'prospect');
    const [kept] = await store.some([key]);
    expect(kept?.readings[0]?.posts).toHaveLength(1);
    expect(kept?.readings[0]?.posts[0]?.text).toBeNull();
    expect(JSON.stringify(kept)).not.toMatch(/staircase|oak/);
  });

  it('keeps of one sitting the later reading', async () => {
    await store.keep(later(0), 'mine');
    await store.keep(later(0.5, [post(3), post(9)]), 'mine');
    expect((await store.find(later(0)))?.readings.map(({ posts }) => posts.length)).toEqual([2]);
  });

  it('keeps a reading of one sitting that saw more, beside the later one that saw less', async () => {
    await store.keep(later(0, [post(3), post(9)]), 'mine');
    await store.keep(later(0.5), 'mine');
    expect((await store.find(later(0)))?.readings.map(({ posts }) => posts.length)).toEqual([1, 2]);
  });

  it('keeps all readings of other sittings, the newest first', async () => {
    for (let day = 0; day < 40; day += 1) await store.keep(later(day * 24), 'mine');
    const times = (await store.find(later(0)))?.readings.map(({ readAt }) => readAt) ?? [];
    expect(times).toHaveLength(40);
    expect(times[0]).toBe(later(39 * 24).readAt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(await store.counts()).toEqual({ pages: 1, readings: 40 });
  });

  it('keeps the lens that was chosen, whatever later readings are kept with', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.change(key, { lens: 'mine', answers: { belief: 'in-step', purpose: 'recruiting' } });
    await store.keep(later(48), 'prospect');
    const kept = await store.find(later(0));
    expect(kept?.page).toMatchObject({ lens: 'mine', answers: { belief: 'in-step', purpose: 'recruiting' } });
    expect(await store.page(later(0))).toMatchObject({ lens: 'mine', answers: { belief: 'in-step' } });
    expect(kept?.readings).toHaveLength(2);
  });

  it('keeps label, note and date, through later readings', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    const said = { label: 'Lyon fair', note: 'Ask for Ms R.', notedAt: later(1).readAt, checkAgain: '2026-12-20' };
    await store.change(key, said);
    expect(await store.keep(later(48), 'prospect')).toMatchObject(said);
    expect((await store.pages())[0]).toMatchObject(said);
  });

  it('finds a page by any name that it was seen under', async () => {
    await store.keep(seenAs({ id: '4711', handle: 'norrvik' }), 'mine');
    const withoutId = seenAs({ handle: 'Norrvik', url: 'https://www.linkedin.com/company/norrvik/posts/', hours: 48 });
    expect((await store.find(withoutId))?.page.key).toBe('linkedin:4711');
    expect((await store.page(withoutId))?.key).toBe('linkedin:4711');
    expect((await store.some(['linkedin:norrvik', 'linkedin:4711'])).map(({ page }) => page.key)).toEqual([
      'linkedin:4711',
    ]);
  });

  it('keeps the page alone where no reading may be kept', async () => {
    await store.keep(later(0), 'mine', { withReading: false });
    expect(await store.find(later(0))).toMatchObject({ page: { lens: 'mine' }, readings: [] });
  });

  it('gives all pages with the last reading of each, and of many those read last', async () => {
    await store.keep(seenAs({ handle: 'a' }), 'prospect');
    await store.keep(seenAs({ handle: 'a', hours: 30 }), 'prospect');
    await store.keep(seenAs({ handle: 'b', hours: 20 }), 'prospect');
    const shown = async (most?: number) =>
      (await store.newest(most)).map(({ page, readings }) => [page.key, readings.map(({ readAt }) => readAt)]);
    expect(await shown()).toEqual([
      ['linkedin:a', [later(30).readAt]],
      ['linkedin:b', [later(20).readAt]],
    ]);
    expect(await shown(1)).toEqual([['linkedin:a', [later(30).readAt]]]);
  });

  it('visits one page after the other, each with all its readings', async () => {
    await store.keep(seenAs({ handle: 'a' }), 'prospect');
    await store.keep(seenAs({ handle: 'a', hours: 30 }), 'prospect');
    await store.keep(seenAs({ handle: 'b', hours: 20 }), 'prospect');
    const seen: string[] = [];
    await store.each(async ({ page, readings }) => {
      await new Promise((resume) => setTimeout(resume, 1));
      seen.push(`${page.key} ${readings.length}`);
    });
    expect(seen).toEqual(['linkedin:a 2', 'linkedin:b 1']);
  });

  it('changes nothing of a page that was forgotten', async () => {
    await store.change('linkedin:1', { lens: 'mine' });
    expect(await store.pages()).toEqual([]);
  });

  it('loses nothing where two windows keep at once', async () => {
    const pages = Array.from({ length: 12 }, (_, turn) => store.keep(later(turn * 24), 'prospect'));
    expect(new Set((await Promise.all(pages)).map(({ key }) => key)).size).toBe(1);
    expect(await store.counts()).toEqual({ pages: 1, readings: 12 });
  });
});

describe('taking a reading back', () => {
  it('leaves the earlier ones', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.keep(later(48), 'prospect');
    await store.unkeep(key, later(48).readAt);
    const kept = await store.find(later(0));
    expect(kept?.readings.map(({ readAt }) => readAt)).toEqual([later(0).readAt]);
    expect(kept?.page.lastReadAt).toBe(later(0).readAt);
  });

  it('takes the page with its last one', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.unkeep(key, later(0).readAt);
    expect(await store.pages()).toEqual([]);
  });

  it('leaves a page on which something was written', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.change(key, { note: 'Ask for Ms R.' });
    await store.unkeep(key, later(0).readAt);
    expect(await store.find(later(0))).toMatchObject({ page: { note: 'Ask for Ms R.' }, readings: [] });
  });

  it('does nothing where there is no such reading', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.unkeep(key, later(7).readAt);
    expect(await store.counts()).toEqual({ pages: 1, readings: 1 });
  });
});
