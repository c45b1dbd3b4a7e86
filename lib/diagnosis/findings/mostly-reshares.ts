import { newestPosts } from '../../measures/newest.ts';
import { finding, indices } from './finding.ts';

const MOST = 10;
const LEAST = 5;

/** More than half of the last ten posts are reshares. */
export const mostlyReshares = finding('mostly-reshares', (facts) => {
  const newest = newestPosts(facts.list, MOST);
  if (!newest || newest.length < LEAST || facts.list.own.length === 0) return null;
  const reshares = newest.filter(({ post }) => post.authorship === 'reshare');
  if (reshares.length * 2 <= newest.length) return null;
  return { tone: 'warn', values: { reshares: reshares.length, of: newest.length }, posts: indices(reshares) };
});
