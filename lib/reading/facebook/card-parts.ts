/** The elements of one drawn post, without what only looks like part of it: comments, decoys, a quoted original. */

import { all, attribute, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import { inherited, type Mark, territories } from '../regions.ts';
import { decoded } from './address.ts';
import { unpacked } from './embedded.ts';
import { hrefOf, isOfComment, type PostTarget, postTarget } from './links.ts';
import { elementsOf, type Named, type PageLink, type PageParts } from './page-parts.ts';
import type { Signs } from './signs.ts';
import { DESCRIBED, resolvedSlots, type Slots } from './slots.ts';

/** Comments are articles with a label (2022 to 2026). */
export const COMMENT = '[role="article"][aria-label]';
/** Comments may have a number, too (September 2026); decoys are hidden and numbered (since 2022-09). */
export const ALSO_NOT_THE_POST = '[data-commentid], [data-0][aria-hidden="true"]';
/** What a card says of its counts by. None of a comment, a decoy, or a quoted original. */
export interface Counted {
  root: Element;
  /** Whether an element is the post's own. */
  isOwn: (element: Element) => boolean;
  /** In document order, as all lists of elements here. */
  buttons: Element[];
  toolbars: Element[];
  links: { element: Element }[];
  /** The elements that the site's own marks are on; none where these may not be used. */
  marks: Named[];
  /** The parts that the post names, `null` where it names none that can be trusted. */
  slots: Slots | null;
}

export interface CardParts extends Counted {
  /** What its document has at all. */
  isThere: Signs;
  /** The post's own elements that match one of a list of simple selectors; of one selector in document order. */
  find: (list: string) => Element[];
  links: PageLink[];
  /** Signs of a post inside the post; none is no proof that there is none. */
  reshare: Claim<'reshare'>[];
  /** Digits of the post that visible comments name as theirs. */
  commentsOf: string[];
  /** The post that the ages of visible comments lead to. */
  commentTargets: PostTarget[];
}

/**
 * Takes a card apart.
 *
 * @param inside what lies in it
 * @param isThere what its document has at all
 */
export function partsOf(root: Element, inside: PageParts, isThere: Signs): CardParts {
  const { links, roles, marks, described } = inside;
  const ask = (list: string) => list.split(', ').flatMap((selector) => (isThere(selector) ? all(root, selector) : []));
  const isOutside = insideOf(root, [...commentsAmong(roles), ...ask(ALSO_NOT_THE_POST)]);
  const isInside = ({ element }: { element: Element }) => !isOutside(element);
  const within = { links: links.filter(isInside), roles: roles.filter(isInside), marks: marks.filter(isInside) };
  const isAttachedPart = attachedTest(root, within);
  const isOwn = (element: Element) => !isOutside(element) && !isAttachedPart(element);
  const isOwnPart = ({ element }: { element: Element }) => !isAttachedPart(element);
  const find = (list: string): Element[] => ask(list).filter(isOwn);
  const comments = links.filter(({ href }) => href.includes('comment_id='));
  const named = described.flatMap(({ element, name }) => (isOwn(element) ? name : []));
  const ownRoles = within.roles.filter(isOwnPart);
  return {
    root,
    isThere,
    find,
    isOwn,
    links: within.links.filter(isOwnPart),
    buttons: elementsOf(ownRoles, 'button'),
    toolbars: elementsOf(ownRoles, 'toolbar'),
    marks: within.marks.filter(isOwnPart),
    reshare: reshareSigns(within),
    slots: resolvedSlots([attribute(root, DESCRIBED), ...named], find),
    commentsOf: comments.flatMap(({ element }) => commentedPost(element)),
    commentTargets: comments.filter(({ element }) => isOutside(element)).flatMap(commentedTarget),
  };
}

function commentsAmong(roles: Named[]): Element[] {
  return elementsOf(roles, 'article').filter((element) => attribute(element, 'aria-label') !== null);
}

/** What tells whether a post stands in the post. */
type Within = Pick<PageParts, 'links' | 'roles' | 'marks'>;

function reshareSigns({ links, marks }: Within): Claim<'reshare'>[] {
  const signs: Claim<'reshare'>[] = [];
  if (links.some(({ isAttached }) => isAttached)) signs.push(claim('id', '__tn__ -y-R', 'reshare'));
  if (laterNames(marks).length > 0) signs.push(claim('attribute', 'second profile_name', 'reshare'));
  return signs;
}

function laterNames(marks: Named[]): Element[] {
  return elementsOf(marks, 'profile_name').slice(1);
}

/** Of some elements the nearest around an element inside a root, itself included. Without any, nothing has to be looked up. */
export function nearestOf(root: Element, some: Iterable<Element>): (element: Element) => Element | null {
  const known = new Set(some);
  if (known.size === 0) return () => null;
  const around = inherited((element) => (known.has(element) ? element : element === root ? null : undefined));
  return (element) => around(element) ?? null;
}

/** Whether an element is, or lies in, one of these. */
export function insideOf(root: Element, areas: Iterable<Element>): (element: Element) => boolean {
  const areaOf = nearestOf(root, areas);
  return (element) => areaOf(element) !== null;
}

/** The quoted original is what surrounds its own links and no link of the post. */
function attachedTest(root: Element, { links, roles, marks }: Within): (element: Element) => boolean {
  const attached = new Set([...laterNames(marks), ...links.flatMap((link) => (link.isAttached ? link.element : []))]);
  if (attached.size === 0) return () => false;
  const own = [
    ...links.filter(({ part }) => /^(author|avatar|time)$/.test(part)),
    ...marks.filter(({ name }) => name.endsWith('_button')),
    ...roles.filter(({ name }) => name === 'toolbar'),
  ];
  const others = own.map(({ element }) => element).filter((element) => !attached.has(element));
  const elements = [...attached, ...others];
  const around: Mark[] = elements.map((element) => ({ element, key: String(attached.has(element)) }));
  return insideOf(root, territories(around, root).slice(0, attached.size));
}

/** `comment_id` is Base64 of `comment:<post>_<comment>`. */
export function commentedPost(element: Element): string[] {
  const code = /[?&]comment_id=([\w%+/=-]{8,200})/.exec(hrefOf(element) ?? '')?.[1];
  return /^comment:(\d{1,20})_\d+$/.exec(unpacked(decoded(code ?? '')))?.slice(1) ?? [];
}

function commentedTarget({ href }: PageLink): PostTarget[] {
  const target = isOfComment(href) ? postTarget(href) : null;
  return target?.form === 'posts' ? [target] : [];
}

/** The element's parents inside the card, nearest first. */
export function around(element: Element, root: Element): Element[] {
  const parents: Element[] = [];
  for (let next = parentOf(element); next && next !== root && parents.length < 40; next = parentOf(next))
    parents.push(next);
  return parents;
}
