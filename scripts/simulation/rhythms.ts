/** When a page posts: the rhythms of research/benchmarks-and-scoring.md, section 7. */
import { gamma } from './distributions.ts';
import type { Random } from './random.ts';

/**
 * weekly: every 7 days ± 1. regular: the page's own gap ± a seventh of it. poisson: by chance. clustered: gamma gaps
 * with a coefficient of variation of 2. bursts: 5 posts within 6 days, every 60 days.
 */
export const RHYTHMS = ['weekly', 'regular', 'poisson', 'clustered', 'bursts'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const WEEK = 7;
/** Half the spread of an even gap, as a share of it: a day of the seven. */
const EVEN = 1 / 7;
/** The shape of gamma gaps with a coefficient of variation of 2: 1 / 2². */
const CLUSTERED_SHAPE = 0.25;
const BURST = { posts: 5, days: 6, every: 60 };
/** So many gaps before the first post that counts: by then the process has forgotten where it began. */
const WARM_UP = 20;

/** Posts a week in the long run: two rhythms have a rate of their own, the others that of the page. */
export function rateOf(rhythm: Rhythm, pageRate: number): number {
  if (rhythm === 'weekly') return 1;
  return rhythm === 'bursts' ? (BURST.posts / BURST.every) * WEEK : pageRate;
}

/**
 * The moments of posts in a stretch of `days`, from 0, in order. The stretch begins at any point of the rhythm.
 *
 * @param perWeek as `rateOf` gives it, above 0
 */
export function momentsOf(random: Random, rhythm: Rhythm, perWeek: number, days: number): number[] {
  if (rhythm === 'bursts') return burstsIn(random, days);
  const mean = WEEK / perWeek;
  const moments: number[] = [];
  let at = -mean * (WARM_UP + random());
  for (at += gap(random, rhythm, mean); at < days; at += gap(random, rhythm, mean)) if (at >= 0) moments.push(at);
  return moments;
}

function gap(random: Random, rhythm: Rhythm, mean: number): number {
  if (rhythm === 'poisson') return gamma(random, 1, mean);
  if (rhythm === 'clustered') return gamma(random, CLUSTERED_SHAPE, mean / CLUSTERED_SHAPE);
  return mean * (1 + EVEN * (2 * random() - 1));
}

function burstsIn(random: Random, days: number): number[] {
  const moments: number[] = [];
  for (let start = -BURST.every * random(); start < days; start += BURST.every) {
    for (let i = 0; i < BURST.posts; i += 1) moments.push(start + BURST.days * random());
  }
  return moments.filter((at) => at >= 0 && at < days).sort((a, b) => a - b);
}
