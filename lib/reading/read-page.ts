/** The way in: a tab or a saved page becomes a reading, or a reason why there is none. */

import { isLinkedInHost } from './linkedin/address.ts';
import { readLinkedIn as readFacebook, readLinkedIn } from './linkedin/read-linkedin.ts';
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
  const cut = (text: string | null) =>
    text === null ? null : [...text.slice(0, 2 * LONGEST_NAME)].slice(0, LONGEST_NAME).join('');
  return {
    ...reading,
    page: { ...page, name: cut(page.name), handle: cut(page.handle), category: cut(page.category) },
    posts: posts.slice(0, MOST_POSTS),
    notes: posts.length > MOST_POSTS ? [...notes, { code: 'capped', detail: String(posts.length) }] : notes,
  };
}
