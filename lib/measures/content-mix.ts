import type { AgedPost } from './list.ts';

/** How many own posts there are of each kind, unknown ones under their own name: a share of a kind is drawn only where none is unknown. Empty without posts. */
export function kindsOf(own: readonly AgedPost[]): Partial<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (const { post } of own) kinds[post.kind] = (kinds[post.kind] ?? 0) + 1;
  return kinds;
}
