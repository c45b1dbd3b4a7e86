import { isQuiet } from '../facts.ts';
import { bursty } from '../rhythm.ts';
import { finding, indices } from './finding.ts';

const YEAR = 365;

/** The rate of own posts changes, more than chance allows (p < 0.05). Of a silent page, or of bursts, that would say nothing more. */
export const slowingOrGrowing = finding('slowing-or-growing', (facts) => {
  const { trend } = facts.measures;
  const inBursts = bursty(facts.measures);
  if (!trend || trend.direction === 'level' || isQuiet(facts) || inBursts) return null;
  const posts = facts.list.own.filter(({ age }) => age.low <= YEAR);
  const values = { direction: trend.direction, posts: posts.length };
  return { tone: trend.direction === 'rising' ? 'good' : 'warn', values, posts: indices(posts) };
});
