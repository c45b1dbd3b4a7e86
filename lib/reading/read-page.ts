/** The way in for a page of either site; the extension injects the reader of one site only. */
import { bounded } from './bounded.ts';
import type { Read } from './evidence.ts';
import { readFacebook } from './facebook/read-facebook.ts';
import { readLinkedIn } from './linkedin/read-linkedin.ts';
import type { OpenPage } from './open-page.ts';
import type { ReadOutcome, Site } from './reading.ts';
import { siteOf } from './site.ts';

/** Reads an open page of one site. Never throws for what a page holds. */
export type Reader = (page: OpenPage, now: Date) => Read;

const READERS: Record<Site, Reader> = { linkedin: readLinkedIn, facebook: readFacebook };

/**
 * Reads a page.
 *
 * @param page its documents; they are only ever read
 * @param now the moment of reading
 * @returns a reading, or the problem that stands in its way
 */
export function readPage(page: OpenPage, now: Date): ReadOutcome {
  return bounded(explainPage(page, now));
}

/** Reads a page as `readPage` does, and says which places it asked, and what each one said. */
export function explainPage(page: OpenPage, now: Date): Read {
  const site = siteOf(page.url);
  return site === null ? { ok: false, problem: { code: 'other-site', site: null } } : READERS[site](page, now);
}
