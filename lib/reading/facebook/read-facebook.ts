/** Reads a company's page on Facebook: www in both builds, drawn or as served, and the mobile site. */

import { claim, disagreements, evidenceOf, type Ledger, type Read, settle } from '../evidence.ts';
import type { OpenPage } from '../open-page.ts';
import { pageLanguage } from '../page-language.ts';
import type { PageFacts, PageReading, Problem } from '../reading.ts';
import { inherited } from '../regions.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { type FacebookAddress, facebookAddress, type PageAddress } from './address.ts';
import { coverageOf } from './coverage.ts';
import { headFacts } from './document-facts.ts';
import { findTabLinks, readHeader, tabOwners } from './header.ts';
import type { HeaderSources } from './header-sources.ts';
import { type Identity, identify, isOf } from './identity.ts';
import type { Feed, FeedSources } from './layout.ts';
import { type LaidOut, readFeed } from './layouts.ts';
import { pageTarget } from './links.ts';
import { notesOf } from './notes.ts';
import { type Owner, type OwnerFacts, type PageData, readPageData } from './page-data.ts';
import { problemOf } from './page-kind.ts';

/**
 * @param page the open page; only its top document is looked at, since the site shows a page in no frame
 * @param now the moment of reading
 */
export function readFacebook(page: OpenPage, now: Date): Read {
  return allAtOnce(facebookInSteps(page, now));
}

/** The same, in steps. */
export function* facebookInSteps(page: OpenPage, now: Date): Steps<Read> {
  const address = URL.canParse(page.url) ? facebookAddress(new URL(page.url)) : { kind: 'other-site' as const };
  return address.kind === 'page' ? yield* readAt(address, page, now) : { ok: false, problem: problemAt(address) };
}

/** What an address that is no company's gives. */
function problemAt(address: Exclude<FacebookAddress, PageAddress>): Problem {
  switch (address.kind) {
    case 'other-site':
      return { code: 'other-site', site: null };
    case 'elsewhere':
      return { code: 'not-a-company', site: 'facebook', what: address.what };
    default: {
      const code = address.kind === 'admin' ? 'admin-view' : 'login-wall';
      return { code, site: 'facebook', ...(address.postsUrl ? { postsUrl: address.postsUrl } : {}) };
    }
  }
}

function* readAt(address: PageAddress, page: OpenPage, now: Date): Steps<Read> {
  const { document } = page.documents[0];
  const { memory, styleOf } = page;
  const data = readPageData(document, now, memory);
  yield;
  const head = headFacts(document);
  yield;
  const identity = identityOf(address, head, data);
  const language = pageLanguage(document);
  const words = page.words(language);
  // The site mixes English into pages of any language.
  const english = page.words('en');
  const sources = { document, styleOf, memory, address, identity, data, words, english, now };
  yield;
  const laidOut = yield* readFeed(sources, page.without ?? []);
  yield;
  const { feed } = laidOut;
  const header = headerSources(sources, head, feed);
  yield;
  const problem = problemOf({
    document,
    loading: page.loading,
    address,
    identity,
    head,
    owners: data.owners,
    ownFacts: header.owners,
    policies: data.policies,
    tabLinks: header.tabLinks,
    tabs: () => tabOwners(document),
    ownPosts: feed.posts.length,
    drawnPosts: feed.drawn,
  });
  if (problem) return { ok: false, problem };
  yield;
  return yield* readingOf(page, language, sources, laidOut, header);
}

/** What the page says, once it is known to be a company's that can be read. */
function* readingOf(
  page: OpenPage,
  language: string,
  { document, address, identity, data, words, now }: FeedSources,
  laidOut: LaidOut,
  header: HeaderSources,
): Steps<Read> {
  const { layout, feed } = laidOut;
  const pageLedger: Ledger = new Map();
  const ownersHere = data.owners.filter((owner) => isOf(identity, owner));
  const facts = yield* pageFacts(header, address, ownersHere, pageLedger);
  yield;
  const coverage = coverageOf(document, feed, data.view);
  yield;
  const asked = { page: pageLedger, posts: feed.posts.map(({ ledger }) => ledger) };
  const evidence = evidenceOf(pageLedger, feed.posts);
  yield;
  const reading: PageReading = {
    site: 'facebook',
    layout,
    url: page.url,
    readAt: now.toISOString(),
    language,
    page: facts,
    posts: feed.posts.map(({ post }) => post),
    coverage,
    evidence,
    notes: notesOf({
      language,
      words,
      page: facts,
      laidOut,
      hasDataOfOther: data.owners.length > 0 && ownersHere.length === 0,
      hasClosedPart: page.documents[0].closed === true,
      disagreements: disagreements([asked.page, ...asked.posts]),
    }),
  };
  return { ok: true, reading, asked };
}

/** By the address, and by what the page's head and its data say of themselves. */
function identityOf(address: PageAddress, { owner }: ReturnType<typeof headFacts>, data: PageData): Identity {
  const facts = data.facts.map((one) => ({ ...one, otherId: one.delegateId }));
  return identify(address, [owner, ...data.owners, ...facts]);
}

/** Where the page's own facts may stand. What names another page is left out. */
function headerSources(
  {
    document,
    words,
    english,
    identity,
    data,
  }: Pick<HeaderSources, 'document' | 'words' | 'english'> & {
    identity: Identity;
    data: PageData;
  },
  head: ReturnType<typeof headFacts>,
  feed: Feed,
): HeaderSources {
  return {
    document,
    words,
    english,
    head: isOf(identity, head.owner) ? head : null,
    owners: ownFacts(data, identity),
    tabLinks: findTabLinks(document, (href) => {
      const target = pageTarget(href);
      return target !== null && isOf(identity, target);
    }),
    authorNames: feed.authorNames,
    isPost: insideOf(feed),
  };
}

function insideOf(feed: Feed): (element: Element) => boolean {
  const roots = new Set(feed.roots);
  const isInPost = inherited((element) => (roots.has(element) ? true : undefined));
  return (element) => isInPost(element) === true;
}

/** What is not surely of this page is left out. */
function ownFacts(data: PageData, identity: Identity): OwnerFacts[] {
  const isAlone = data.owners.length > 0 && data.owners.every((owner) => isOf(identity, owner));
  return data.facts.filter((facts) => isOf(identity, facts) || (facts.id === null && facts.handle === null && isAlone));
}

function* pageFacts(header: HeaderSources, address: PageAddress, owners: Owner[], ledger: Ledger): Steps<PageFacts> {
  const inData = [...owners, ...header.owners].find(({ id }) => id !== null);
  return {
    // A page has two numbers, an older one beside its own; what is in here is known to be one or the other.
    id: settle(
      ledger,
      'id',
      [
        claim('id', 'address', address.id),
        claim('data', 'userID', inData?.id),
        claim('attribute', 'al:android:url', header.head?.owner.id),
      ],
      () => true,
    ),
    handle: settle(ledger, 'handle', [claim('id', 'address', address.handle)]),
    employees: null,
    ...(yield* readHeader(header, ledger)),
  };
}
