import { describe, expect, it } from 'vitest';
import { mergedOf } from '../../lib/history/merged.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { post } from '../readings.ts';
import { agesOf, ago, at, count, covering, readAgo } from './pages.ts';

function whole(...readings: PageReading[]) {
  const merged = mergedOf(readings);
  if (merged === null) throw new Error('Nothing was merged.');
  expect(checkReading(merged.reading)).toMatchObject({ ok: true });
  return merged;
}

describe('readings of one page together', () => {
  it('are nothing without a reading, and the reading itself where there is one', () => {
    expect(mergedOf([])).toBeNull();
    const only = readAgo(0, at([3, 9]));
    expect(whole(only)).toEqual({ reading: only, readings: 1, leftOut: 0, apart: 0 });
  });

  it('go on where the newest one stops', () => {
    const merged = whole(readAgo(0, at([2, 8, 40])), readAgo(30, at([40, 47, 55])), readAgo(50, at([55, 61, 70])));
    expect(agesOf(merged.reading)).toEqual([2, 8, 40, 47, 55, 61, 70]);
    expect(merged).toMatchObject({ readings: 3, leftOut: 0, apart: 0 });
    expect(merged.reading.readAt).toBe(ago(0));
    expect(merged.reading.coverage).toMatchObject({ postsSeen: 7, withTime: 7, withReactions: 7 });
    // Seven posts over seventy days: that much is known, and no quarter.
    expect(measure(merged.reading).window).toMatchObject({ complete: false, days: 70 });
    expect(measure(merged.reading).gaps).toBe(6);
  });

  it('are linked by time where the newest reaches back to the day of the one before', () => {
    const merged = whole(readAgo(0, at([2, 20, 33])), readAgo(30, at([44, 51])));
    expect(agesOf(merged.reading)).toEqual([2, 20, 33, 44, 51]);
  });

  it('say nothing of older posts where others may stand between', () => {
    const merged = whole(readAgo(0, at([1, 3, 5])), readAgo(30, at([40, 47, 55])));
    expect(merged).toMatchObject({ readings: 1, leftOut: 0, apart: 1 });
    expect(agesOf(merged.reading)).toEqual([1, 3, 5]);
    expect(measure(merged.reading).window.complete).toBe(false);
  });

  it('are not linked by a pinned post, which stands on top of every list', () => {
    const pinned = post(200, { pinned: true });
    const merged = whole(readAgo(0, [pinned, ...at([1, 3, 5])]), readAgo(30, [pinned, ...at([40, 47, 55])]));
    expect(merged).toMatchObject({ readings: 1, apart: 1 });
  });

  it('link an older one by way of a third', () => {
    const top = readAgo(0, at([1, 4, 41]));
    const middle = readAgo(40, at([41, 50, 90]));
    const oldest = readAgo(89, at([90, 99, 120]));
    expect(whole(top, oldest)).toMatchObject({ readings: 1, apart: 1 });
    expect(agesOf(whole(oldest, top, middle).reading)).toEqual([1, 4, 41, 50, 90, 99, 120]);
  });

  it('reach the end of the list where a linked one did, and not where it stands apart', () => {
    const end = covering(readAgo(30, at([40, 47])), { end: true });
    expect(whole(readAgo(0, at([2, 40])), end).reading.coverage.end).toBe(true);
    expect(whole(readAgo(0, at([2, 3])), end).reading.coverage.end).toBeUndefined();
  });

  it('forget the button for older posts once the end is known', () => {
    const top = readAgo(0, at([2, 40]), { notes: [{ code: 'more-on-request' }] });
    const end = covering(readAgo(30, at([40, 47])), { end: true });
    expect(whole(top, end).reading.notes).toEqual([]);
  });

  it('leave out what the page shows no longer', () => {
    const merged = whole(readAgo(0, at([2, 40, 55])), readAgo(30, at([40, 47, 55, 60])));
    expect(agesOf(merged.reading)).toEqual([2, 40, 55, 60]);
    const all = covering(readAgo(0, at([2, 40])), { end: true });
    expect(agesOf(whole(all, readAgo(30, at([40, 47, 55]))).reading)).toEqual([2, 40]);
  });
});

