import { finding, indices } from './finding.ts';

/** Reshares, and not one post of its own, in a quarter that was wholly seen. */
export const noOwnPostButReshares = finding('no-own-post-but-reshares', (facts) => {
  const { window, posts } = facts.measures;
  const { reshares, holes } = facts.list;
  if (!window.complete || posts.own > 0 || reshares.length === 0 || holes > 0) return null;
  return { tone: 'bad', values: { reshares: reshares.length, site: facts.site }, posts: indices(reshares) };
});
