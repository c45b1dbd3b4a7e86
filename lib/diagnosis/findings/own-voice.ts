import { newestPosts } from '../../measures/newest.ts';
import { finding, indices } from './finding.ts';

const LEAST = 8;
const MOST = 10;

/** None of the last posts is a reshare: the good side of `mostly-reshares`. */
export const ownVoice = finding('own-voice', (facts) => {
  const newest = newestPosts(facts.list, MOST);
  if (!newest || newest.length < LEAST || newest.some(({ post }) => post.authorship === 'reshare')) return null;
  return { tone: 'good', values: { of: newest.length }, posts: indices(newest) };
});
