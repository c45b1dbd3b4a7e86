import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const POSTS = 15;

/** LinkedIn: no document among the last fifteen own posts, the kind of each known. */
export const noDocument = finding('no-document', (facts) => {
  const newest = newestOfKnownKind(facts, POSTS, POSTS);
  if (facts.site !== 'linkedin' || !newest || ofKind(newest, 'document').length > 0) return null;
  return { tone: 'info', values: { of: newest.length }, posts: indices(newest) };
});
