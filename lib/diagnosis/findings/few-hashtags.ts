import { finding, indices, newestOfWholeText } from './finding.ts';

const LEAST = 8;
const MOST = 10;
/** LinkedIn counts the first three, by one observer (3thinkrs.com). */
export const MOST_HASHTAGS = 3;

/** LinkedIn: one to three hashtags in each of the newest own posts: the good side of none and of too many. */
export const fewHashtags = finding('few-hashtags', (facts) => {
  const newest = newestOfWholeText(facts, LEAST, MOST);
  if (facts.site !== 'linkedin' || !newest) return null;
  if (newest.some(({ text }) => text.hashtags.length < 1 || text.hashtags.length > MOST_HASHTAGS)) return null;
  return { tone: 'good', values: { of: newest.length }, posts: indices(newest), source: '3thinkrs.com' };
});
