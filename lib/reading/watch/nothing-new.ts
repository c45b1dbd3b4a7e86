import type { PageReading, PostReading } from '../reading.ts';

/**
 * Whether a later reading of a page tells nothing that the earlier one did not: the same facts, and no post or count that
 * the earlier one had not. Ages shown in words grow by themselves, texts are not kept, and a list may have taken posts out
 * of sight: none of this is new.
 */
export function isNothingNew(earlier: PageReading, later: PageReading): boolean {
  if (told(earlier) !== told(later) || (later.coverage.holes ?? 0) > (earlier.coverage.holes ?? 0)) return false;
  return later.posts.length === earlier.posts.length
    ? codes(earlier) === codes(later) && isWithin(earlier.posts, later.posts)
    : isWithin(earlier.posts, later.posts);
}

/** What is told of the page itself. */
function told({ site, layout, language, page, coverage }: PageReading): string {
  const { filter = null, view = null, end = false, order = null, feed = 'read' } = coverage;
  return JSON.stringify([site, layout, language, page, filter, view, end, order, feed], inOrder);
}

const codes = ({ notes }: PageReading): string =>
  notes
    .map(({ code }) => code)
    .toSorted()
    .join();

/** Each of the later posts stands among the earlier ones, two that look alike twice. */
function isWithin(earlier: readonly PostReading[], later: readonly PostReading[]): boolean {
  const left = new Map<string, number>();
  for (const post of earlier) left.set(looks(post), (left.get(looks(post)) ?? 0) + 1);
  return later.every((post) => {
    const count = left.get(looks(post)) ?? 0;
    left.set(looks(post), count - 1);
    return count > 0;
  });
}

function looks({ publishedAt, text: _, ...rest }: PostReading): string {
  return JSON.stringify({ ...rest, dated: publishedAt !== null }, inOrder);
}

/** The same posts with the texts that a later look at the page gave them. */
export function withTexts(reading: PageReading, later: PageReading): PageReading {
  const texts = new Map(later.posts.map((post) => [looks(post), post.text]));
  const posts = reading.posts.map((post) =>
    post.text === null ? { ...post, text: texts.get(looks(post)) ?? null } : post,
  );
  return { ...reading, posts };
}

/** Merging puts keys together in another order than reading does. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
