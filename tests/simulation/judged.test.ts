import { describe, expect, test } from 'vitest';
import type { Confidence, Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import { isClear } from '../../scripts/simulation/clear.ts';
import { rateOver, silenceOf, violations } from '../../scripts/simulation/known-truth.ts';
import { outcomeOf, verdictOf } from '../../scripts/simulation/outcome.ts';
import { randomFrom } from '../../scripts/simulation/random.ts';
import { exactReading, shownReading } from '../../scripts/simulation/readings.ts';
import { DAY, type TruePage, truePage } from '../../scripts/simulation/true-page.ts';
import { type View, viewOf } from '../../scripts/simulation/view.ts';

const NOW = Date.parse('2026-07-15T12:00:00Z');

/** A LinkedIn page with own posts at these ages in days, each with ten reactions. */
function pageOf(ages: number[], changes: Partial<TruePage> = {}): TruePage {
  const drawn = truePage(randomFrom(1, 1));
  const posts = ages.map((days) => {
    return { at: NOW - days * DAY, isOwn: true, kind: 'image' as const, reactions: 10, comments: 0, shares: 0 };
  });
  const still = { isAugustEmpty: false, stopped: 0 as const, life: 1_000, perWeek: 1, followers: 9_000 };
  return { ...drawn, site: 'linkedin', language: 'en', now: NOW, ...still, posts, ...changes };
}

function viewFor(page: TruePage, changes: Partial<View> = {}): View {
  const view = viewOf(randomFrom(1, 1), page);
  const plain = { order: 'newest-first', times: 'exact', pinned: null, exactOnTop: 0, isEnd: true } as const;
  return { ...view, ...plain, posts: page.posts, ...changes };
}

const weekly = (count: number, first = 3) => Array.from({ length: count }, (_, i) => first + 7 * i);

describe('an outcome', () => {
  test.each<[Verdict, Verdict, Confidence, string]>([
    ['irregular', 'irregular', 'low', 'right'],
    ['active', 'irregular', 'low', 'wrong'],
    ['active', 'thriving', 'low', 'wrong'],
    ['thriving', 'active', 'high', 'wrong'],
    ['irregular', 'active', 'low', 'kinder'],
    ['abandoned', 'present-but-inactive', 'medium', 'too-kind'],
    ['abandoned', 'not-enough-evidence', 'low', 'not-enough'],
    ['not-enough-evidence', 'irregular', 'low', 'wrong'],
    ['not-enough-evidence', 'active', 'low', 'kinder'],
    ['not-enough-evidence', 'not-enough-evidence', 'low', 'right'],
  ])('truth %s, said %s with %s confidence: %s', (truth, verdict, confidence, outcome) => {
    expect(outcomeOf(truth, { verdict, confidence })).toBe(outcome);
  });
});

describe('the truth', () => {
  test('a silence: exact ages 5, 9, 50 of 90 days leave 41 (research, section 4.4)', () => {
    expect(silenceOf([5, 9, 50], 90)).toBe(41);
    expect(silenceOf([], 90)).toBe(90);
  });
  test('a rate counts the days of a stop, of August, and before the page was opened as empty', () => {
    expect(rateOver(pageOf([]), 92)).toBeCloseTo(1, 10);
    expect(rateOver(pageOf([], { stopped: 40 }), 80)).toBeCloseTo(0.5, 2);
    expect(rateOver(pageOf([], { life: 23 }), 92)).toBeCloseTo(0.25, 2);
    const now = Date.parse('2026-10-01T00:00:00Z');
    expect(rateOver(pageOf([], { now, isAugustEmpty: true }), 92)).toBeCloseTo(61 / 92, 2);
  });
  test('bounds that do not hold it are found', () => {
    const page = pageOf(weekly(20));
    const view = viewFor(page);
    const reading = exactReading(page);
    const measures = measure(reading);
    expect(violations(page, view, reading, measures)).toEqual([]);
    const wrong = {
      ...measures,
      recency: { low: 4, high: 5, value: 4.5 },
      postsInWindow: { low: 14, high: 14, value: 14 },
    };
    expect(violations(page, view, reading, wrong)).toHaveLength(2);
  });
});

describe('a clear case', () => {
  const clear = (page: TruePage, changes: Partial<View> = {}) => {
    const view = viewFor(page, changes);
    const exact = exactReading(page);
    return isClear(page, exact, verdictOf(exact), view, shownReading(randomFrom(2, 2), page, view));
  };
  test('is a weekly page, seen in ids or in ages', () => {
    const page = pageOf(weekly(40));
    expect(clear(page)).toBe(true);
    expect(clear(page, { times: 'ages' })).toBe(true);
  });
  test('is not one that lies at a border: silent for 64 days, where 62 are the border', () => {
    expect(clear(pageOf(weekly(40, 64)))).toBe(false);
    expect(clear(pageOf(weekly(40, 75)))).toBe(true);
  });
  test('shows twelve own posts, in the order of time', () => {
    const page = pageOf(weekly(40));
    expect(clear(page, { posts: page.posts.slice(0, 11) })).toBe(false);
    expect(clear(page, { order: 'by-chance' })).toBe(false);
  });
  test('does not hang on what a label blurs: a hole of 31 days within "1mo" and "2mo"', () => {
    const ages = [...weekly(5), ...weekly(12, 63)];
    expect(clear(pageOf(ages, {}), { times: 'exact' })).toBe(false);
    const holed = [1, 8, 15, 22, 29, 30.5, 30.6, 30.7, 73, 74, 75, 76, 77, 78];
    expect(clear(pageOf(holed))).toBe(true);
    expect(clear(pageOf(holed), { times: 'ages', month: 30 * DAY })).toBe(false);
  });
});
