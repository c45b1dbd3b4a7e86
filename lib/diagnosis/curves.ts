/**
 * From a measure to a position from 0 to 100, 50 = half the pages run with a publishing tool. Log-normal
 * curves through two control points, as web performance audits use them: no cliffs. Figures in benchmarks.ts.
 */

import { normalCdf } from '../measures/statistics.ts';
import type { Site } from '../reading/reading.ts';

/** The 90th percentile of the standard normal. */
const Z90 = 1.2815515655446004;

/**
 * Own posts a week at the median and the 90th percentile. LinkedIn: the one log-normal with mean 2.20 (Metricool 2024)
 * of which 62 % post weekly (van der Blom 2024). Facebook: from Metricool's mean of about 3, weak.
 */
const CADENCE: Record<Site, { median: number; p90: number }> = {
  linkedin: { median: 1.35, p90: 4.8 },
  facebook: { median: 1.75, p90: 7 },
};

/** The median grows with (followers / at) ^ slope, from `at` followers to a ceiling: our choice between the studies' few points. */
const CADENCE_BY_SIZE: Record<Site, { at: number; slope: number; most: number }> = {
  linkedin: { at: 2000, slope: 0.15, most: 2.4 },
  facebook: { at: 1000, slope: 0.2, most: 5 },
};

/** Days since the last own post: half at a month, the best tenth at a week. Our choice, on the rhythm that LinkedIn advises. */
const RECENCY = { median: 30, p90: 7 };

/** Interactions at the median grow as scale * followers ^ slope; products of two studies each, see benchmarks.ts. */
const RESPONSE: Record<Site, { scale: number; slope: number }> = {
  linkedin: { scale: 0.023, slope: 0.68 },
  facebook: { scale: 0.01, slope: 0.77 },
};
/** Of interactions in logarithms: p90 = 3 x median, rounded from Rival IQ's top quarter of 2022. */
const RESPONSE_SPREAD = 0.857;

/** Beyond these the line has no data behind it. */
const FOLLOWERS = { least: 100, most: 1_000_000 };

/** A full rhythm: 70 points for the cadence, 30 for its steadiness. Our choice. */
const CADENCE_WEIGHT = 0.7;
const STEADINESS_WEIGHT = 30;

/** 0 to 100 for own posts a week. */
export function cadenceScore(site: Site, perWeek: number): number {
  if (perWeek <= 0) return 0;
  const { median, p90 } = CADENCE[site];
  return 100 * normalCdf((Z90 * Math.log(perWeek / median)) / Math.log(p90 / median));
}

/** 0 to 100 for days since the last own post. */
export function recencyScore(days: number): number {
  if (days <= 0) return 100;
  const { median, p90 } = RECENCY;
  return 100 * (1 - normalCdf((Z90 * Math.log(days / median)) / Math.log(median / p90)));
}

/** The least of recency and rhythm: a good past cannot hide a long silence. `steadiness` is a share, 0 to 1. */
export function activityScore(recency: number, cadence: number, steadiness: number): number {
  return Math.min(recency, CADENCE_WEIGHT * cadence + STEADINESS_WEIGHT * steadiness);
}

/** Interactions per post that half the managed pages with so many followers reach: our estimate. */
export function expectedInteractions(site: Site, followers: number): number {
  const { scale, slope } = RESPONSE[site];
  const bounded = Math.min(FOLLOWERS.most, Math.max(FOLLOWERS.least, followers));
  return scale * bounded ** slope;
}

/** 0 to 100 for median interactions per post, given the followers. The halves keep zeros and tiny pages finite. */
export function responseScore(site: Site, interactions: number, followers: number): number {
  const expected = expectedInteractions(site, followers);
  return 100 * normalCdf(Math.log((interactions + 0.5) / (expected + 0.5)) / RESPONSE_SPREAD);
}

/** Own posts a week at the median of managed pages with so many followers: our estimate, for sentences only. */
export function expectedCadence(site: Site, followers: number): number {
  const { median } = CADENCE[site];
  const { at, slope, most } = CADENCE_BY_SIZE[site];
  return Math.min(most, Math.max(median, median * (followers / at) ** slope));
}

/** A reference rounded to what its sources bear: whole numbers below 10, fives below 50, tens below 1,000, hundreds above. At least 1. */
export function roundReference(value: number): number {
  const step = value < 10 ? 1 : value < 50 ? 5 : value < 1000 ? 10 : 100;
  return Math.max(1, Math.round(value / step) * step);
}
