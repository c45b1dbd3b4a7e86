/** Rhythm at the borders of chance, and response over time, on gaps and posts made for it. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import { burstiness, regularityOf } from '../../lib/measures/regularity.ts';
import { type Age, every, exactly, page, post } from '../diagnosis/pages.ts';

const gaps = (...days: number[]) => days.map((day) => ({ low: day, high: day }));
const times = (count: number, ...days: number[]) => Array.from({ length: count }, () => days).flat();

describe('a rhythm', () => {
  // Of gaps of 10 days with some of 10 - a and 10 + a the spread is a / 10 times the root of their share, and the
  // burstiness follows from it and from how many there are: -0.49 and -0.46 of five gaps, and so on.
  it.each([
    ['regular', [...times(3, 10), 4, 16]],
    ['neither', [...times(3, 10), 3.5, 16.5]],
    ['regular', [...times(5, 10), 1, 19]],
    ['neither', [...times(5, 10), 0, 20]],
    ['regular', [...times(5, 10), ...times(2, 2.2, 17.8)]],
    ['neither', [...times(5, 10), ...times(2, 1.5, 18.5)]],
    ['regular', [...times(5, 10), ...times(5, 2.4, 17.6)]],
    ['neither', [...times(5, 10), ...times(5, 2, 18)]],
    ['regular', [...times(20, 10), ...times(20, 0.4, 19.6)]],
    ['neither', [...times(20, 10), ...times(20, 0, 20)]],
  ])('is %s where the gaps are %j', (reading, days) => {
    expect(regularityOf(gaps(...days))?.reading).toBe(reading);
  });

  it('is called bursty from seven gaps on, and by less the more gaps there are', () => {
    expect(regularityOf(gaps(...times(5, 0), 60))?.reading).toBe('neither');
    expect(regularityOf(gaps(...times(6, 0), 70))?.reading).toBe('bursty');
    // 23 of 60 gaps hold all the days: the burstiness is 0.148, and chance gives 0.11 with so many.
    expect(regularityOf(gaps(...times(37, 0), ...times(23, 10)))).toMatchObject({ reading: 'bursty', gaps: 60 });
    expect(burstiness([...times(37, 0), ...times(23, 10)])).toBeCloseTo(0.1479, 3);
  });

  it('is not said of one gap, nor of gaps known to more than half a day', () => {
    expect(regularityOf(gaps(7))).toBeNull();
    expect(burstiness([10, 10])).toBe(-1);
    expect(regularityOf(times(5, 0).map(() => ({ low: 9.75, high: 10.25 })))?.reading).toBe('regular');
    expect(regularityOf(times(5, 0).map(() => ({ low: 9.7, high: 10.25 })))).toBeNull();
  });
});

describe('the response over time', () => {
  const trend = (ages: Age[], reactions = (place: number) => 10 * (place + 1)) =>
    measure(
      page(
        ages.map((age, place) =>
          post(age, { reactions: exactly(reactions(place)), comments: exactly(0), shares: exactly(0) }),
        ),
      ),
    ).responseTrend;

  it('asks the last forty posts of a week and more', () => {
    expect(trend(every(1, 8, 7))?.of).toBe(8);
    expect(trend(every(1, 8, 6.9))).toBeNull();
    expect(trend(every(2, 50, 7))?.of).toBe(40);
  });

  it('parts them in the middle', () => {
    expect(trend(every(1, 10, 7))).toMatchObject({ newer: { low: 30, high: 30 }, older: { low: 80, high: 80 } });
  });

  it('parts them where no age crosses another', () => {
    const around = (newer: Age, older: Age) => trend([7, 8, 9, newer, older, 26, 27, 28]);
    expect(around([10, 14], [15, 25])?.of).toBe(8);
    expect(around([10, 15], [15, 25])).toBeNull();
    expect(around([10, 20], [15, 25])).toBeNull();
  });
});

it('one of three posts may stand out', () => {
  const { best, weakest } = measure(page([4, 4, 40].map((count, i) => post(10 + i, { reactions: exactly(count) }))));
  expect(best.map(({ index }) => index)).toEqual([2]);
  expect(weakest).toEqual([]);
});
