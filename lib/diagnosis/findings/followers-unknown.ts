import { finding } from './finding.ts';

/** No number of followers: the response cannot be judged by size. */
export const followersUnknown = finding('followers-unknown', (facts) => {
  return facts.measures.followers || facts.reading.posts.length === 0 ? null : { tone: 'info', values: {}, posts: [] };
});
