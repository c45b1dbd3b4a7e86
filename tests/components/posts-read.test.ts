/** The list of the posts read, before it is drawn: bars, order, months, choices. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { fromMedian } from '../../lib/view/from-median.ts';
import { postRows } from '../../lib/view/post-rows.ts';
import { type PostsRead, postsRead, type Wanted } from '../../lib/view/posts-read.ts';
import { post, reading } from '../readings.ts';
import { coarse, exact, posts } from './sample-posts.ts';

const exactly = (value: number) => ({ low: value, high: value });

describe('how far a post is from the median', () => {
  it('goes as far for half as for double', () => {
    expect(fromMedian(exactly(20), 10)?.sure).toEqual({ from: 50, to: 75 });
    expect(fromMedian(exactly(5), 10)?.sure).toEqual({ from: 25, to: 50 });
    expect(fromMedian(exactly(10), 10)?.sure).toEqual({ from: 50, to: 50 });
  });

  it('ends at a quarter and at four times, and says where it is cut off', () => {
    expect(fromMedian(exactly(40), 10)).toMatchObject({
      sure: { from: 50, to: 100 },
      cut: { low: false, high: false },
    });
    expect(fromMedian(exactly(41), 10)).toMatchObject({ sure: { from: 50, to: 100 }, cut: { low: false, high: true } });
    expect(fromMedian(exactly(0), 10)).toMatchObject({ sure: { from: 0, to: 50 }, cut: { low: true, high: false } });
    expect(fromMedian(exactly(0), 10)?.times).toEqual(exactly(0));
  });

  it('shows what is certain of a rounded count, and what may be', () => {
    expect(fromMedian({ low: 20, high: 40 }, 10)).toMatchObject({
      sure: { from: 50, to: 75 },
      perhaps: { from: 75, to: 100 },
    });
    expect(fromMedian({ low: 5, high: 20 }, 10)).toMatchObject({
      sure: { from: 50, to: 50 },
      perhaps: { from: 25, to: 75 },
    });
    expect(fromMedian(exactly(20), 10)?.perhaps).toBeNull();
  });

  it('is not known without a count, without a median, and beside a median of 0', () => {
    expect(fromMedian(null, 10)).toBeNull();
    expect(fromMedian(exactly(5), null)).toBeNull();
    expect(fromMedian(exactly(5), 0)).toBeNull();
  });
});

const MIXED = reading([
  ...posts([1, 12], [30, 8], { kind: 'video' }),
  ...posts([20], [2], { authorship: 'reshare' }),
  coarse(14, 40, 5),
  ...posts([400], [50]),
  post(60, { publishedAt: null, reactions: null, kind: 'unknown' }),
]);

function read(wanted: Partial<Wanted> = {}, { of = MIXED, most = 60 } = {}): PostsRead {
  const rows = postRows(of, measure(of));
  return postsRead({
    rows,
    posts: of.posts,
    median: 9,
    wanted: { order: 'newest', choice: 'all', year: null, ...wanted },
    most,
  });
}

const places = ({ groups }: PostsRead) => groups.map((group) => group.posts.map(({ index }) => index));
const order = (list: PostsRead) => places(list).flat();

describe('the list', () => {
  it('stands under its months, a post of two months under both, one without a date at the end', () => {
    const { groups } = read();
    expect(places(read())).toEqual([[0, 1], [2], [3], [4], [5]]);
    const months = groups.map((group) => group.months && [group.months.from, group.months.to].map(monthOf));
    expect(months).toEqual([
      ['2026-11', '2026-11'],
      ['2026-10', '2026-10'],
      ['2026-10', '2026-11'],
      ['2025-10', '2025-10'],
      null,
    ]);
    expect(groups.map(({ undated }) => undated)).toEqual([false, false, false, false, true]);
  });

  it('begins with the oldest when asked to, and still ends with what has no date', () => {
    expect(order(read({ order: 'oldest' }))).toEqual([4, 3, 2, 1, 0, 5]);
  });

  it('goes by interactions, without months, what is not known last', () => {
    const most = read({ order: 'most' });
    expect(order(most)).toEqual([4, 0, 1, 3, 2, 5]);
    expect(most.groups).toHaveLength(1);
    expect(most.groups[0]?.months).toBeNull();
    expect(most.groups[0]?.undated).toBe(false);
    expect(order(read({ order: 'least' }))).toEqual([2, 3, 1, 0, 4, 5]);
  });

  it('gives the kinds, own posts and reshares, each alone', () => {
    expect(read().choices).toEqual(['all', 'own', 'reshare', 'kind:video', 'kind:image', 'kind:unknown']);
    expect(order(read({ choice: 'kind:video' }))).toEqual([0, 1]);
    expect(order(read({ choice: 'reshare' }))).toEqual([2]);
    expect(order(read({ choice: 'own' }))).toEqual([0, 1, 3, 4, 5]);
  });

  it('gives a post to every year in which it may have been published', () => {
    const turn = reading([post(10), coarse(300, 400, 5)]);
    expect(read({}, { of: turn }).years).toEqual([2026, 2025]);
    expect(order(read({ year: 2025 }, { of: turn }))).toEqual([1]);
    expect(order(read({ year: 2026 }, { of: turn }))).toEqual([0, 1]);
  });

  it('offers no choice that sets nothing apart', () => {
    const plain = read({}, { of: reading([post(4), post(12)]) });
    expect(plain.choices).toEqual(['all']);
    expect(plain.years).toEqual([]);
  });

  it('shows all where what was wanted is no longer there', () => {
    const plain = read({ choice: 'kind:poll', year: 1999 }, { of: reading([post(4), post(12)]) });
    expect(plain.wanted).toEqual({ order: 'newest', choice: 'all', year: null });
    expect(plain.fit).toBe(2);
  });

  it('gives so many at most, and says how many there are', () => {
    const { fit, shown, total } = read({ choice: 'own' }, { most: 2 });
    expect({ fit, shown, total }).toEqual({ fit: 5, shown: 2, total: 6 });
  });

  it('compares no reshare, and nothing that was not counted', () => {
    const all = read().groups.flatMap((group) => group.posts);
    expect(all.filter(({ bar }) => bar === null).map(({ index }) => index)).toEqual([2, 5]);
    expect(all.filter(({ young }) => young).map(({ index }) => index)).toEqual([0]);
  });

  it('knows no words of a post that were not kept', () => {
    const text = { excerpt: ' ', length: 120, hashtags: [], truncated: true };
    const kept = reading([
      post(4, { text }),
      post(5, { text: null }),
      post(6, { text: { ...text, excerpt: 'Open day' } }),
    ]);
    expect(read({}, { of: kept }).groups[0]?.posts.map(({ words }) => words)).toEqual([null, null, 'Open day']);
  });

  it('takes a time that cannot be for none', () => {
    const ahead: PageReading = reading([post(4), post(-40, { reactions: exact(3) })]);
    expect(read({}, { of: ahead }).groups.at(-1)).toMatchObject({ undated: true, months: null });
  });
});

const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7);
