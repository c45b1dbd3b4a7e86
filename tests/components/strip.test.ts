import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { listPosts } from '../../lib/measures/list.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { heightOf, responseTo } from '../../lib/view/response.ts';
import { place, spanDays } from '../../lib/view/span.ts';
import { stripOf, tallestOf } from '../../lib/view/strip.ts';
import { ticksOf } from '../../lib/view/ticks.ts';
import { post, READ_AT, reading } from '../readings.ts';
import { coarse, posts } from './samples.ts';
import { ended, strip } from './strip-of.ts';

describe('the stretch of time shown', () => {
  it('puts today at the right end and clips what is older', () => {
    expect([place(0, 92), place(46, 92), place(92, 92), place(400, 92)]).toEqual([100, 50, 0, 0]);
  });

  it('is three months at a first click', () => {
    expect(spanDays(listPosts(reading(posts([6, 13, 20, 35], [5]))), 0, 92)).toBe(92);
  });

  it('holds a silence in about half of it', () => {
    expect(spanDays(listPosts(reading(posts([74, 83], [5]))), 74, 92)).toBe(183);
    expect(spanDays(listPosts(reading(posts([400, 420], [5]))), 400, 92)).toBe(1096);
  });

  it('grows until it holds enough of the posts', () => {
    expect(spanDays(listPosts(reading(posts([2, 60, 120, 180, 240, 300], [5]))), 0, 92)).toBe(365);
  });

  it('marks first days of months, and names none beside today', () => {
    const ticks = ticksOf(new Date('2026-11-20T12:00:00Z'), 92);
    expect(ticks.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
    expect(ticks.map(({ named }) => named)).toEqual([true, true, false]);
  });
});

describe('marks', () => {
  it('are as wide as the time is known, and shared where several posts have one label', () => {
    const { marks } = strip(reading([post(3), coarse(14, 21, 8), coarse(14, 21, 3)]), 'active');
    expect(marks).toHaveLength(2);
    expect(marks[0]?.from).toBe(marks[0]?.to);
    expect(marks[1]?.from).toBeCloseTo(place(21, 92));
    expect(marks[1]?.to).toBeCloseTo(place(14, 92));
    expect(marks[1]?.heights).toHaveLength(2);
  });

  it('tell own, reshared and pinned posts apart', () => {
    const { marks } = strip(
      reading([post(80, { pinned: true }), post(3), post(5, { authorship: 'reshare' })]),
      'active',
    );
    expect(marks.map(({ sort }) => sort)).toEqual(['pinned', 'own', 'reshare']);
  });

  it('grow with the square root of the response', () => {
    expect([heightOf(25, 100), heightOf(100, 100), heightOf(0, 100)]).toEqual([0.5, 1, 0]);
  });

  it('never take an unknown response for none', () => {
    expect(responseTo(post(3, { reactions: null }), ['reactions', 'comments'])).toBeNull();
    expect(responseTo(post(3), [])).toBeNull();
    expect(responseTo(post(3), ['reactions', 'comments'])).toEqual({ low: 6, high: 6 });
  });

  it('leave out what is older than the strip or has no date, and say how many', () => {
    const list = [...posts([2, 5, 9, 14, 20, 27, 34, 41, 140], [5]), post(0, { publishedAt: null })];
    const drawn = strip(reading(list), 'active');
    expect(drawn.undated).toBe(1);
    expect(drawn.older + drawn.own).toBe(9);
  });
});

describe('what was not loaded', () => {
  it('lies left of the oldest post', () => {
    const { unloaded } = strip(reading(posts([6, 13, 35], [5])), 'active');
    expect(unloaded?.from).toBe(0);
    expect(unloaded?.to).toBeCloseTo(place(35, 92));
  });

  it('is nothing where the list was read to its end', () => {
    expect(strip(ended(reading(posts([6, 13, 35], [5]))), 'active').unloaded).toBeNull();
  });

  it('may lie anywhere where the posts are a choice', () => {
    const chosen = reading(posts([6, 70, 35], [5]), { notes: [{ code: 'home-tab' }] });
    expect(strip(chosen, 'not-enough-evidence')).toMatchObject({ gaps: true, unloaded: null });
  });
});

describe('the dimension line', () => {
  const quiet = posts([74, 83, 92, 101, 110, 119], [5]);

  it('measures a silence, with a ring for each usual gap that passed', () => {
    const drawn = strip(reading(quiet), 'present-but-inactive');
    expect(drawn.dimension).toMatchObject({ to: 100, silent: true, measured: { what: 'silence' } });
    expect(drawn.rings).toHaveLength(8);
    expect(drawn.usual?.days).toBeCloseTo(9);
  });

  it('does not call it silence where reshares stand in it', () => {
    const drawn = strip(reading([post(20, { authorship: 'reshare' }), ...quiet]), 'present-but-inactive');
    expect(drawn.dimension).toMatchObject({ silent: false, measured: { what: 'silenceOfItsOwn' } });
    expect(drawn.rings).toEqual([]);
  });

  it('measures the longest hole of an irregular page', () => {
    const drawn = strip(reading(posts([5, 6, 8, 9, 52, 53, 55, 57, 117], [5])), 'irregular');
    expect(drawn.dimension?.measured).toMatchObject({ what: 'hole', own: false, days: { low: 43 } });
  });

  it('measures a hole as far as the last three months go', () => {
    const drawn = strip(reading(posts([5, 6, 8, 30, 40, 117], [5])), 'irregular');
    expect(drawn.dimension?.measured).toMatchObject({ what: 'hole', days: { low: 52 } });
  });

  it('counts the posts of an active page', () => {
    const drawn = strip(reading(posts([6, 13, 35], [5])), 'active');
    expect(drawn.dimension?.measured).toEqual({ what: 'posts', posts: 3, days: 35, whole: false });
  });

  it('counts the posts that certainly stay below what the size expects', () => {
    const drawn = strip(reading(posts([3, 9, 15, 21, 27], [2, 3, 50])), 'unheard', 20);
    expect(drawn.dimension?.measured).toEqual({ what: 'under', under: 4, of: 5 });
  });

  it('asks for the days that are missing, and only where there may be more', () => {
    const few = reading(posts([3, 12], [5]));
    expect(strip(few, 'not-enough-evidence').dimension?.measured).toEqual({ what: 'needed', days: 28 });
    expect(strip(ended(few), 'not-enough-evidence').dimension).toBeNull();
  });

  it('measures nothing on an empty page', () => {
    expect(strip(ended(reading([])), 'empty', 5)).toMatchObject({ dimension: null, reference: null, marks: [] });
  });
});

describe('for a prospect', () => {
  const called = (read: PageReading, verdict: Verdict) =>
    stripOf({ reading: read, measures: measure(read), verdict, reference: null, lens: 'prospect' });

  it('the line leads to the newest post, as far as its age is certain', () => {
    const drawn = called(reading(posts([6, 13, 35], [5])), 'active');
    expect(drawn.dimension).toMatchObject({ to: 100, measured: { what: 'newest', days: { low: 6, high: 6 } } });
    expect(drawn.dimension?.from).toBeCloseTo(place(6, 92));
    expect(drawn.newest).toBe(0);
    const rough = called(reading([coarse(7, 14, 6), coarse(21, 28, 8), coarse(28, 35, 8)]), 'active');
    expect(rough.dimension?.measured).toMatchObject({ what: 'newest', days: { low: 7, high: 14 } });
  });

  it('a silence and the days that are needed stay what they are', () => {
    const quiet = called(reading(posts([74, 83, 92, 101], [5])), 'present-but-inactive');
    expect(quiet).toMatchObject({ newest: null, dimension: { measured: { what: 'silence' } } });
    const few = called(reading(posts([3, 12], [5])), 'not-enough-evidence');
    expect(few).toMatchObject({ newest: null, dimension: { measured: { what: 'needed' } } });
  });

  it('no post is called the newest where the posts are a choice', () => {
    const chosen = reading(posts([6, 70, 35], [5]), { notes: [{ code: 'home-tab' }] });
    expect(called(chosen, 'active').newest).toBeNull();
  });
});

it('counts the reshares that stand in a gap between own posts, and those alone', () => {
  const shared = posts([20, 60, 90], [5], { authorship: 'reshare' });
  const drawn = strip(reading([...shared, ...posts([74, 83, 92, 101, 110, 119], [5])]), 'present-but-inactive');
  expect(drawn.dimension?.reshares).toBe(2);
});

describe('several strips', () => {
  const read = reading(posts([5, 15, 25, 40], [16]), { readAt: READ_AT });
  const facts = { reading: read, measures: measure(read), verdict: 'active', reference: 4 } as const;
  const readAt = Date.parse(READ_AT);
  const around = (before: number, after: number) => ({
    from: new Date(readAt - before * 86_400_000),
    now: new Date(readAt + after * 86_400_000),
  });

  it('share a height scale', () => {
    expect(tallestOf(facts)).toBe(17);
    const drawn = stripOf({ ...facts, heightScale: 68 });
    expect(drawn.marks[0]?.heights[0]).toBeCloseTo(0.5);
    expect(drawn.reference).toBeCloseTo(Math.sqrt(4 / 68));
  });

  it('share a time axis, on which what came after a reading is not known', () => {
    const drawn = stripOf({ ...facts, window: around(90, 10) });
    expect(drawn.marks[0]?.from).toBeCloseTo(100 - 15);
    expect(drawn.unread).toEqual({ from: 90, to: 100 });
    expect(drawn.unloaded?.to).toBeCloseTo(50);
    expect(stripOf(facts).unread).toBeNull();
  });

  it('leave out what is younger than the axis', () => {
    const drawn = stripOf({ ...facts, window: around(50, -10) });
    expect(drawn.marks.map(({ posts: [index] }) => index)).toEqual([1, 2, 3]);
    expect(drawn).toMatchObject({ own: 3, older: 0, unread: null });
  });

  it('draw marks and no weeks, however many there are', () => {
    const many = reading(
      posts(
        Array.from({ length: 120 }, (_, index) => index * 0.5),
        [5],
      ),
    );
    const drawn = stripOf({ ...facts, reading: many, measures: measure(many), heightScale: 40 });
    expect(drawn.weeks).toBeNull();
    expect(drawn.marks).toHaveLength(120);
  });
});

it('holds a reference that is not drawn in its height scale: small counts do not fill it', () => {
  const read = reading([post(3, { reactions: count(2), comments: count(0), shares: count(0) })]);
  const measures = measure(read);
  const tallest = (scaleReference: number | null) => {
    const { marks, reference } = stripOf({
      reading: read,
      measures,
      verdict: 'active',
      reference: null,
      scaleReference,
    });
    expect(reference).toBeNull();
    return Math.max(...marks.flatMap(({ heights }) => heights.map((height) => height ?? 0)));
  };
  expect(tallest(null)).toBeCloseTo(1, 5);
  expect(tallest(40)).toBeLessThan(0.5);
});

const count = (value: number) => ({ low: value, high: value, shown: String(value) });
