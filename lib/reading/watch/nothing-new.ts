import type { PageReading, PostReading } from '../reading.ts';

/**
 * Whether a later reading of a page tells nothing that the earlier one did not: the same facts, posts and counts. Ages
 * shown in words grow by themselves, and texts are not kept, so neither counts.
 */
export function isNothingNew(earlier: PageReading, later: PageReading): boolean {
  return earlier.posts.length === later.posts.length && told(earlier) === told(later);
}

function told({ readAt: _, evidence: __, posts, ...rest }: PageReading): string {
  return JSON.stringify([rest, posts.map(steady)], inOrder);
}

function steady({ publishedAt, text: _, ...rest }: PostReading): object {
  return { ...rest, dated: publishedAt !== null };
}

/** Merging puts keys together in another order than reading does. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