describe('readings that cannot be put together', () => {
  it.each([
    ['a filter', covering(readAgo(30, at([40, 47])), { filter: 'videos' })],
    ['the Home tab', readAgo(30, at([40, 47]), { notes: [{ code: 'home-tab' }] })],
  ])('never takes up posts that %s chose', (_, chosen) => {
    const merged = whole(readAgo(0, at([2, 40])), chosen);
    expect(agesOf(merged.reading)).toEqual([2, 40]);
    expect(merged.readings).toBe(1);
  });

  it('rests on the newest that shows the list', () => {
    const about = covering(readAgo(0, []), { feed: 'not-seen' });
    const list = readAgo(30, at([40, 47]));
    expect(whole(about, list).reading).toBe(list);
    expect(whole(about).reading).toBe(about);
  });

  it('leaves out a reading whose posts have no lasting id, and stands alone where the newest is one', () => {
    const named = readAgo(0, at([2, 40]));
    const nameless = readAgo(30, [...at([40, 47]), post(50, { id: null })]);
    expect(whole(named, nameless)).toMatchObject({ readings: 1, leftOut: 1, reading: named });
    const newest = readAgo(0, [post(2, { id: null }), post(40)]);
    expect(whole(newest, readAgo(30, at([40, 47])), readAgo(60, at([70])))).toEqual({
      reading: newest,
      readings: 1,
      leftOut: 2,
      apart: 0,
    });
  });

  it('takes nothing from a list with a hole, or out of order', () => {
    const top = readAgo(0, at([2, 40]));
    const holed = covering(readAgo(30, at([40, 47, 50])), { holes: 1 });
    const mixed = covering(readAgo(30, at([40, 47, 50])), { order: 'mixed' });
    expect(whole(top, holed)).toMatchObject({ readings: 1, apart: 1 });
    expect(whole(top, mixed)).toMatchObject({ readings: 1, apart: 1 });
    expect(whole(mixed, readAgo(60, at([70, 80]))).reading).toBe(mixed);
  });

  it('keeps the hole of the newest, and forgets those at its foot that the older list fills', () => {
    const holed = covering(readAgo(0, at([2, 40])), { holes: 3, holesBelow: 2 });
    const { coverage } = whole(holed, readAgo(30, at([40, 47]))).reading;
    expect(coverage.holes).toBe(1);
    expect(coverage.holesBelow).toBeUndefined();
  });

  it('never counts a post twice that has another id in another view', () => {
    const shared = post(2, { id: 'urn:li:share:7000000000000000001' });
    const asActivity = readAgo(0, at([1, 2, 40]));
    const asShare = readAgo(1, [shared, ...at([40, 47])]);
    const merged = whole(asActivity, asShare);
    expect(agesOf(merged.reading)).toEqual([1, 2, 40]);
    expect(merged).toMatchObject({ readings: 1, leftOut: 1 });
    // Of another time it is another post.
    const other = readAgo(30, [...at([40]), post(47, { id: 'urn:li:share:7000000000000000001' })]);
    expect(agesOf(whole(asActivity, other).reading)).toEqual([1, 2, 40, 47]);
  });

  it('takes a photo on Facebook for a post of that time', () => {
    const facebook = { site: 'facebook', url: 'https://www.facebook.com/harrowteale' } as const;
    const of = (age: number, id: string, form: string) =>
      post(age, { id, permalink: `https://www.facebook.com/harrowteale/${form}/${id}` });
    const posts = readAgo(0, [of(2, '11', 'posts'), of(40, '12', 'posts'), of(47, '13', 'posts')], facebook);
    const photos = readAgo(30, [of(40, '12', 'posts'), of(47, '99', 'photo'), of(60, '14', 'posts')], facebook);
    expect(whole(posts, photos)).toMatchObject({ readings: 1, leftOut: 1 });
  });
});

