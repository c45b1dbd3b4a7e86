/** A page as of an earlier day: the truth lies within what both cuts together say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsAt } from '../../lib/history/cut.ts';
import { measure } from '../../lib/measures/measure.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;
const before = (days: number) => new Date(Date.parse(READ_AT) - days * DAY);
const END = before(9);

/** A post whose date is known no better than from `oldest` to `newest` days before the reading. */
const coarse = (oldest: number, newest: number) =>
  post(oldest, {
    publishedAt: { from: before(oldest).toISOString(), to: before(newest).toISOString(), source: 'text' },
  });

describe('the page as of an earlier day', () => {
  it('is the reading itself where nothing is cut', () => {
    const now = reading();
    expect(cutsAt(now, new Date(READ_AT)).most).toBe(now);
    expect(cutsAt(now, before(-3)).least).toBe(now);
  });

  it('is without the posts that came later, and its ages count from that day', () => {
    const { most, least } = cutsAt(reading([post(2), post(8), post(10), post(30)]), END);
    expect(least).toBe(most);
    expect(most.readAt).toBe(END.toISOString());
    expect(most.posts).toHaveLength(2);
    expect(most.coverage).toMatchObject({ postsSeen: 2, withTime: 2, withReactions: 2 });
    expect(measure(most).recency?.value).toBeCloseTo(1);
  });

  it('leaves open what a coarse date leaves open', () => {
    const { most, least } = cutsAt(reading([post(2), coarse(14, 7), post(20), post(40)]), END);
    expect([most.posts.length, least.posts.length]).toEqual([3, 2]);
    expect(measure(most).postsInWindow).toMatchObject({ low: 3, high: 3 });
    expect(measure(least).postsInWindow).toMatchObject({ low: 2, high: 2 });
    expect(measure(most).recency).toMatchObject({ low: 0, high: 5 });
    expect(measure(least).recency?.value).toBeCloseTo(11);
  });

  it('knows the ways between, where one median lies that neither end has', () => {
    // Four posts of 10 to 40 interactions stand; of three above, the older two drew 99 and the youngest 1, which may have come later.
    const week = { publishedAt: coarse(14, 7).publishedAt };
    const heard = (days: number, likes: number, changes = {}) =>
      post(days, { reactions: { low: likes, high: likes, shown: '' }, comments: null, shares: null, ...changes });
    const posts = [
      ...[1, 99, 99].map((likes, place) => heard(8 + place, likes, week)),
      ...[10, 20, 30, 40].map((likes, place) => heard(20 + 5 * place, likes)),
    ];
    const whole = reading(posts);
    const { most, between, least } = cutsAt({ ...whole, coverage: { ...whole.coverage, order: 'newest-first' } }, END);
    expect([most, ...between, least].map((cut) => cut.posts.length)).toEqual([7, 6, 5, 4]);
    expect(between[0]?.posts[0]?.reactions?.low).toBe(99);
  });

  it('knows the order and the pins that only the whole list told', () => {
    const pin = post(300);
    const whole = reading([pin, post(1), post(3), post(5), post(12)]);
    const { most } = cutsAt(whole, END);
    expect(most.coverage.order).toBe('newest-first');
    expect(most.posts[0]?.pinned).toBe(true);
    expect(measure(most).postsInWindow).toMatchObject({ low: 1, high: 1 });
  });

  it('places a post without a date by its neighbours', () => {
    const undated = post(0, { publishedAt: null });
    const at = (posts: Parameters<typeof reading>[0]) => {
      const { most, least } = cutsAt(reading(posts), END);
      return [most.posts.length, least.posts.length];
    };
    expect(at([post(2), undated, post(4), post(12)])).toEqual([1, 1]);
    expect(at([post(2), post(12), undated, post(20)])).toEqual([3, 3]);
    expect(at([post(2), undated, post(12), post(20)])).toEqual([3, 2]);
  });

  it('knows nothing where all that was seen came later', () => {
    const { most } = cutsAt(reading([post(1), post(2), post(3)]), END);
    const { window, recency, postsInWindow } = measure(most);
    expect([window.days, window.complete, recency, postsInWindow.high]).toEqual([0, false, null, 0]);
  });

  it('is a reading that may be kept and sent', () => {
    const { least } = cutsAt(reading([coarse(14, 7), post(20)]), END);
    expect(checkReading(least).ok).toBe(true);
  });
});

/** Ages of posts, and how coarsely each is shown: in days or weeks, as sites do. */
const truth = fc.array(
  fc.record({ age: fc.double({ min: 0.01, max: 120, noNaN: true }), unit: fc.constantFrom(0, 1, 7) }),
  { minLength: 1, maxLength: 30 },
);

it('never excludes what was true on that day', () => {
  fc.assert(
    fc.property(truth, fc.double({ min: 0.5, max: 40, noNaN: true }), (posts, ago) => {
      const sorted = posts.toSorted((a, b) => a.age - b.age);
      const shown = sorted.map(({ age, unit }) =>
        unit === 0 ? post(age) : coarse((Math.floor(age / unit) + 1) * unit, Math.floor(age / unit) * unit),
      );
      const end = before(ago);
      const whole = reading(shown);
      const { most, least } = cutsAt({ ...whole, coverage: { ...whole.coverage, order: 'newest-first' } }, end);
      const [a, b] = [measure(most), measure(least)];
      const there = sorted.filter(({ age }) => age >= ago).map(({ age }) => age - ago);
      const count = there.filter((age) => age <= 92).length;
      expect(Math.min(a.postsInWindow.low, b.postsInWindow.low)).toBeLessThanOrEqual(count);
      expect(Math.max(a.postsInWindow.high, b.postsInWindow.high)).toBeGreaterThanOrEqual(count);
      if (a.recency && b.recency && there[0] !== undefined) {
        expect(Math.min(a.recency.low, b.recency.low)).toBeLessThanOrEqual(there[0] + 1e-6);
        expect(Math.max(a.recency.high, b.recency.high)).toBeGreaterThanOrEqual(there[0] - 1e-6);
      }
    }),
    { numRuns: 300 },
  );
});
