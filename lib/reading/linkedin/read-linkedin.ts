/** A LinkedIn tab: whose page is it, in which of its documents, in which layout. */
import { languageTag } from '../../language/language.ts';
import { type Words, wordsFor } from '../../language/words.ts';
import { all, attribute, first, rootOf, textOf } from '../dom.ts';
import type { OpenPage, PageDocument } from '../open-page.ts';
import type { Count, Coverage, Note, PageReading, Problem, ReadOutcome } from '../reading.ts';
import { type LinkedInAddress, linkedInAddress } from './address.ts';
import { ember } from './ember.ts';
import { followersOnPosts } from './ember-header.ts';
import { guest } from './guest.ts';
import { hashed } from './hashed.ts';
import { type Feed, type Header, type Layout, NO_FEED, noteIf, type Situation } from './layout.ts';

/** In the order tried. The hashed layout comes last: its marks also stand in the shell around a framed Ember page. */
const LAYOUTS: Layout[] = [guest, ember, hashed];

type CompanyAddress = Extract<LinkedInAddress, { kind: 'company' }>;

/** A document that shows an organisation's page. */
interface Candidate {
  place: PageDocument;
  layout: Layout;
  header: Header;
  words: Words | null;
  language: string;
}

/**
 * Reads a LinkedIn tab.
 *
 * @param page the documents of the tab; its address must be LinkedIn's
 * @param now the moment of reading
 * @returns the reading, or why there is none. Never throws for what a page holds.
 */
export function readLinkedIn(page: OpenPage, now: Date): ReadOutcome {
  const address = linkedInAddress(new URL(page.url));
  if (address.kind !== 'company') return { ok: false, problem: problemOfAddress(address) };
  const candidates = page.documents.filter((place) => place.visible).flatMap(candidateIn);
  const shown = candidates.find((candidate) => isOf(candidate, address));
  if (shown === undefined) {
    const code = candidates.length > 0 ? 'other-page-in-document' : problemOfDocuments(page);
    return { ok: false, problem: { code, site: 'linkedin', postsUrl: address.postsUrl } };
  }
  const stale = shown.place !== page.documents[0];
  return { ok: true, reading: readingOf(shown, address, page.url, now, noteIf(stale, 'stale-frame')) };
}

function problemOfAddress(address: Exclude<LinkedInAddress, { kind: 'company' }>): Problem {
  switch (address.kind) {
    case 'admin':
      return { code: 'admin-view', site: 'linkedin', ...(address.postsUrl && { postsUrl: address.postsUrl }) };
    case 'sales-navigator':
      return { code: 'sales-navigator', site: 'linkedin' };
    case 'login':
      return { code: 'login-wall', site: 'linkedin' };
    case 'unavailable':
      return { code: 'not-available', site: 'linkedin' };
    case 'elsewhere':
      return { code: 'not-a-company', site: 'linkedin', what: address.what };
  }
}

function candidateIn(place: PageDocument): Candidate[] {
  const layout = LAYOUTS.find((candidate) => candidate.recognises(place.document));
  if (layout === undefined) return [];
  const language = languageOf(place.document);
  const words = wordsFor(language, 'linkedin');
  const header = layout.header(place.document, words);
  return header.name === null ? [] : [{ place, layout, header, words, language }];
}

/** `<html lang>` says "pt", the locale beside it "pt_BR": the longer one where both are of one language. */
function languageOf(document: Document): string {
  const root = rootOf(document);
  const lang = languageTag(root === null ? null : attribute(root, 'lang'));
  const meta = first(document, 'meta[name="locale"]');
  const locale = languageTag(meta === null ? null : attribute(meta, 'content'));
  return lang === 'und' || locale.startsWith(`${lang}-`) ? locale : lang;
}

/** A page that gives itself another handle (or number) than the address is a stale one; one that gives none is believed. */
function isOf({ header, layout }: Candidate, address: CompanyAddress): boolean {
  const given = address.handle === null ? [header.id].filter((id) => id !== null) : header.handles;
  if (given.length > 0) return given.includes((address.handle ?? address.id ?? '').toLowerCase());
  // The shell around a framed page has a title of its own: without a link to this page it proves nothing.
  return layout !== hashed || header.handles.length > 0;
}

