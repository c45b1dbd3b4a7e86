/** Our references, computed again from the published rows that they rest on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BENCHMARKS, ESTIMATES, FACEBOOK_ENGAGEMENT, LINKEDIN_IMPRESSIONS } from '../../lib/diagnosis/benchmarks.ts';
import { cadenceScore, expectedCadence, expectedInteractions, roundReference } from '../../lib/diagnosis/curves.ts';
import { rowsOf, sourceOf } from '../../lib/diagnosis/references.ts';
import type { Benchmark } from '../../lib/diagnosis/studies.ts';
import { basisOf, studiesOf } from '../../lib/diagnosis/study-names.ts';
import { normalQuantile } from '../../lib/measures/statistics.ts';
import type { Site } from '../../lib/reading/reading.ts';

const ROWS: Benchmark[] = [...Object.values(BENCHMARKS), ...LINKEDIN_IMPRESSIONS, ...FACEBOOK_ENGAGEMENT];
const SITES: Site[] = ['linkedin', 'facebook'];

/** The log-normal with a mean, and a share of `weekly` at 1 or more. */
function fitted(mean: number, weekly: number) {
  const z = normalQuantile(weekly);
  const sigma = -z + Math.sqrt(z ** 2 + 2 * Math.log(mean));
  return { sigma, at: (q: number) => Math.exp(sigma * z + sigma * normalQuantile(q)) };
}

/** The straight line through ln x, ln y by least squares. */
function line(points: [number, number][]) {
  const logs = points.map(([x, y]): [number, number] => [Math.log(x), Math.log(y)]);
  const mean = (i: 0 | 1) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const slope =
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return { slope, scale: Math.exp(my - slope * mx) };
}

describe('each row', () => {
  it('says site, size, figure, unit, formula, publisher, title, year, address and how far to trust it', () => {
    for (const row of ROWS) {
      expect(row.value).toBeGreaterThan(0);
      expect(row.address).toMatch(/^https?:\/\/[\w.]+/);
      expect(row.year).toBeGreaterThanOrEqual(2012);
      for (const words of [row.unit, row.formula, row.of, row.publisher, row.title, row.trust])
        expect(words).not.toBe('');
      if (row.size) expect(row.size[0]).toBeLessThan(row.size[1]);
    }
  });

  it('by size leaves no size out, and none twice', () => {
    for (const rows of [LINKEDIN_IMPRESSIONS, FACEBOOK_ENGAGEMENT]) {
      expect(rows[0]?.size?.[0]).toBe(0);
      expect(rows.at(-1)?.size?.[1]).toBe(Number.POSITIVE_INFINITY);
      for (const [i, row] of rows.slice(1).entries()) expect(row.size?.[0]).toBe(rows[i]?.size?.[1]);
    }
  });

  it('adds the study’s four groups to all firms', () => {
    const { silentMass, casual, combative, pioneers } = BENCHMARKS;
    expect(silentMass.value + casual.value + combative.value + pioneers.value).toBeCloseTo(1, 9);
  });
});

