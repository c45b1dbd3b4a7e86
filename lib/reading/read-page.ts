/** The way in: a tab or a saved page becomes a reading, or a reason why there is none. */

import { isLinkedInHost } from './linkedin/address.ts';
import { readFacebook } from './facebook/read-facebook.ts';
import { readLinkedIn } from './linkedin/read-linkedin.ts';
import type { OpenPage } from './open-page.ts';
import type { PageReading, ReadOutcome } from './reading.ts';

/** More posts than any page draws; the first are kept. */
export const MOST_POSTS = 5_000;
/** A longer name is cut: no company's is. */
const LONGEST_NAME = 200;

/**
 * Reads a page.
 *
 * @param page its documents; they are only ever read
 * @param now the moment of reading
 * @returns a reading, or the problem that stands in its way. Throws only for a fault of our own.
 */
export function readPage(page: OpenPage, now: Date): ReadOutcome {
  const host = hostOf(page.url);
  const outcome = isLinkedInHost(host)
    ? readLinkedIn(page, now)
    : /(?:^|\.)facebook\.com$/.test(host)
      ? readFacebook(page, now)
      : ({ ok: false, problem: { code: 'other-site', site: null } } as const);
  return outcome.ok ? { ok: true, reading: bounded(outcome.reading) } : outcome;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/** Keeps a reading within what the extension's own pages accept. */
function bounded(reading: PageReading): PageReading {
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
  return { ...reading, page: facts, posts: kept, coverage, notes: [...notes, { code: 'capped', detail: String(posts.length) }] };
}

function cut(text: string | null): string | null {
  return text === null ? null : [...text.slice(0, 2 * LONGEST_NAME)].slice(0, LONGEST_NAME).join('');
}
