import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const POSTS = 10;

/** No video among the last ten own posts, the kind of each known. */
export const noVideo = finding('no-video', (facts) => {
  const newest = newestOfKnownKind(facts, POSTS, POSTS);
  if (!newest || ofKind(newest, 'video').length > 0) return null;
  return { tone: 'info', values: { of: newest.length }, posts: indices(newest) };
});
