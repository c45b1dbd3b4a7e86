import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 5;
const MOST = 10;

/** Videos among the last own posts, the kind of each known: the good side of `no-video`. */
export const hasVideo = finding('has-video', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  const videos = newest && ofKind(newest, 'video');
  if (!newest || !videos || videos.length === 0) return null;
  return { tone: 'good', values: { videos: videos.length, of: newest.length }, posts: indices(videos) };
});
