/** Reads a company's page on Facebook: www in both builds, drawn or as served, and the mobile site. */

import { languageTag } from '../../language/language.ts';
import { type Words, wordsFor } from '../../language/words.ts';
import { attribute, rootOf } from '../dom.ts';
import type { OpenPage } from '../open-page.ts';
import type { PageFacts, PageReading, Problem, ReadOutcome } from '../reading.ts';
import { inherited } from '../regions.ts';
import { type FacebookAddress, facebookAddress, type PageAddress } from './address.ts';
import { drawnCards } from './cards.ts';
import { coverageOf, layoutOf } from './coverage.ts';
import { type HeadFacts, headFacts } from './document-facts.ts';
import { drawnPost } from './drawn-post.ts';
import { composeFeed, type Feed } from './feed.ts';
import { category, findTabLinks, followers, type HeaderSources, likes, pageName } from './header.ts';
import { type Identity, identify, isOf } from './identity.ts';
import { pageTarget } from './links.ts';
import { isMobile, mobileFeed, mobileHeaderCount } from './mobile.ts';
import { notesOf } from './notes.ts';
import { type OwnerFacts, type PageData, readPageData } from './page-data.ts';
import { problemOf } from './page-kind.ts';
import { findTwins } from './twins.ts';

/**
 * @param page the open page; only its top document is looked at, since the site shows a page in no frame
 * @param now the moment of reading
 */
export function readFacebook(page: OpenPage, now: Date): ReadOutcome {
  const address = URL.canParse(page.url) ? facebookAddress(new URL(page.url)) : { kind: 'other-site' as const };
  return address.kind === 'page' ? readPage(page, address, now) : { ok: false, problem: problemAt(address) };
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

function readPage(page: OpenPage, address: PageAddress, now: Date): ReadOutcome {
  const { document } = page.documents[0];
  const data = readPageData(document, now);
  const head = headFacts(document);
  const identity = identify(address, [
    head.owner,
    ...data.owners,
    ...data.facts.map((facts) => ({ ...facts, otherId: facts.delegateId })),
  ]);
  const language = languageTag(attributeOfRoot(document, 'lang'));
  const words = wordsFor(language, 'facebook');
  const feed = readFeed(page, address, identity, data, words, now);
  const header = headerSources(document, words, head, data, identity, feed.authorNames);
  const facts = pageFacts(header, address, identity, feed.roots);
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
    ownPosts: feed.posts.length,
  });
  if (problem) return { ok: false, problem };
  const hasDataOfOther = data.owners.length > 0 && !data.owners.some((owner) => isOf(identity, owner));
  const reading: PageReading = {
    site: 'facebook',
    layout: layoutOf(document, feed),
    url: page.url,
    readAt: now.toISOString(),
    language,
    page: facts,
    posts: feed.posts,
    coverage: coverageOf(document, feed, data.view),
    notes: notesOf({ language, words, page: facts, feed, hasDataOfOther }),
  };
  return { ok: true, reading };
}

interface FeedInPage extends Feed {
  /** The names that own posts show. */
  authorNames: string[];
  /** Where posts are drawn, whoever wrote them. */
  roots: Element[];
}

/** Only the tab with the feed shows posts; what stands on another tab is something else. */
function readFeed(
  page: OpenPage,
  address: PageAddress,
  identity: Identity,
  data: PageData,
  words: Words | null,
  now: Date,
): FeedInPage {
  const { document } = page.documents[0];
  const owner = address.handle ?? address.id ?? '';
  const none = { posts: [], drawn: 0, authorUnknown: 0, notDrawn: 0, disagreements: [], authorNames: [], roots: [] };
  if (address.tab !== 'posts') return none;
  if (isMobile(document)) {
    const { posts, unidentified } = mobileFeed(document, identity.ids, owner, words, now);
    return { ...none, posts, drawn: posts.length, notDrawn: unidentified };
  }
  const { cards, notDrawn } = drawnCards(document);
  const sight = { words, now, styleOf: page.styleOf, twinOf: findTwins(document, page.styleOf) };
  const drawn = cards.map((card) => drawnPost(card, identity, words, sight));
  const storiesAreOwn = data.owners.length === 0 || data.owners.some((one) => isOf(identity, one));
  const feed = composeFeed({ drawn, notDrawn, stories: data.stories, storiesAreOwn, identity, owner });
  return {
    ...feed,
    roots: cards.map(({ root }) => root),
    authorNames: drawn.flatMap(({ authorName }) => authorName ?? []),
  };
}

/** What is not surely of this page is left out. */
function headerSources(
  document: Document,
  words: Words | null,
  head: HeadFacts,
  data: PageData,
  identity: Identity,
  authorNames: string[],
): HeaderSources {
  const isAlone = data.owners.length > 0 && data.owners.every((owner) => isOf(identity, owner));
  const isOwnFact = (facts: OwnerFacts): boolean =>
    isOf(identity, facts) || (facts.id === null && facts.handle === null && isAlone);
  return {
    document,
    words,
    head: isOf(identity, head.owner) ? head : null,
    owners: data.facts.filter(isOwnFact),
    tabLinks: findTabLinks(document, (href) => {
      const target = pageTarget(href);
      return target !== null && isOf(identity, target);
    }),
    authorNames,
  };
}

function pageFacts(header: HeaderSources, address: PageAddress, identity: Identity, posts: Element[]): PageFacts {
  const roots = new Set(posts);
  const isInPost = inherited((element) => (roots.has(element) ? true : undefined));
  return {
    id: identity.id,
    name: pageName(header),
    handle: address.handle,
    followers: followers(header) ?? mobileHeaderCount(header.document, 'followers', header.words),
    likes: likes(header),
    employees: null,
    category: category(header, (element) => isInPost(element) === true),
  };
}

function attributeOfRoot(document: Document, name: string): string | null {
  const root = rootOf(document);
  return root ? attribute(root, name) : null;
}