describe('one post in two readings', () => {
  const seen = (reactions: ReturnType<typeof count> | null, from: number, to = from) =>
    post(40, { publishedAt: { from: ago(from), to: ago(to), source: 'text' }, reactions });
  const [top, lower] = [post(2), post(60)];

  it('is of a time that both allow, and of the newer one where they exclude each other', () => {
    const timeOf = (now: [number, number], then: [number, number]) =>
      whole(readAgo(0, [top, seen(count(9), ...now)]), readAgo(30, [seen(count(5), ...then), lower])).reading.posts[1]
        ?.publishedAt;
    expect(timeOf([45, 38], [41, 34])).toEqual({ from: ago(41), to: ago(38), source: 'text' });
    expect(timeOf([45, 44], [41, 40])).toEqual({ from: ago(45), to: ago(44), source: 'text' });
  });

  it('has the counts of the newest, and those of before only where that shows none', () => {
    const reactionsOf = (now: ReturnType<typeof count> | null, daysAgo: number) =>
      whole(readAgo(0, [top, seen(now, 40)]), readAgo(daysAgo, [seen(count(5), 40), lower])).reading.posts[1]
        ?.reactions;
    expect(reactionsOf(count(9), 30)).toEqual(count(9));
    expect(reactionsOf(null, 30)).toEqual(count(5));
    // Three days old when it was counted: it has certainly grown.
    expect(reactionsOf(null, 37)).toBeNull();
  });

  it('keeps its last counts below the newest list only if it was a week old then', () => {
    const older = readAgo(30, at([31, 36, 37, 45]));
    const { posts, coverage } = whole(readAgo(0, at([2, 31])), older).reading;
    expect(posts.map(({ reactions }) => reactions?.low ?? null)).toEqual([5, 5, null, 5, 5].slice(0, posts.length));
    expect(coverage.withReactions).toBe(4);
  });

  it('is pinned where the newest reading pins it', () => {
    const before = readAgo(30, [post(50, { pinned: true }), ...at([40, 47, 60])]);
    const now = readAgo(0, at([2, 40]));
    const { posts } = whole(now, before).reading;
    expect(agesOf({ ...now, posts })).toEqual([2, 40, 47, 50, 60]);
    expect(posts.some(({ pinned }) => pinned)).toBe(false);
    const pinnedNow = readAgo(0, [post(47, { pinned: true }), ...at([2, 40])]);
    expect(whole(pinnedNow, readAgo(30, at([40, 47, 60]))).reading.posts.map(({ pinned }) => pinned)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is left where it is among posts without a time, which it would date', () => {
    // Pinned then, of 50 to 80 days; where among the posts without a time it would stand today, nobody knows.
    const pin = post(75, { publishedAt: { from: ago(80), to: ago(50), source: 'text' }, pinned: true });
    const undated = (days: number) => post(days, { publishedAt: null });
    const before = readAgo(30, [pin, ...at([40]), undated(93), undated(99), post(120)]);
    const merged = whole(readAgo(0, at([2, 40])), before);
    expect(merged).toMatchObject({ readings: 1, apart: 1 });
    expect(agesOf(merged.reading)).toEqual([2, 40]);
  });

  it('go on only as far as a pin of then leaves it certain', () => {
    const months = (from: number, to: number) => ({
      publishedAt: { from: ago(to), to: ago(from), source: 'text' as const },
    });
    // Pinned then, of 90 to 120 days, as is the last post below it: which of them is older, nobody knows.
    const pin = post(114, { ...months(90, 120), pinned: true });
    const last = post(110, months(90, 120));
    const middle = readAgo(30, [pin, ...at([40, 60]), last]);
    const unpinned = readAgo(35, [
      ...at([40, 60]),
      last,
      post(112, months(90, 120)),
      post(114, months(90, 120)),
      ...at([150]),
    ]);
    const now = readAgo(0, at([2, 40]));
    expect(agesOf(whole(now, middle).reading)).toEqual([2, 40, 60]);
    // None that stood between the two is lost.
    expect(whole(now, middle, unpinned).reading.posts).toHaveLength(7);
  });

  it('put nothing below that the newer list runs past, with a time or without', () => {
    // Between the posts of 40 and 52 days stood one without a time; the page shows it no more.
    const gone = post(45, { publishedAt: null });
    const now = readAgo(0, at([2, 40, 52, 60]));
    expect(whole(now, readAgo(30, [...at([35, 40]), gone])).reading.posts).toHaveLength(4);
    // Nor is the end known that a list without the last two posts had.
    const ended = covering(readAgo(30, [...at([35, 40]), gone]), { end: true });
    expect(whole(now, ended).reading.coverage.end).toBeUndefined();
    // A list that stops at the same post goes on.
    expect(whole(readAgo(0, at([2, 40])), ended).reading).toMatchObject({ coverage: { end: true, postsSeen: 3 } });
  });

  it('does not let a pin of then stretch the list', () => {
    const before = readAgo(30, [post(400, { pinned: true }), ...at([40, 47])]);
    expect(agesOf(whole(readAgo(0, at([2, 40])), before).reading)).toEqual([2, 40, 47]);
    const ended = covering(before, { end: true });
    expect(agesOf(whole(readAgo(0, at([2, 40])), ended).reading)).toEqual([2, 40, 47, 400]);
  });
});
