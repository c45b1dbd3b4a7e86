import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_READINGS, openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/store.ts';
import { post, reading } from '../readings.ts';

const READ_AT = Date.parse(reading([]).readAt);
const HOUR = 3_600_000;

/** A reading of the page, so many hours after the first. */
const later = (hours: number, posts = [post(3)]) => ({
  ...reading(posts),
  readAt: new Date(READ_AT + hours * HOUR).toISOString(),
});

let store: Store;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  store = await openStore(`test ${databases}`);
});
afterEach(() => store.close());

describe('the store', () => {
  it('knows nothing of a page that was never kept', async () => {
    expect(await store.find(reading([post(3)]))).toBeNull();
    expect(await store.all()).toEqual([]);
  });

  it('keeps a reading without a word of its posts', async () => {
    const text = { excerpt: 'The staircase is up', length: 200, hashtags: ['#oak'], truncated: true };
    await store.keep(reading([post(3, { text })]), 'prospect');
    const kept = await store.find(reading([]));
    expect(kept?.readings[0]?.posts).toHaveLength(1);
    expect(kept?.readings[0]?.posts[0]?.text).toBeNull();
    expect(JSON.stringify(await store.all())).not.toMatch(/staircase|oak/);
  });

  it('keeps of one sitting the later reading, and of a page the last ones, the newest first', async () => {
    await store.keep(later(0), 'mine');
    await store.keep(later(0.5, [post(3), post(9)]), 'mine');
    expect((await store.find(later(0)))?.readings.map(({ posts }) => posts.length)).toEqual([2]);
    for (let day = 1; day <= MOST_READINGS + 3; day += 1) await store.keep(later(day * 24), 'mine');
    const times = (await store.find(later(0)))?.readings.map(({ readAt }) => readAt) ?? [];
    expect(times).toHaveLength(MOST_READINGS);
    expect(times[0]).toBe(later((MOST_READINGS + 3) * 24).readAt);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('keeps the lens that was chosen, whatever later readings are kept with', async () => {
    const { key } = await store.keep(later(0), 'prospect');
    await store.change(key, { lens: 'mine', answers: { belief: 'in-step', purpose: 'recruiting' } });
    await store.keep(later(48), 'prospect');
    const kept = await store.find(later(0));
    expect(kept?.page).toMatchObject({ lens: 'mine', answers: { belief: 'in-step', purpose: 'recruiting' } });
    expect(kept?.readings).toHaveLength(2);
  });

  it('finds a page by any name that it was seen under', async () => {
    const whole = later(0);
    const { id, handle } = whole.page;
    expect(handle).not.toBeNull();
    await store.keep({ ...whole, page: { ...whole.page, id: '4711' } }, 'mine');
    const withoutId = { ...later(48), page: { ...whole.page, id: null } };
    expect((await store.find(withoutId))?.page.key).toBe('linkedin:4711');
    expect(id === '4711').toBe(false);
  });

  it('keeps the page alone where no reading may be kept', async () => {
    await store.keep(later(0), 'mine', { withReading: false });
    expect(await store.find(later(0))).toMatchObject({ page: { lens: 'mine' }, readings: [] });
  });

  it('forgets one page, and all', async () => {
    const one = await store.keep(later(0), 'mine');
    const other = {
      ...later(0),
      page: { ...reading([]).page, id: '99', handle: 'other' },
      url: 'https://www.linkedin.com/company/other/',
    };
    await store.keep(other, 'competitor');
    await store.forget(one.key);
    expect((await store.all()).map(({ page }) => page.lens)).toEqual(['competitor']);
    await store.forgetAll();
    expect(await store.all()).toEqual([]);
    expect(await store.find(other)).toBeNull();
  });

  it('changes nothing of a page that was forgotten', async () => {
    await store.change('linkedin:1', { lens: 'mine' });
    expect(await store.all()).toEqual([]);
  });
});