describe('cadence on LinkedIn', () => {
  const { linkedinPostsMean: mean, linkedinPostsWeekly: weekly, linkedinPostsWeeklyLarge: large } = BENCHMARKS;
  const curve = fitted(mean.value, weekly.value);

  it('is the one log-normal with the mean and the share that posts weekly', () => {
    // 1,578,969 posts of 41,170 pages over 122 days.
    expect(mean.value).toBeCloseTo((1_578_969 / 41_170 / 122) * 7, 2);
    expect(curve.sigma).toBeCloseTo(0.987, 3);
    const { p10, p25, median, p75, p90 } = ESTIMATES.linkedinCadence;
    const figures = [p10, p25, median, p75, p90];
    for (const [i, q] of [0.1, 0.25, 0.5, 0.75, 0.9].entries()) {
      expect(Math.abs(curve.at(q) - (figures[i] ?? 0))).toBeLessThan(0.01);
    }
  });

  it('gives the middle of the score, and larger firms its upper end', () => {
    expect(cadenceScore('linkedin', ESTIMATES.linkedinCadence.median)).toBeCloseTo(50, 6);
    expect(cadenceScore('linkedin', 4.8)).toBeCloseTo(90, 6);
    // The same spread, with 81 % of them at one a week or more.
    expect(Math.exp(curve.sigma * normalQuantile(large.value))).toBeCloseTo(2.38, 2);
    expect(expectedCadence('linkedin', 1_000_000)).toBeCloseTo(2.4, 1);
  });

  it('leaves about 5 % of managed pages with two posts or fewer in 90 days', () => {
    // Poisson given the rate, averaged over the log-normal.
    const shares = Array.from({ length: 999 }, (_, i) => {
      const rate = (curve.at((i + 0.5) / 999) * 90) / 7;
      return Math.exp(-rate) * (1 + rate + rate ** 2 / 2);
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / 999).toBeCloseTo(0.05, 2);
  });
});

describe('response on LinkedIn', () => {
  const CENTRES = [224, 1000, 4472, 22_361, 150_000];
  const points = LINKEDIN_IMPRESSIONS.map(({ value }, i): [number, number] => [
    CENTRES[i] ?? 0,
    value * BENCHMARKS.linkedinEngagement.value,
  ]);

  it('is impressions by size times interactions per impression, brought from mean to median', () => {
    for (const [i, expected] of [1.18, 4.54, 10.66, 29.41, 112.8].entries()) {
      expect(Math.abs((points[i]?.[1] ?? 0) / expected - 1)).toBeLessThan(0.001);
    }
    const { slope, scale } = line(points);
    expect(slope).toBeCloseTo(0.681, 3);
    expect(Math.abs(scale / 0.0341 - 1)).toBeLessThan(0.005);
    const toMedian = Math.exp(0.857 ** 2 / 2);
    expect(toMedian).toBeCloseTo(1.44, 2);
    for (const followers of [300, 3000, 30_000]) {
      const computed = (scale * followers ** slope) / toMedian;
      expect(expectedInteractions('linkedin', followers) / computed).toBeCloseTo(1, 1);
    }
  });

  it('comes near the medians that another publisher gives', () => {
    const { linkedinLikes, linkedinComments, linkedinShares } = BENCHMARKS;
    expect(linkedinLikes.value + linkedinComments.value + linkedinShares.value).toBe(52);
    expect(expectedInteractions('linkedin', 100_000)).toBeCloseTo(57.8, 1);
  });
});

describe('response on Facebook', () => {
  it('falls with size as measured above 10,000 fans, at the level of today’s brands', () => {
    const CENTRES = [14_142, 31_623, 70_711, 141_421, 316_228, 707_107];
    const points = FACEBOOK_ENGAGEMENT.slice(1, -1).map(({ value }, i): [number, number] => [CENTRES[i] ?? 0, value]);
    expect(line(points).slope).toBeCloseTo(-0.23, 1);
    // The middle of 25,000 to 1 million, in logarithms, is 158,000.
    expect(Math.sqrt(25_000 * 1_000_000)).toBeCloseTo(158_114, 0);
    expect(expectedInteractions('facebook', 158_114) / 158_114).toBeCloseTo(BENCHMARKS.facebookEngagement.value, 4);
  });

  it('has the spread of the top quarter', () => {
    const { facebookTopQuarter: top, facebookEngagement2022: all } = BENCHMARKS;
    // The median of the top quarter is the 87.5th percentile.
    const sigma = Math.log(top.value / all.value) / normalQuantile(0.875);
    expect(normalQuantile(0.875)).toBeCloseTo(1.1503, 4);
    expect(sigma).toBeCloseTo(ESTIMATES.spread.sigma, 3);
    expect(Math.exp(sigma * normalQuantile(0.9))).toBeCloseTo(ESTIMATES.spread.p90, 2);
  });
});

describe('a reference', () => {
  it.each(SITES)('on %s grows with the logarithm of followers, without steps', (site) => {
    const size = fc.double({ min: 2, max: 6.5, noNaN: true });
    fc.assert(
      fc.property(size, (digits) => {
        for (const reference of [expectedInteractions, expectedCadence]) {
          const here = reference(site, 10 ** digits);
          const next = reference(site, 10 ** (digits + 0.001));
          expect(next).toBeGreaterThanOrEqual(here);
          expect(next / here).toBeLessThan(1.002);
        }
      }),
    );
  });

  it('is rounded to one or two digits, and never 0', () => {
    expect([0.1, 5.6, 12.1, 17.7, 31, 57.8, 1333, 6667].map(roundReference)).toEqual([
      1, 6, 10, 20, 30, 60, 1300, 6700,
    ]);
  });

  it.each(SITES.flatMap((site) => (['cadence', 'response'] as const).map((of) => [site, of] as const)))(
    'on %s names for the %s the publishers and years of its own rows',
    (site, of) => {
      const names = rowsOf(site, of).map(({ publisher, year }, i, rows) =>
        publisher === rows[i - 1]?.publisher ? `${year}` : `${publisher} ${year}`,
      );
      expect(names.length).toBeGreaterThan(0);
      expect(studiesOf(site, of)).toEqual(names);
    },
  );

  it('names the studies that it is computed from, and where they were read', () => {
    expect(studiesOf('linkedin', 'cadence')).toEqual(['Metricool 2024', 'van der Blom 2024']);
    expect(studiesOf('linkedin', 'response')).toEqual(['Metricool 2024', '2026']);
    expect(studiesOf('facebook', 'cadence')).toEqual(['Metricool 2023', 'Rival IQ 2024']);
    expect(studiesOf('facebook', 'response')).toEqual(['Rival IQ 2024', 'Socialbakers 2013']);
    expect(basisOf('linkedin', 'cadence')).toBe('Metricool 2024, van der Blom 2024');
    expect(sourceOf('linkedin', 'cadence')).toContain(
      'van der Blom, Algorithm Insights, 2024 (https://nobleintentstudio.com)',
    );
  });
});
