/**
 * Readings of one page that follow each other while a person scrolls: what was read stays read, though the page takes
 * it out of the document again. Never mixes two pages.
 */

import { MOST_POSTS } from '../bounded.ts';
import type { Coverage, Note, PageFacts, PageReading, PostReading } from '../reading.ts';
import { joinLists, type KeptPost } from './merge-lists.ts';
import { mergeNotes } from './merge-notes.ts';
import { mergeFacts, type Proved } from './merge-post.ts';
import { isSameAddress } from './same-address.ts';

/** All that was read of one page so far. */
export interface Kept {
  /** The whole, as one reading, of the moment of the last one. */
  reading: PageReading;
  /** Its posts, with what proves them and what stands between them. */
  posts: KeptPost[];
}

/**
 * Adds a reading to what is kept. A reading of another organisation, address or filter is kept alone.
 *
 * @param kept `null` before the first reading
 */
export function mergeReading(kept: Kept | null, next: PageReading): Kept {
  const shown = postsOf(next);
  if (kept === null || !isSamePage(kept.reading, next)) return { reading: next, posts: shown };
  // As of a single reading: a page that invents posts without end fills no memory.
  const posts = joinLists(kept.posts, shown).slice(0, MOST_POSTS);
  return { reading: asOne(kept.reading, next, posts), posts };
}

function isSamePage(kept: PageReading, next: PageReading): boolean {
  const agree = (one: string | null, other: string | null) =>
    one === null || other === null || one.toLowerCase() === other.toLowerCase();
  return (
    kept.site === next.site &&
    isSameAddress(kept.url, next.url) &&
    agree(kept.page.id, next.page.id) &&
    agree(kept.page.handle, next.page.handle) &&
    (kept.coverage.filter ?? null) === (next.coverage.filter ?? null)
  );
}

function postsOf({ posts, evidence }: PageReading): KeptPost[] {
  return posts.map((values, index) => ({ values, proofs: evidence?.posts[index] ?? {}, apart: false }));
}

function asOne(kept: PageReading, next: PageReading, joined: KeptPost[]): PageReading {
  const facts = mergeFacts(factsOf(kept), factsOf(next));
  const posts = joined.map(({ values }) => values);
  const seams = joined.filter(({ apart }) => apart).length;
  const whole = { page: facts.values, posts, coverage: coverageOf(kept, next, posts, seams) };
  const notes = mergeNotes(kept.notes, next.notes, whole, seams);
  const evidence = next.evidence && { page: facts.proofs, posts: joined.map(({ proofs }) => proofs) };
  return { ...next, ...whole, ...(evidence && { evidence }), notes };
}

function factsOf({ page, evidence }: PageReading): Proved<PageFacts> {
  return { values: page, proofs: evidence?.page ?? {} };
}

/** Places not drawn are counted anew each time; cards that could not be read may be out of the document by now. */
function coverageOf(kept: PageReading, next: PageReading, posts: PostReading[], seams: number): Coverage {
  const { feed: _, holes: shown = 0, ...rest } = next.coverage;
  const holes = Math.max(shown, unknownAuthors(kept.notes)) + seams;
  return {
    ...rest,
    postsSeen: posts.length,
    withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
    withReactions: posts.filter(({ reactions }) => reactions !== null).length,
    feed: [kept, next].every(({ coverage }) => coverage.feed === 'not-seen') ? 'not-seen' : 'read',
    ...((kept.coverage.end || next.coverage.end) && { end: true }),
    ...(holes > 0 && { holes }),
  };
}

function unknownAuthors(notes: Note[]): number {
  const note = notes.find(({ code }) => code === 'author-unknown');
  return note === undefined ? 0 : Number(/^\d+$/.exec(note.detail ?? '')?.[0] ?? 1);
}
