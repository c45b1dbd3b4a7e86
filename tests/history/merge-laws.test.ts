import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedOf } from '../../lib/history/merged.ts';
import { unionOf } from '../../lib/history/union.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { withoutTexts } from '../../lib/store/kept-reading.ts';
import { post } from '../readings.ts';
import { agesOf, count, covering, DAY, readAgo } from './pages.ts';

/** Whole days before today, each once, youngest first: when the page really published. */
const published = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 40 })
  .map((ages) => ages.toSorted((a, b) => a - b));

interface Look {
  /** Days before today. */
  ago: number;
  /** How many of the newest posts it shows. */
  shows: number;
  /** One of those has no lasting id. */
  nameless: boolean;
  likes: number;
}
const looks = fc.array(
  fc.record({
    ago: fc.integer({ min: 0, max: 200 }),
    shows: fc.integer({ min: 0, max: 20 }),
    nameless: fc.nat({ max: 9 }).map((it) => it === 0),
    likes: fc.integer({ min: 0, max: 50 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What somebody saw of the page who looked at it then. */
function seen(truth: readonly number[], { ago, shows, nameless, likes }: Look): PageReading {
  const there = truth.filter((age) => age >= ago);
  const shown = there.slice(0, shows);
  const posts: PostReading[] = shown.map((age, place) => {
    const known = { reactions: count(likes), ...(nameless && place === 1 && { id: null }) };
    return post(age, known);
  });
  return covering(readAgo(ago, posts), shown.length === there.length ? { end: true } : {});
}

const history = fc
  .tuple(published, looks)
  .map(([truth, all]) => ({ truth, readings: all.map((look) => seen(truth, look)) }));
const sets = fc.tuple(published, looks, looks, looks).map(([truth, ...lists]) => {
  const of = (list: Look[]) => list.map((look) => seen(truth, look));
  return lists.map(of) as [PageReading[], PageReading[], PageReading[]];
});

describe('the union of readings', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(sets, ([a, b, c]) => {
        expect(unionOf(a, b)).toEqual(unionOf(b, a));
        expect(unionOf(unionOf(a, b), c)).toEqual(unionOf(a, unionOf(b, c)));
        expect(unionOf(a, a)).toEqual(unionOf(a));
        expect(unionOf(unionOf(a, b), b)).toEqual(unionOf(a, b));
      }),
    );
  });

  it('takes one reading with and without its texts for one', () => {
    fc.assert(
      fc.property(sets, ([a, b]) => {
        const kept = a.map(withoutTexts);
        expect(unionOf(kept, a)).toEqual(unionOf(a));
        expect(unionOf(a, kept)).toEqual(unionOf(a));
        expect(unionOf(b, [...a, ...kept])).toHaveLength(unionOf(a, b).length);
      }),
    );
  });
});

describe('the merged page', () => {
  it('rests on the set of readings alone', () => {
    fc.assert(
      fc.property(sets, ([a, b, c]) => {
        const merged = mergedOf([...a, ...b, ...c]);
        expect(mergedOf([...c, ...a, ...b])).toEqual(merged);
        expect(mergedOf(unionOf(c, unionOf(b, a)))).toEqual(merged);
        expect(mergedOf([...a, ...b, ...c, ...b, ...a])).toEqual(merged);
      }),
    );
  });

  it('is a reading, of posts that there were, each once', () => {
    fc.assert(
      fc.property(history, ({ truth, readings }) => {
        const merged = mergedOf(readings);
        if (merged === null) throw new Error('Nothing was merged.');
        const { reading } = merged;
        expect(checkReading(reading)).toMatchObject({ ok: true });
        const ages = agesOf(reading);
        expect(ages).toEqual(ages.toSorted((a, b) => a - b));
        expect(new Set(ages).size).toBe(ages.length);
        expect(ages.filter((age) => !truth.includes(age))).toEqual([]);
        expect(merged.readings + merged.leftOut + merged.apart).toBeLessThanOrEqual(readings.length);
      }),
    );
  });

  it('never claims a stretch of time that nobody saw', () => {
    fc.assert(
      fc.property(history, ({ truth, readings }) => {
        const merged = mergedOf(readings);
        if (merged === null) throw new Error('Nothing was merged.');
        const { reading } = merged;
        const now = truth.filter((each) => each >= daysAgo(reading));
        const figures = measure(reading);
        const { reach, end, sound } = figures.list;
        if (end) expect(agesOf(reading)).toEqual(now);
        // All that was published down to the oldest post shown is shown.
        if (!end && sound && reach) {
          const down = now.filter((each) => each - daysAgo(reading) <= reach.high + 1e-6);
          expect(agesOf(reading)).toEqual(down);
        }
      }),
    );
  });

  it('knows no less than its newest reading', () => {
    fc.assert(
      fc.property(history, ({ readings }) => {
        const [newest] = unionOf(readings);
        const merged = mergedOf(readings);
        if (!newest || !merged) throw new Error('Nothing was merged.');
        expect(merged.reading.posts.slice(0, newest.posts.length)).toEqual(newest.posts);
        expect(measure(merged.reading).list.holes).toBe(measure(newest).list.holes);
      }),
    );
  });
});

const TODAY = readAgo(0, []).readAt;
const daysAgo = ({ readAt }: PageReading): number => (Date.parse(TODAY) - Date.parse(readAt)) / DAY;
