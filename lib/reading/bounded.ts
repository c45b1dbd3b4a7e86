/** What a reading may hold at most: within this, the extension's own pages accept it (schema.ts). */
import type { Read } from './evidence.ts';
import type { PageReading, ReadOutcome } from './reading.ts';

/** More posts than any page draws; the first are kept. */
export const MOST_POSTS = 5_000;
/** A longer name is cut: no company's is. */
const LONGEST_NAME = 200;

/**
 * What leaves the reader: plain data, with a long name, handle and category cut and the posts beyond the first 5,000 left
 * out, which is noted.
 */
export function bounded(read: Read): ReadOutcome {
  return read.ok ? { ok: true, reading: boundedReading(read.reading) } : read;
}

function boundedReading(reading: PageReading): PageReading {
  const { page, posts, notes } = reading;
  const facts = { ...page, name: cut(page.name), handle: cut(page.handle), category: cut(page.category) };
  if (posts.length <= MOST_POSTS) return { ...reading, page: facts };
  const kept = posts.slice(0, MOST_POSTS);
  const coverage = {
    ...reading.coverage,
    postsSeen: kept.length,
    withTime: kept.filter((post) => post.publishedAt !== null).length,
    withReactions: kept.filter((post) => post.reactions !== null).length,
  };
  const evidence = reading.evidence && { ...reading.evidence, posts: reading.evidence.posts.slice(0, MOST_POSTS) };
  const capped = { code: 'capped', detail: String(posts.length) } as const;
  return { ...reading, page: facts, posts: kept, coverage, ...(evidence && { evidence }), notes: [...notes, capped] };
}

function cut(text: string | null): string | null {
  return text === null ? null : [...text.slice(0, 2 * LONGEST_NAME)].slice(0, LONGEST_NAME).join('');
}
