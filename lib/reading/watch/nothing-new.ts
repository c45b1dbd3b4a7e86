import type { PageReading, PostReading } from '../reading.ts';

/**
 * Whether a later reading of a page tells nothing that the earlier one did not: the same facts, posts and counts. Ages
 * shown in words grow by themselves, and texts are not kept, so neither counts.
 */
export function isNothingNew(earlier: PageReading, later: PageReading): boolean {
  return earlier.posts.length === later.posts.length && told(earlier) === told(later);
}

function told({ readAt: _, evidence: __, posts, ...rest }: PageReading): string {
  return JSON.stringify([rest, posts.map(steady)]);
}

function steady({ publishedAt, text: _, ...rest }: PostReading): Omit<PostReading, 'publishedAt' | 'text'> & {
  dated: boolean;
} {
  return { ...rest, dated: publishedAt !== null };
}
