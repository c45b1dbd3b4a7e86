/** The elements of one drawn post, without what only looks like part of it: comments, decoys, a quoted original. */

import { all, anyOrder, attribute, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import { inherited, type Mark, territories } from '../regions.ts';
import { decoded } from './address.ts';
import { unpacked } from './embedded.ts';
import { hrefOf, isAttached, isOfComment, type LinkPart, type PostTarget, partOf, postTarget } from './links.ts';
import { resolvedSlots, type Slots } from './slots.ts';

export interface CardLink {
  element: Element;
  href: string;
  part: LinkPart;
}

/** Comments are articles with a label (2022 to 2026). */
export const COMMENT = '[role="article"][aria-label]';
/** Comments may have a number, too (September 2026); decoys are hidden and numbered (since 2022-09). */
const NOT_THE_POST = `${COMMENT}, [data-commentid], [data-0][aria-hidden="true"]`;

/** What tells whether a post stands in the post. */
const MARKS = 'a[href], [data-ad-rendering-role], [role="toolbar"]';

export interface CardParts {
  root: Element;
  /**
   * The post's own elements that match a selector, in document order; of a list of selectors in no order. None of a comment,
   * a decoy, or a quoted original.
   */
  find: (selector: string) => Element[];
  /** Whether an element is one of these. */
  isOwn: (element: Element) => boolean;
  /** All of its own links. */
  links: CardLink[];
  /** Signs of a post inside the post; none is no proof that there is none. */
  reshare: Claim<'reshare'>[];
  /** The parts that the post names, `null` where it names none that can be trusted. */
  slots: Slots | null;
  /** Digits of the post that visible comments name as theirs. */
  commentsOf: string[];
  /** The post that the ages of visible comments lead to. */
  commentTargets: PostTarget[];
}

/** Takes a card apart. */
export function partsOf(root: Element): CardParts {
  const isOutside = insideOf(root, anyOrder(root, NOT_THE_POST));
  const marked = anyOrder(root, MARKS).filter((element) => !isOutside(element));
  const isAttachedPart = attachedTest(root, marked);
  const isOwn = (element: Element) => !isOutside(element) && !isAttachedPart(element);
  const find = (selector: string): Element[] => anyOrder(root, selector).filter(isOwn);
  const comments = all(root, 'a[href*="comment_id="]');
  return {
    root,
    find,
    isOwn,
    links: find('a[href]').flatMap((element) => linkFrom(element) ?? []),
    reshare: reshareSigns(marked),
    slots: resolvedSlots(root, find),
    commentsOf: comments.flatMap(commentedPost),
    commentTargets: comments.filter(isOutside).flatMap(commentedTarget),
  };
}

function reshareSigns(marked: Element[]): Claim<'reshare'>[] {
  const names = marked.filter((element) => roleOf(element) === 'profile_name');
  const signs = [
    marked.some(isAttachedLink) && claim('id', '__tn__ -y-R', 'reshare'),
    names.length > 1 && claim('attribute', 'second profile_name', 'reshare'),
  ];
  return signs.filter((sign) => sign !== false) as Claim<'reshare'>[];
}

/** The site's own marks for parts of a post: 'profile_name', 'story_message', 'like_button'. */
export function roleOf(element: Element): string | null {
  return attribute(element, 'data-ad-rendering-role');
}

/** Whether an element is, or lies in, one of these. Without any, nothing has to be looked up. */
export function insideOf(root: Element, areas: Iterable<Element>): (element: Element) => boolean {
  const known = new Set(areas);
  if (known.size === 0) return () => false;
  const within = inherited((element) => (known.has(element) ? true : element === root ? false : undefined));
  return (element) => within(element) === true;
}

/** The quoted original is what surrounds its own links and no link of the post. */
function attachedTest(root: Element, own: Element[]): (element: Element) => boolean {
  const laterNames = new Set(own.filter((element) => roleOf(element) === 'profile_name').slice(1));
  const marks: Mark[] = own.flatMap((element) => {
    if (laterNames.has(element) || isAttachedLink(element)) return { element, key: 'attached' };
    return isOwnMark(element) ? { element, key: 'own' } : [];
  });
  const areas = territories(marks, root);
  return insideOf(
    root,
    areas.filter((_, index) => marks[index]?.key === 'attached'),
  );
}

function isOwnMark(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'toolbar' || /_button$/.test(roleOf(element) ?? '')) return true;
  const href = hrefOf(element);
  return href !== null && !isAttached(href) && /^(author|avatar|time)$/.test(partOf(href));
}

function isAttachedLink(element: Element): boolean {
  const href = hrefOf(element);
  return href !== null && isAttached(href);
}

function linkFrom(element: Element): CardLink | null {
  const href = hrefOf(element);
  return href === null ? null : { element, href, part: partOf(href) };
}

/** `comment_id` is Base64 of `comment:<post>_<comment>`. */
export function commentedPost(element: Element): string[] {
  const code = /[?&]comment_id=([\w%+/=-]{8,200})/.exec(hrefOf(element) ?? '')?.[1];
  return /^comment:(\d{1,20})_\d+$/.exec(unpacked(decoded(code ?? '')))?.slice(1) ?? [];
}

function commentedTarget(element: Element): PostTarget[] {
  const href = hrefOf(element);
  const target = href !== null && isOfComment(href) ? postTarget(href) : null;
  return target?.form === 'posts' ? [target] : [];
}

/** The element's parents inside the card, nearest first. */
export function around(element: Element, root: Element): Element[] {
  const parents: Element[] = [];
  for (let next = parentOf(element); next && next !== root && parents.length < 40; next = parentOf(next))
    parents.push(next);
  return parents;
}
