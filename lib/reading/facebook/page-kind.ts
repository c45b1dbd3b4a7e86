/** Whether the document really is a company's page, beyond what its address says. */

import { plainText } from '../../language/text.ts';
import { all, childrenOf, first, hasAny, textOf } from '../dom.ts';
import type { Problem } from '../reading.ts';
import { facebookAddress, type PageAddress } from './address.ts';
import type { HeadFacts } from './document-facts.ts';
import type { TabLinks } from './header-sources.ts';
import { type Identity, isOf, isOfAnother } from './identity.ts';
import { absolute, hrefOf, pageTarget } from './links.ts';
import type { Owner, OwnerFacts } from './page-data.ts';
import { nameFromHeading } from './page-name.ts';

/** The header is above all others. */
const MOST_LINKS = 300;

export interface KindSources {
  document: Document;
  loading: boolean;
  address: PageAddress;
  identity: Identity;
  head: HeadFacts;
  /** Owners that the data name, of this page or not. */
  owners: Owner[];
  /** What the data say of this page's owner. */
  ownFacts: OwnerFacts[];
  policies: string[];
  tabLinks: TabLinks;
  /** Whose tabs the drawn header leads to. */
  tabs: () => Owner[];
  ownPosts: number;
  /** Of these, those that are drawn. */
  drawnPosts: number;
}

/** Why there is no company page to read; `null` where there is one. */
export function problemOf(sources: KindSources): Problem | null {
  const { address, head, loading, identity, document, ownPosts } = sources;
  const problem = (code: Problem['code']): Problem => ({ code, site: 'facebook' });
  const withPosts = (code: Problem['code']): Problem => ({ ...problem(code), postsUrl: address.postsUrl });
  if (head.path.startsWith('/login')) return withPosts('login-wall');
  if (isPerson(sources)) return { ...problem('not-a-company'), what: 'profile' };
  if (isManaged(sources)) return withPosts('admin-view');
  if (loading && ownPosts === 0 && address.tab === 'posts') return problem('still-loading');
  if (hasMarks(sources)) return null;
  if (isServedForAnother(sources) || drawsAnother(sources)) return problem('other-page-in-document');
  if (hasLoginForm(document)) return withPosts('login-wall');
  if (isOf(identity, head.owner) && hasContent(document)) return null;
  return isNamed(sources) ? null : problem(whatIsWrong(document));
}

/** Signs, beyond its head, that the document shows the page of the address. What is drawn outweighs the data. */
function hasMarks(sources: KindSources): boolean {
  const { tabLinks, owners, ownFacts, identity } = sources;
  if (sources.drawnPosts > 0 || tabLinks.followers.length + tabLinks.likes.length > 0) return true;
  if (drawsAnother(sources)) return false;
  return sources.ownPosts > 0 || ownFacts.length > 0 || owners.some((owner) => isOf(identity, owner));
}

/** The header that is drawn leads to the tabs of another page, and to none of this one: the address has gone ahead. */
function drawsAnother(sources: KindSources): boolean {
  const { identity } = sources;
  const tabs = sources.tabs();
  return tabs.some((tab) => isOfAnother(identity, tab)) && !tabs.some((tab) => isOf(identity, tab));
}

/**
 * A person has friends, or a gender; a Page has likes, or is said to be one. A category tells nothing: people who
 * publish ("professional mode") have one, too.
 */
function isPerson({ ownFacts, tabLinks, policies, owners, identity }: KindSources): boolean {
  const servedAs = owners.some((owner) => isOf(identity, owner)) ? policies : [];
  if (ownFacts.some(({ isPage }) => isPage === true) || tabLinks.likes.length > 0) return false;
  if (servedAs.some((policy) => /^comet\.profile\.plus/.test(policy))) return false;
  return ownFacts.some(({ isPage }) => isPage === false) || tabLinks.friends.length > 0;
}

/** The page's own dashboard in the place of its posts. */
function isManaged({ document, ownPosts, address }: KindSources): boolean {
  if (ownPosts > 0 || address.tab !== 'posts') return false;
  const main = first(document, '[role="main"]');
  return main !== null && first(main, 'a[href*="/professional_dashboard"]') !== null;
}

/** The head names another page, or something else of the site. */
function isServedForAnother({ head, identity }: KindSources): boolean {
  if (isOfAnother(identity, head.owner)) return true;
  const url = absolute(head.path);
  const kind = head.path.length > 1 && url ? facebookAddress(url).kind : 'page';
  return kind === 'elsewhere';
}

function hasLoginForm(document: Document): boolean {
  return hasAny(document, '#login_form, #login_popup_cta_form, form[action*="/login"], input[name="pass"]');
}

/** The title is a name, and the main part has it as its heading, or leads to this page. */
function isNamed({ document, head, identity }: KindSources): boolean {
  const main = first(document, '[role="main"]');
  const title = plainText(head.title ?? '');
  if (!main || title === '' || /^(Facebook|Error)$/.test(title)) return false;
  const heading = plainText(nameFromHeading(document) ?? '');
  if (heading !== '' && heading !== 'Facebook' && title.includes(heading)) return true;
  const owners = all(main, 'a[href]')
    .slice(0, MOST_LINKS)
    .map((link) => pageTarget(hrefOf(link) ?? ''));
  return owners.some((owner) => owner !== null && isOf(identity, owner));
}

function whatIsWrong(document: Document): Problem['code'] {
  return hasContent(document) && first(document, 'html#facebook') ? 'not-available' : 'unreadable';
}

/** Anything at all inside the body. A file that was cut off in its head has nothing. */
function hasContent(document: Document): boolean {
  const body = first(document, 'body');
  return body !== null && (childrenOf(body).length > 0 || textOf(body).trim() !== '');
}
