import { describe, expect, it } from 'vitest';
import {
  activityScore,
  cadenceScore,
  expectedCadence,
  expectedInteractions,
  recencyScore,
  responseScore,
  roundReference,
} from '../../lib/diagnosis/curves.ts';
import { activityOf } from '../../lib/diagnosis/scores.ts';
import { measure } from '../../lib/measures/measure.ts';
import { normalCdf, normalQuantile } from '../../lib/measures/statistics.ts';
import { every, ownPosts, page } from './pages.ts';

describe('curves', () => {
  it.each([
    [0.25, 4.42, 3.6],
    [1, 38.09, 30.25],
    [3, 79.01, 69.09],
  ])('cadence: %d a week', (perWeek, linkedin, facebook) => {
    expect(cadenceScore('linkedin', perWeek)).toBeCloseTo(linkedin, 2);
    expect(cadenceScore('facebook', perWeek)).toBeCloseTo(facebook, 2);
  });

  it.each([
    [1, 99.86],
    [7, 90],
    [14, 74.89],
    [30, 50],
    [62, 26.13],
    [365, 1.39],
  ])('recency: %d days', (days, score) => expect(recencyScore(days)).toBeCloseTo(score, 2));

  it.each([
    ['linkedin', 1000, 0, 1.79],
    ['linkedin', 1000, 1, 20.69],
    ['linkedin', 1000, 3, 56.8],
    ['linkedin', 1000, 8, 88.62],
    ['linkedin', 10_000, 3, 6.79],
    ['linkedin', 10_000, 8, 32.4],
    ['linkedin', 10_000, 20, 71.59],
    ['facebook', 1000, 1, 26.92],
    ['facebook', 1000, 3, 64.55],
    ['facebook', 1000, 8, 92.05],
  ] as const)('response on %s, %d followers, %d interactions', (site, followers, interactions, score) => {
    expect(responseScore(site, interactions, followers)).toBeCloseTo(score, 2);
  });

  it.each([
    [300, 1.11, 0.81],
    [1000, 2.52, 2.04],
    [3000, 5.32, 4.76],
    [10_000, 12.1, 12.0],
    [30_000, 25.5, 28.0],
    [100_000, 57.8, 70.8],
  ])('expected interactions with %d followers', (followers, linkedin, facebook) => {
    expect(expectedInteractions('linkedin', followers)).toBeCloseTo(linkedin, followers < 10_000 ? 2 : 1);
    expect(expectedInteractions('facebook', followers)).toBeCloseTo(facebook, followers < 10_000 ? 2 : 1);
  });

  it.each([
    [300, 0.37, 0.27],
    [1000, 0.25, 0.2],
    [3000, 0.18, 0.16],
    [10_000, 0.12, 0.12],
    [30_000, 0.085, 0.093],
    [100_000, 0.058, 0.071],
  ])('the same per follower, in per cent, with %d followers', (followers, linkedin, facebook) => {
    const digits = followers < 30_000 ? 2 : 3;
    expect((100 * expectedInteractions('linkedin', followers)) / followers).toBeCloseTo(linkedin, digits);
    expect((100 * expectedInteractions('facebook', followers)) / followers).toBeCloseTo(facebook, digits);
  });

  it('expected interactions stay at their ends where no data is behind the line', () => {
    expect(expectedInteractions('linkedin', 0)).toBe(expectedInteractions('linkedin', 100));
    expect(expectedInteractions('facebook', 5_000_000)).toBe(expectedInteractions('facebook', 1_000_000));
  });

  /** ½ erfc(0.9061938 ln(x / median) / ln(median / p10)) of Lighthouse 13, whose form the curves share. */
  it.each([
    [2500, 0.9817],
    [5000, 0.7699],
    [7500, 0.479],
    [10_000, 0.2696],
    [30_000, 0.0029],
  ])('a log-normal through 7300 at the middle and 3785 at the best tenth: %d', (x, score) => {
    const z = (normalQuantile(0.9) * Math.log(x / 7300)) / Math.log(7300 / 3785);
    expect(1 - normalCdf(z)).toBeCloseTo(score, 4);
  });

  it.each([
    [1, 0.5],
    [2, 1 / 3],
    [4, 0.2],
    [8, 1 / 9],
  ])('posts without a reaction, by a negative binomial of shape 1 and mean %d', (mean, share) => {
    // Why eight zeros tell something: (k / (k + m)) ^ k each, 0.4 % together at mean 1.
    expect(1 / (1 + mean)).toBeCloseTo(share, 12);
    expect(0.5 ** 8).toBeCloseTo(0.004, 3);
  });

  it('expected cadence at 10,000 followers', () => {
    expect(expectedCadence('linkedin', 10_000)).toBeCloseTo(1.72, 2);
    expect(expectedCadence('facebook', 10_000)).toBeCloseTo(2.77, 2);
  });

  it('references are rounded to what their sources bear', () => {
    expect([0.5, 5.6, 19, 31, 57.8].map(roundReference)).toEqual([1, 6, 20, 30, 60]);
  });

  it('a good past cannot hide a silence', () => expect(activityScore(26, 90, 1)).toBe(26));
});

describe('activity from ages', () => {
  it.each([
    [every(7, 10, 3), 54.05, 36.31, 0.9545],
    [every(14, 10, 5), 26.83, 17.37, 0.4891],
    [[20, 50, 80, 110], 9.39, 3.63, 0.2283],
    [every(7 / 3, 10, 1), 82.98, 77.63, 0.9545],
  ])('%j: 0.7 of the cadence and 30 times the steadiness', (ages, score, cadence, steadiness) => {
    const reading = page(ownPosts(ages));
    const measures = measure(reading);
    expect(activityOf(reading, measures)?.value).toBeCloseTo(score, 2);
    const perWeek = measures.window.complete ? (measures.postsInWindow.low / 92) * 7 : (measures.cadence?.value ?? 0);
    expect(cadenceScore('linkedin', perWeek)).toBeCloseTo(cadence, 2);
    expect((score - 0.7 * cadence) / 30).toBeCloseTo(steadiness, 3);
  });

  it.each([
    [every(7, 10, 3), 54.05],
    [every(14, 10, 5), 26.83],
    [[20, 50, 80, 110], 9.39],
    [every(7 / 3, 10, 1), 82.98],
    [every(3.5, 20, 40), 40],
  ])('%j: exact ages leave no doubt', (ages, score) => {
    const reading = page(ownPosts(ages));
    const activity = activityOf(reading, measure(reading));
    expect(activity?.value).toBeCloseTo(score, 1);
    expect(activity?.low).toBeCloseTo(score, 1);
    expect(activity?.high).toBeCloseTo(score, 1);
  });
});

it.each([
  [0.2, 1],
  [9.4, 9],
  [12.4, 10],
  [13, 15],
  [48, 50],
  [53, 50],
  [56, 60],
  [994, 990],
  [1040, 1000],
  [1060, 1100],
])('a reference of %d is rounded to %d: to fives below 50, tens below 1,000, hundreds above', (value, rounded) => {
  expect(roundReference(value)).toBe(rounded);
});
