import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFreshRow } from '../../lib/store/checked-row.ts';
import { type PageRow, ROW_VERSION } from '../../lib/store/kept-page.ts';
import { pageRow } from '../../lib/store/page-row.ts';
import type { Store } from '../../lib/store/store.ts';
import { post } from '../readings.ts';
import { below, closeAll, later, newName, newStore, seenAs } from './opened.ts';

let store: Store;
let name: string;

beforeEach(async () => {
  name = newName();
  store = await newStore(name);
});
afterEach(closeAll);

const rowsOf = async (keys: string[], signal?: AbortSignal) => {
  const rows = new Map<string, PageRow>();
  await store.freshRows(keys, (key, row) => rows.set(key, row), signal);
  return rows;
};

/** Four posts within the quarter before 20 November, three of them loaded to the end of the list. */
const POSTS = [post(3), post(20), post(50), post(150)];

describe('a row', () => {
  it('says what the newest reading says, of all readings together', () => {
    const row = pageRow([later(0, POSTS.slice(1)), later(24, POSTS)], 2);
    expect(row).toMatchObject({
      by: ROW_VERSION,
      readings: 2,
      damaged: 2,
      posts: 4,
      followers: { low: 2480, high: 2480 },
      view: 'signed-in',
    });
    // The last post is 3 days older than the first reading's moment; this one came a day later.
    expect(row?.lastPost).toMatchObject({ days: { low: 4, high: 4 } });
    expect(row?.counted?.seen).toEqual({ low: 3, high: 3 });
    // 5 reactions, 1 comment, 0 shares each.
    expect(row?.heard?.median).toEqual({ low: 6, high: 6 });
  });

  it('is none where there is no reading', () => {
    expect(pageRow([], 1)).toBeNull();
  });

  it('is known again as it was kept, and anything else is not', () => {
    const row = pageRow([later(0, POSTS)], 0);
    expect(isFreshRow(structuredClone(row))).toBe(true);
    for (const changed of [
      null,
      'row',
      { ...row, by: ROW_VERSION - 1 },
      { ...row, posts: -1 },
      { ...row, verdict: 'splendid' },
      { ...row, lastPost: { days: { low: '3', high: 3 }, usual: null } },
      { ...row, counted: { seen: null } },
      { ...row, heard: { median: { low: 1, high: 2 } } },
      { ...row, followers: 2480 },
      { ...row, view: 'seen' },
    ]) {
      expect(isFreshRow(changed), JSON.stringify(changed)).toBe(false);
    }
  });
});

describe('rows of the list', () => {
  it('are computed where they are missing, kept beside the page, and missing again after a reading', async () => {
    const { key } = await store.keep(later(0, POSTS), 'prospect');
    expect((await store.pages())[0]?.row).toBeNull();
    const rows = await rowsOf([key]);
    expect(rows.get(key)).toEqual(pageRow([later(0, POSTS)], 0));
    expect((await store.pages())[0]?.row).toEqual(rows.get(key));
    await store.change(key, { label: 'Fair' });
    expect((await store.pages())[0]?.row).toEqual(rows.get(key));
    await store.keep(later(48, POSTS), 'prospect');
    expect((await store.pages())[0]?.row).toBeNull();
    await rowsOf([key]);
    await store.unkeep(key, later(48, POSTS).readAt);
    expect((await store.pages())[0]?.row).toBeNull();
  });

  it('that an older version has computed are computed anew', async () => {
    const { key } = await store.keep(later(0, POSTS), 'prospect');
    await rowsOf([key]);
    await below(name, async (database) => {
      const page = await database.get('pages', key);
      await database.put('pages', { ...page, row: { ...page.row, by: ROW_VERSION - 1 } });
    });
    expect((await store.pages())[0]?.row).toBeNull();
  });

  it('are not kept where a reading has come meanwhile', async () => {
    const { key } = await store.keep(later(0, POSTS), 'prospect');
    let keeping: Promise<unknown> | undefined;
    await store.freshRows([key], () => {
      keeping = store.keep(later(48, [...POSTS, post(160)]), 'prospect');
    });
    await keeping;
    expect((await store.pages())[0]?.row).toBeNull();
  });

  it('leave out pages without a reading, and stop when they are told to', async () => {
    await store.keep(later(0), 'mine', { withReading: false });
    await store.keep(seenAs({ handle: 'a' }), 'prospect');
    await store.keep(seenAs({ handle: 'b' }), 'prospect');
    const keys = ['linkedin:123456', 'linkedin:a', 'linkedin:b'];
    expect([...(await rowsOf(keys)).keys()]).toEqual(['linkedin:a', 'linkedin:b']);
    const stop = new AbortController();
    const seen: string[] = [];
    await store.freshRows(
      keys,
      (key) => {
        seen.push(key);
        stop.abort();
      },
      stop.signal,
    );
    expect(seen).toEqual(['linkedin:a']);
  });

  it('come in turns: nothing else waits for all of them', async () => {
    const many = Array.from({ length: 60 }, (_, turn) => `p${turn}`);
    const posts = Array.from({ length: 60 }, (_, index) => post(1 + 2 * index));
    for (const handle of many) {
      const seen = seenAs({ handle });
      await store.keep({ ...seen, posts, coverage: later(0, posts).coverage }, 'prospect');
    }
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    });
    await rowsOf(many.map((handle) => `linkedin:${handle}`));
    clearInterval(clock);
    expect((await store.pages()).every(({ row }) => row !== null)).toBe(true);
    expect(turns).toBeGreaterThan(5);
  });
});
