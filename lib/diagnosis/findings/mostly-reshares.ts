import { finding, indices } from './finding.ts';

const MOST = 10;
const LEAST = 5;

/** More than half of the last ten posts are reshares. */
export const mostlyReshares = finding('mostly-reshares', (facts) => {
  const newest = facts.list.all.filter(({ pinned }) => !pinned).slice(0, MOST);
  const reshares = newest.filter(({ post }) => post.authorship === 'reshare');
  if (newest.length < LEAST || reshares.length * 2 <= newest.length || facts.list.own.length === 0) return null;
  return { tone: 'warn', values: { reshares: reshares.length, of: newest.length }, posts: indices(reshares) };
});
