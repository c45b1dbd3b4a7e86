import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import type { Facts } from '../facts.ts';
import { finding } from './finding.ts';

const LEAST_INTERACTIONS = 10;
const LEAST_POSTS_HEARD = 5;
const SHARE = 0.5;

/** One post drew more than half of all interactions: neither a fault nor a praise, and `best-post` says nothing of it. */
export const oneHit = finding('one-hit', (facts) => {
  const hit = carrierOf(facts);
  // Never more than is certain: the share is said in whole per cents, rounded down.
  return hit && { tone: 'info', values: { share: Math.floor(hit.share * 100) / 100, of: hit.of }, posts: [hit.index] };
});

/** The post that drew more than half of all interactions, ten or more, whatever the rounded counts hide. */
export function carrierOf(facts: Facts): { index: number; share: number; of: number } | null {
  if (!facts.list.sound) return null;
  const heard = heardPosts(settledPosts(facts.list));
  const best = heard.toSorted((a, b) => b.interactions.low - a.interactions.low)[0];
  if (!best || heard.length < LEAST_POSTS_HEARD || best.interactions.low < LEAST_INTERACTIONS) return null;
  const others = heard.filter((post) => post !== best).reduce((sum, { interactions }) => sum + interactions.high, 0);
  const share = best.interactions.low / (best.interactions.low + others);
  return share <= SHARE ? null : { index: best.index, share, of: heard.length };
}