function problemOfDocuments(page: OpenPage): Problem['code'] {
  const documents = page.documents.map((place) => place.document);
  const has = (selector: string) => documents.some((document) => first(document, selector) !== null);
  if (has('meta[name="pageKey"][content^="auth_wall"], input[name="session_key"], input[name="session_password"]')) {
    return 'login-wall';
  }
  if (has('meta[name="pageKey"][content*="404"], meta[name="pageKey"][content*="not_found"]')) return 'not-available';
  const elements = documents.reduce((sum, document) => sum + all(document, 'body *').length, 0);
  if (page.loading) return 'still-loading';
  if (elements < 5) return 'unreadable';
  return documents.every(isShell) ? 'still-loading' : 'unknown-layout';
}

/** An application's frame before its page has come: a main part without words. */
function isShell(document: Document): boolean {
  const main = first(document, 'main, [role="main"]');
  return main !== null && textOf(main).trim() === '';
}

function readingOf(shown: Candidate, address: CompanyAddress, url: string, now: Date, notes: Note[]): PageReading {
  const { place, layout, header, words, language } = shown;
  const names = [...header.handles, address.handle, header.id, address.id];
  const organisation = names.filter((name) => name !== null).map((name) => name.toLowerCase());
  const situation = { organisation, words, now };
  const feed = feedShown(shown, address, situation);
  const onPosts = layout === ember ? followersOnPosts(place.document, situation) : null;
  const followers = narrower(header.followers, onPosts);
  const { handles: _, ...facts } = header;
  return {
    site: 'linkedin',
    layout: layout.name,
    url,
    readAt: now.toISOString(),
    language,
    page: { ...facts, id: header.id ?? address.id, handle: address.handle, followers },
    posts: feed.posts,
    coverage: coverageOf(feed, layout, address),
    notes: [...notes, ...notesOf(feed, followers, words, language), ...homeTab(feed, layout, address)],
  };
}

/** What a tab says to be empty is the list of posts on the tab of the posts only. */
function feedShown({ place, layout }: Candidate, { tab }: CompanyAddress, situation: Situation): Feed {
  const feed = tab === 'other' ? NO_FEED : layout.feed(place.document, situation);
  return tab === 'posts' || feed.posts.length + feed.holes > 0 ? feed : NO_FEED;
}

/** The exact number, where one of the two places has it. */
function narrower(one: Count | null, other: Count | null): Count | null {
  if (one === null || other === null) return one ?? other;
  return other.high - other.low < one.high - one.low ? other : one;
}

function coverageOf(feed: Feed, layout: Layout, address: CompanyAddress): Coverage {
  return {
    postsSeen: feed.posts.length,
    withTime: feed.posts.filter((post) => post.publishedAt !== null).length,
    withReactions: feed.posts.filter((post) => post.reactions !== null).length,
    feed: feed.state,
    ...(feed.end && { end: true }),
    ...(isHomeTab(feed, layout, address) && { order: 'mixed' as const }),
    ...(feed.filter !== null && { filter: feed.filter }),
    ...(feed.holes > 0 && { holes: feed.holes }),
    view: layout.view,
  };
}

/** Signed in, the Home tab shows a few chosen posts; signed out, the same address shows the list itself. */
function isHomeTab(feed: Feed, layout: Layout, address: CompanyAddress): boolean {
  return layout.view === 'signed-in' && address.tab === 'home' && feed.state === 'read';
}

function homeTab(feed: Feed, layout: Layout, address: CompanyAddress): Note[] {
  return noteIf(isHomeTab(feed, layout, address), 'home-tab');
}

function notesOf(feed: Feed, followers: Count | null, words: Words | null, language: string): Note[] {
  return [
    ...feed.notes,
    ...noteIf(words === null, 'language-unknown', language),
    ...noteIf(feed.state === 'not-seen', 'feed-not-shown'),
    ...noteIf(feed.filter !== null, 'filtered', feed.filter ?? ''),
    ...noteIf(
      feed.posts.some((post) => post.publishedAt === null),
      'time-unreadable',
    ),
    ...noteIf(
      feed.posts.some((post) => post.reactions === null),
      'counts-unreadable',
    ),
    ...noteIf(followers === null, 'followers-not-shown'),
    ...noteIf(followers !== null && followers.low !== followers.high, 'followers-rounded'),
  ];
}
