import { greatestOf, type Interval, leastOf } from './interval.ts';
import type { PostList } from './list.ts';

/**
 * P(gap >= g) of a page that posts at one steady but unknown rate, of which k gaps in S days are known: (1 + g / S)^-k
 * (Lomax: exponential gaps, prior 1 / rate; exact for a Poisson process, where the plug-in e^(-kg/S) is too sure).
 * @param silence g >= 0, days since the newest post.
 * @param span S > 0, days from the oldest post to the newest.
 * @param gaps k >= 1.
 * @returns 0 to 1.
 */
export function lomax(silence: number, span: number, gaps: number): number {
  return (1 + silence / span) ** -gaps;
}

/**
 * How likely a silence as long as today's is, given the page's own habit, over both corners of the ages: least where the
 * newest post is as old, and the oldest as young, as may be.
 * For a finding only, never a verdict's border: pages that post in bursts go quiet so often that they raise three
 * false alarms in ten at 0.05, and a second post on one day makes the habit look faster.
 * @returns `null` for 0 or 1 post, for posts that all stand at one moment, and where a post may stand unseen or
 * undated: neither the silence nor the number of gaps is known then.
 */
export function silenceChanceOf(list: PostList): Interval | null {
  const gaps = list.own.length - 1;
  if (!list.sound || list.holes > 0 || gaps < 1 || list.own.some(({ dated }) => !dated)) return null;
  const ages = list.own.map(({ age }) => age);
  const [newest, oldest] = [leastOf(ages), greatestOf(ages)];
  if (!newest || !oldest || oldest.high <= newest.low) return null;
  const shortest = oldest.low - newest.high;
  return {
    low: shortest > 0 ? lomax(newest.high, shortest, gaps) : 0,
    high: lomax(newest.low, oldest.high - newest.low, gaps),
  };
}
