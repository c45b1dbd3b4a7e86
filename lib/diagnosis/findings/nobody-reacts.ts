import { settledPosts } from '../../measures/engagement.ts';
import { UNHEARD } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** At least half of the own posts got no reaction. On a page with few followers that is what one expects. */
export const nobodyReacts = finding('nobody-reacts', (facts) => {
  const share = facts.measures.withoutReaction;
  if (!share || share.of < LEAST || share.none * 2 < share.of) return null;
  const small = (facts.measures.followers?.high ?? Number.POSITIVE_INFINITY) < UNHEARD.followersForZeros;
  const silent = settledPosts(facts.list).filter(({ post }) => post.reactions?.high === 0);
  return { tone: small ? 'info' : 'bad', values: { none: share.none, of: share.of, small }, posts: indices(silent) };
});
