import { finding, seenStretch } from './finding.ts';

/** Only a part of the quarter was loaded. */
export const partSeen = finding('part-seen', (facts) => {
  const { window, list, posts } = facts.measures;
  if (window.complete || !list.reach || posts.own + posts.reshares === 0) return null;
  return { tone: 'info', values: { posts: posts.own + posts.reshares, seen: seenStretch(facts) }, posts: [] };
});
