import { describe, expect, it } from 'vitest';
import { settleFor } from '../../lib/diagnosis/settle.ts';
import { glance } from '../../lib/glance.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { rollOf } from '../../lib/view/roll.ts';
import { post, reading } from '../readings.ts';

function rolled(ages: number[], changes: Partial<PageReading> = {}) {
  const read = reading(
    ages.map((age) => post(age)),
    changes,
  );
  const measures = measure({ ...read, coverage: { ...read.coverage, order: 'newest-first' } });
  return rollOf(settleFor(read, measures), measures);
}

describe('the roll', () => {
  it('counts the posts to eight, and the days to four weeks, whichever comes first', () => {
    expect(rolled([2, 7, 12, 16, 20, 24])).toEqual({ read: 6, missing: 2, days: 4 });
    expect(rolled([2, 7, 12, 16, 20, 24, 25])).toEqual({ read: 7, missing: 1, days: 3 });
  });

  it('counts the posts to three where the list is long enough and shows fewer', () => {
    expect(rolled([10, 40])).toEqual({ read: 2, missing: 1, days: 52 });
  });

  it('has nothing to count where no number of posts would settle it', () => {
    expect(rollOf(undefined, measure(reading()))).toBeNull();
    expect(rollOf({ cause: 'no-order' }, measure(reading()))).toBeNull();
    expect(rollOf({ cause: 'come-back', days: 9, date: '2026-11-29' }, measure(reading()))).toBeNull();
  });

  it('never counts down to nothing while something is missing', () => {
    const measures = measure(reading(Array.from({ length: 9 }, (_, index) => post(1 + index))));
    expect(rollOf({ cause: 'scroll', posts: 1, days: 5 }, measures)?.missing).toBe(1);
  });
});

describe('what the roll asks for', () => {
  const verdictOf = (ages: number[]) => {
    const base = reading(ages.map((age) => post(age)));
    return glance({ ...base, coverage: { ...base.coverage, order: 'newest-first' } }, { lens: 'mine' }).diagnosis
      .verdict;
  };
  const SIX = [2, 7, 12, 16, 20, 24];

  it('settles the verdict, either way, and no less does', () => {
    expect(verdictOf(SIX)).toBe('not-enough-evidence');
    expect(verdictOf([...SIX, 25])).toBe('not-enough-evidence');
    expect(verdictOf([...SIX, 25, 26])).not.toBe('not-enough-evidence');
    expect(verdictOf([...SIX, 28])).not.toBe('not-enough-evidence');
  });
});
