/** Silences, rhythm and the week on small pages whose figures can be told by hand. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import { every, NOW, ownPosts, page, post, reshare } from '../diagnosis/pages.ts';

describe('how likely a silence like today’s is', () => {
  it('is (1 + g / S) ^ -k of the page’s own gaps', () => {
    const { silenceChance } = measure(page(ownPosts(every(7, 10, 45))));
    expect(silenceChance?.low).toBeCloseTo(0.0078, 4);
    expect(silenceChance?.high).toBe(silenceChance?.low);
  });

  it('is bounded by both corners of coarse ages', () => {
    const { silenceChance } = measure(
      page(
        ownPosts([
          [21, 27],
          [30, 61],
          [61, 92],
        ]),
      ),
    );
    expect(silenceChance?.low).toBeCloseTo((1 + 27 / (61 - 27)) ** -2, 12);
    expect(silenceChance?.high).toBeCloseTo((1 + 21 / (92 - 21)) ** -2, 12);
  });

  it('is not said of one post, of posts at one moment, or where a post may be hidden', () => {
    expect(measure(page(ownPosts([45]))).silenceChance).toBeNull();
    expect(measure(page(ownPosts([45, 45, 45]))).silenceChance).toBeNull();
    expect(measure(page([])).silenceChance).toBeNull();
    expect(measure(page([post(null), ...ownPosts([45, 52])])).silenceChance).toBeNull();
    expect(measure(page(ownPosts([45, 52]), { coverage: { holes: 1 } })).silenceChance).toBeNull();
    expect(measure(page(ownPosts([45, 52], {}), { coverage: { order: 'mixed' } })).silenceChance).toBeNull();
  });

  it('is nothing where one label leaves room for no gap at all', () => {
    const { silenceChance } = measure(
      page(
        ownPosts([
          [30, 61],
          [30, 61],
        ]),
      ),
    );
    expect(silenceChance).toEqual({ low: 0, high: (1 + 30 / 31) ** -1 });
  });
});

describe('the week', () => {
  /** 25 November 2026, noon UTC, is a Wednesday: an age of 7k days is one as well. */
  it('counts days of posting by weekday, and posts by hour, UTC', () => {
    const { week } = measure(page(ownPosts([...every(7, 18, 7), ...every(14, 2, 9)].toSorted((a, b) => a - b))));
    expect(week).toMatchObject({ posts: 20, days: 20 });
    expect(week?.weekdays).toEqual([0, 2, 0, 18, 0, 0, 0]);
    expect(week?.hours[12]).toBe(20);
    expect(week?.habit).toMatchObject({ weekday: 3, days: 18 });
  });

  it('takes several posts on one day for one act', () => {
    const day = Array.from({ length: 20 }, (_, i) => 7 + i / 100);
    const { week } = measure(page(ownPosts(day)));
    expect(week).toMatchObject({ posts: 20, days: 1, habit: null });
  });

  it('finds no habit in posts on every working day', () => {
    const working = every(1, 28, 5).filter(
      (age) => ![0, 6].includes(new Date(Date.parse(NOW) - age * 86_400_000).getUTCDay()),
    );
    expect(working).toHaveLength(20);
    expect(measure(page(ownPosts(working))).week).toMatchObject({ habit: null, days: 20 });
  });

  it('is not said below twenty posts timed to the hour, nor of a choice', () => {
    expect(measure(page(ownPosts(every(7, 19, 7)))).week).toBeNull();
    expect(measure(page(ownPosts(every(7, 20, 7).map((age): [number, number] => [age, age + 1])))).week).toBeNull();
    expect(measure(page(ownPosts(every(7, 20, 7)), { notes: [{ code: 'home-tab' }] })).week).toBeNull();
    expect(measure(page(every(7, 20, 7).map((age) => reshare(age)))).week).toBeNull();
  });
});

describe('gaps', () => {
  it('lie between the ordered bounds, whichever post they are of', () => {
    const { medianGap, longestGap, gaps } = measure(
      page(ownPosts([10, [20, 45], 40]), { coverage: { order: 'newest-first' } }),
    );
    // Ages in order: 10; 20 to 40; 40 to 45. Gaps: 10 to 30; 0 to 25.
    expect(gaps).toBe(2);
    expect(longestGap).toMatchObject({ low: 10, high: 30 });
    expect(medianGap).toMatchObject({ low: 5, high: 27.5 });
  });

  it('part two groups where one is four times the median and its neighbours', () => {
    const parting = (ages: number[]) => measure(page(ownPosts(ages))).partingGaps;
    expect(parting([1, 2, 3, 4, 5, 48, 49, 50, 51, 95])).toBe(1);
    // Gaps of 1, 2, 4, 8, 16, 32: a page that posted more often before, or less, has no bursts.
    expect(parting([3, 4, 6, 10, 18, 34, 66])).toBe(0);
    expect(parting([3, 35, 51, 59, 63, 65, 66])).toBe(0);
    expect(parting([5, 5, 5, 5])).toBe(0);
    expect(parting([5, 60])).toBe(0);
  });

  it('are 0 between posts of one moment, and none for one post', () => {
    expect(measure(page(ownPosts([10, 10, 10]))).medianGap).toEqual({ low: 0, high: 0, value: 0 });
    expect(measure(page(ownPosts([10]))).medianGap).toBeNull();
  });
});

describe('cadence of the part seen', () => {
  it('ends at a post where the list stops at one, and goes on to an older reshare', () => {
    const stopped = measure(page(ownPosts(every(7, 5, 7)))).cadence;
    const further = measure(page([...ownPosts(every(7, 5, 7)), reshare(42)])).cadence;
    expect(stopped?.value).toBeCloseTo(4 / 5, 12);
    expect(further?.value).toBeCloseTo(5 / 6, 12);
    // stats.chi2.ppf([.025, .975], [10, 12]) / 12: Garwood, five posts in six weeks.
    expect(further?.low).toBeCloseTo(0.27058, 4);
    expect(further?.high).toBeCloseTo(1.94472, 4);
  });

  it('takes both corners of the age at which it ends', () => {
    const { cadence } = measure(page([...ownPosts([7, 14]), reshare([30, 61])]));
    // chi2.ppf(.025, 4) / 2 / 61 and chi2.ppf(.975, 6) / 2 / 30, times seven.
    expect(cadence?.low).toBeCloseTo((0.4844185570879299 / 2 / 61) * 7, 9);
    expect(cadence?.high).toBeCloseTo((14.44937533544792 / 2 / 30) * 7, 9);
  });

  it('of coarse ages counts each post of the list', () => {
    const ages: [number, number][] = [
      ...every(7, 7, 3).map((age): [number, number] => [age, age]),
      ...thrice<[number, number]>([90, 122]),
    ];
    const { cadence } = measure(page(ownPosts(ages)));
    expect(cadence?.low).toBeCloseTo(0.275, 3);
    expect(cadence?.high).toBeCloseTo(1.329, 3);
  });
});

function thrice<Value>(value: Value): Value[] {
  return [value, value, value];
}
