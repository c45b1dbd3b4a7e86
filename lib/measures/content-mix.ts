import type { PostKind } from '../reading/reading.ts';
import type { AgedPost } from './list.ts';

/** How many own posts there are of each kind, unknown ones under their own name: a share of a kind is drawn only where none is unknown. Empty without posts. */
export function kindsOf(own: readonly AgedPost[]): Partial<Record<PostKind, number>> {
  const kinds: Partial<Record<PostKind, number>> = {};
  for (const { post } of own) kinds[post.kind] = (kinds[post.kind] ?? 0) + 1;
  return kinds;
}
