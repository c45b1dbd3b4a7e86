import { finding, indices, newestOfWholeText } from './finding.ts';

const LEAST = 8;
const MOST = 10;

/** No hashtag in any of the newest own posts, each read to its end. */
export const noHashtags = finding('no-hashtags', (facts) => {
  const newest = newestOfWholeText(facts, LEAST, MOST);
  if (!newest || newest.some(({ text }) => text.hashtags.length > 0)) return null;
  return { tone: 'info', values: { of: newest.length }, posts: indices(newest) };
});
