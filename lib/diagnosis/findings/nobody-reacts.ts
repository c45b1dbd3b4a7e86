import { settledPosts } from '../../measures/engagement.ts';
import type { Measures } from '../../measures/measures.ts';
import { UNHEARD } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** At least half of the own posts got no reaction. On a page with few followers that is what one expects. */
export const nobodyReacts = finding('nobody-reacts', (facts) => {
  const { withoutReaction: share, followers } = facts.measures;
  if (!share || !isHardlyReactedTo(facts.measures)) return null;
  const small = (followers?.high ?? Number.POSITIVE_INFINITY) < UNHEARD.followersForZeros;
  const silent = settledPosts(facts.list).filter(({ post }) => post.reactions?.high === 0);
  return { tone: small ? 'info' : 'bad', values: { none: share.none, of: share.of, small }, posts: indices(silent) };
});

/** At least half of five posts or more certainly got no reaction. */
export function isHardlyReactedTo({ withoutReaction: share }: Pick<Measures, 'withoutReaction'>): boolean {
  return share !== null && share.of >= LEAST && share.none * 2 >= share.of;
}
