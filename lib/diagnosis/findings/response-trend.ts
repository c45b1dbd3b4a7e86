import { trendPosts } from '../../measures/response-trend.ts';
import { finding, indices } from './finding.ts';

/** Newer posts are heard more, or less, than older ones, beyond chance at every corner of the counts. */
export const responseTrend = finding('response-trend', (facts) => {
  const trend = facts.measures.responseTrend;
  if (!trend || trend.direction === 'level') return null;
  const { direction, newer, older, of } = trend;
  return {
    tone: direction === 'rising' ? 'good' : 'warn',
    values: { direction, newer, older, of },
    posts: indices(trendPosts(facts.list)),
  };
});
