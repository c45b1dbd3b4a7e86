import { postsInPlace } from '../../measures/list.ts';
import { seenStretch } from '../seen-stretch.ts';
import { finding } from './finding.ts';

/** Only a part of the quarter was loaded. */
export const partSeen = finding('part-seen', (facts) => {
  const { window, list } = facts.measures;
  const posts = postsInPlace(facts.list);
  if (window.complete || !list.reach || posts === 0) return null;
  return { tone: 'info', values: { posts, seen: seenStretch(facts.measures) }, posts: [] };
});
