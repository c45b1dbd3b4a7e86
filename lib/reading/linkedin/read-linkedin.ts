/** A LinkedIn tab: whose page is it, in which of its documents, in which layout. */
import type { Words } from '../../language/words.ts';
import { all, first, textOf } from '../dom.ts';
import { claim, disagreements, evidenceOf, type Ledger, type Read, settle } from '../evidence.ts';
import type { OpenPage, PageDocument } from '../open-page.ts';
import { pageLanguage } from '../page-language.ts';
import type { Coverage, Note, Problem } from '../reading.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { type LinkedInAddress, linkedInAddress } from './address.ts';
import { byShape } from './by-shape.ts';
import { type Feed, FILTERS, type Header, type Layout, NO_FEED, noteIf, type Situation } from './layout.ts';
import { isPiece, layoutOf } from './layouts.ts';

type CompanyAddress = Extract<LinkedInAddress, { kind: 'company' }>;

/** A document that shows an organisation's page. */
interface Candidate {
  place: PageDocument;
  layout: Layout;
  header: Header;
  ledger: Ledger;
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
export function readLinkedIn(page: OpenPage, now: Date): Read {
  return allAtOnce(linkedInInSteps(page, now));
}

/** The same, in steps. */
export function* linkedInInSteps(page: OpenPage, now: Date): Steps<Read> {
  const address = linkedInAddress(new URL(page.url));
  if (address.kind !== 'company') return { ok: false, problem: problemOfAddress(address) };
  const visible = page.documents.filter((place) => place.visible);
  const candidates: Candidate[] = [];
  for (const place of visible) candidates.push(...(yield* candidateIn(place, address, page, now)));
  for (const candidate of candidates) {
    const read = isOf(candidate, address) ? yield* readingOf(candidate, address, page, now) : null;
    if (read !== null) return read;
  }
  const isOther = candidates.some((one) => one.layout !== byShape || !isOf(one, address));
  const code = isOther ? 'other-page-in-document' : problemOfDocuments(page);
  return { ok: false, problem: { code, site: 'linkedin', postsUrl: address.postsUrl } };
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

function* candidateIn(place: PageDocument, address: CompanyAddress, page: OpenPage, now: Date): Steps<Candidate[]> {
  const layout = yield* layoutOf(place.document, page.without);
  yield;
  if (layout === null) return [];
  const language = pageLanguage(place.document);
  const words = page.words(language);
  const ledger: Ledger = new Map();
  const situation = situationOf([address.handle, address.id], words, now, page);
  const header = yield* layout.header(place.document, situation, ledger);
  yield;
  return [{ place, layout, header, ledger, words, language }];
}

function situationOf(names: (string | null)[], words: Words | null, now: Date, { memory, url }: OpenPage): Situation {
  const organisation = names.filter((name) => name !== null).map((name) => name.toLowerCase());
  return { organisation: [...new Set(organisation)], words, now, filter: filterIn(url), memory };
}

function filterIn(url: string): string | null {
  const view = new URL(url).searchParams.get('feedView')?.toLowerCase() ?? 'all';
  return view === 'all' ? null : FILTERS.includes(view) ? view : 'other';
}

/** A page that gives itself another handle (or number) than the address is a stale one, whatever it shows. */
function isOf({ header }: Candidate, address: CompanyAddress): boolean {
  const given = address.handle === null ? [header.id].filter((id) => id !== null) : header.handles;
  return given.length === 0 || given.includes((address.handle ?? address.id ?? '').toLowerCase());
}

function problemOfDocuments(page: OpenPage): Problem['code'] {
  const documents = page.documents.map((place) => place.document);
  const has = (selector: string) => documents.some((document) => first(document, selector) !== null);
  if (has('meta[name="pageKey"][content^="auth_wall"], input[name="session_key"], input[name="session_password"]')) {
    return 'login-wall';
  }
  if (has('meta[name="pageKey"][content*="404"], meta[name="pageKey"][content*="not_found"]')) return 'not-available';
  const bodies = documents.map((document) => first(document, 'body')).filter((body) => body !== null);
  const elements = bodies.reduce((sum, body) => sum + all(body, '*').length, 0);
  if (page.loading) return 'still-loading';
  if (elements < 5) return 'unreadable';
  return documents.every(isShell) ? 'still-loading' : 'unknown-layout';
}

/** An application's frame before its page has come: a main part without words. */
function isShell(document: Document): boolean {
  const main = first(document, 'main, [role="main"]');
  return main !== null && textOf(main).trim() === '';
}

/** `null` where nothing in the document says that it is this page. */
function* readingOf(shown: Candidate, address: CompanyAddress, page: OpenPage, now: Date): Steps<Read | null> {
  const { place, layout, header, ledger, words, language } = shown;
  const situation = situationOf([...header.handles, address.handle, header.id, address.id], words, now, page);
  const feed = yield* feedShown(shown, address, situation);
  yield;
  if (!isProven(shown, feed, address)) return null;
  const { handles: _, ...facts } = header;
  const notes = notesOf(feed, shown, address);
  yield;
  const contradicted = disagreements([ledger, ...feed.posts.map((post) => post.ledger)]);
  return {
    ok: true,
    reading: {
      site: 'linkedin',
      layout: layout.name,
      url: page.url,
      readAt: now.toISOString(),
      language,
      page: { ...facts, ...namesOf(address, header, ledger) },
      posts: feed.posts.map(({ post }) => post),
      coverage: coverageOf(feed, layout, address),
      evidence: evidenceOf(ledger, feed.posts),
      notes: [
        ...noteIf(place !== page.documents[0], 'stale-frame'),
        ...notes,
        ...noteIf(place.closed === true, 'closed-part'),
        ...noteIf(contradicted.length > 0, 'proofs-disagree', contradicted.join(' ')),
      ],
    },
    asked: { page: ledger, posts: feed.posts.map((post) => post.ledger) },
  };
}

/**
 * By its own links or number; else by one post of this organisation, where the document can be no other's page. What has
 * no known layout is read for its posts, and needs both.
 */
function isProven({ place, layout, header }: Candidate, feed: Feed, address: CompanyAddress): boolean {
  const isNamed = header.handles.length > 0 || (header.id !== null && header.id === address.id);
  const hasPosts = feed.posts.length > 0;
  if (layout.isOfAnyPage && !isNamed) return hasPosts && isPiece(place.document);
  return layout === byShape ? hasPosts : isNamed || hasPosts;
}

/** By the address where it says so: it is what the person opened, and `isOf` has held the page against it. */
function namesOf(address: CompanyAddress, header: Header, ledger: Ledger) {
  const handle = settle(ledger, 'handle', [claim('id', 'the address', address.handle)]);
  if (address.id === null) return { id: header.id, handle };
  return { id: settle(ledger, 'id', [claim('id', 'the address', address.id)]), handle };
}

/** What a tab says to be empty is the list of posts on the tab of the posts only. */
function* feedShown({ place, layout }: Candidate, { tab }: CompanyAddress, situation: Situation): Steps<Feed> {
  const feed = tab === 'other' ? NO_FEED : yield* layout.feed(place.document, situation);
  return tab === 'posts' || feed.posts.length + feed.holes > 0 ? feed : NO_FEED;
}

function coverageOf(feed: Feed, layout: Layout, address: CompanyAddress): Coverage {
  return {
    postsSeen: feed.posts.length,
    withTime: feed.posts.filter(({ post }) => post.publishedAt !== null).length,
    withReactions: feed.posts.filter(({ post }) => post.reactions !== null).length,
    feed: feed.state,
    ...(feed.end && { end: true }),
    ...((feed.isMixed || isHomeTab(feed, layout, address)) && { order: 'mixed' as const }),
    ...(feed.filter !== null && { filter: feed.filter }),
    ...(feed.holes > 0 && { holes: feed.holes }),
    ...(feed.holesBelow > 0 && { holesBelow: feed.holesBelow }),
    ...(layout.view !== null && { view: layout.view }),
  };
}

/** Signed in, the Home tab shows a few chosen posts; signed out, the same address shows the list itself. */
function isHomeTab(feed: Feed, layout: Layout, address: CompanyAddress): boolean {
  return layout.view === 'signed-in' && address.tab === 'home' && feed.state === 'read';
}

function notesOf(feed: Feed, { layout, words, language, header }: Candidate, address: CompanyAddress): Note[] {
  const { followers } = header;
  const posts = feed.posts.map(({ post }) => post);
  return [
    ...feed.notes,
    ...noteIf(words === null, 'language-unknown', language),
    ...noteIf(
      words?.known === 'cldr' &&
        (followers === null || posts.some(({ publishedAt, reactions }) => publishedAt === null || reactions === null)),
      'language-partly-known',
      language,
    ),
    ...noteIf(feed.state === 'not-seen', 'feed-not-shown'),
    ...noteIf(feed.filter !== null, 'filtered', feed.filter ?? ''),
    ...noteIf(
      posts.some((post) => post.publishedAt === null),
      'time-unreadable',
    ),
    ...noteIf(
      posts.some((post) => post.reactions === null),
      'counts-unreadable',
    ),
    ...noteIf(followers === null, 'followers-not-shown'),
    ...noteIf(followers !== null && followers.low !== followers.high, 'followers-rounded'),
    ...noteIf(isHomeTab(feed, layout, address), 'home-tab'),
  ];
}
