/** Whether posts come closer together: U by hand, (sum of times since the oldest - n x oldest / 2) / (oldest x root of n / 12). */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { Coverage } from '../../lib/reading/reading.ts';
import { type Age, every, ownPosts, page } from '../diagnosis/pages.ts';

const trend = (ages: Age[], coverage: Partial<Coverage> = {}) => measure(page(ownPosts(ages), { coverage })).trend;

/** U = (339 - 180) / 42.43 = 3.75. */
const CLOSER = [1, 2, 3, 4, 5, 6, 60];

describe('a trend', () => {
  it('is none at a steady rate', () => {
    // U = (210 - 180) / 42.43 = 0.707: in 48 of 100 cases by chance.
    expect(trend(every(10, 7, 0))).toMatchObject({ direction: 'level' });
    expect(trend(every(10, 7, 0))?.p).toBeCloseTo(0.4795, 3);
  });

  it('rises where posts come closer together, and falls where they come apart', () => {
    expect(trend(CLOSER)).toMatchObject({ direction: 'rising' });
    expect(trend(CLOSER)?.p).toBeCloseTo(0.00018, 5);
    // U = (74 - 180) / 42.43 = -2.498.
    expect(trend([1, 55, 56, 57, 58, 59, 60])).toMatchObject({ direction: 'falling' });
    expect(trend([1, 55, 56, 57, 58, 59, 60])?.p).toBeCloseTo(0.0125, 4);
  });

  it('rests on six posts after the one that starts the clock', () => {
    expect(trend(CLOSER.slice(1))).toBeNull();
    expect(trend(CLOSER)).not.toBeNull();
  });

  it('asks the last year alone', () => {
    expect(trend([...CLOSER, 365.1])).toEqual(trend(CLOSER));
    expect(trend([...CLOSER, 365])).not.toEqual(trend(CLOSER));
    expect(trend([...CLOSER.slice(1), 366])).toBeNull();
  });

  it('asks for times known to the day', () => {
    const last = (age: Age): Age[] => [...CLOSER.slice(0, 6), age];
    expect(trend(last([59.5, 60.5]))?.p).toBeCloseTo(trend(CLOSER)?.p ?? 0, 9);
    expect(trend(last([59.5, 60.6]))).toBeNull();
  });

  it('is not said of posts of one moment, nor where one may stand unseen', () => {
    expect(trend(every(0, 7, 5))).toBeNull();
    expect(trend(CLOSER, { holes: 1 })).toBeNull();
    expect(trend(CLOSER, { order: 'mixed' })).toBeNull();
  });
});
