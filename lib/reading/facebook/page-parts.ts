/**
 * The elements of a document that say what they are: links, what has a role, and what the site itself marks. A browser goes
 * through the whole document for each question, and most of what is asked of posts is asked of these: so they are looked for
 * once, and each is asked once for what it says.
 */

import { all, attribute } from '../dom.ts';
import { inherited } from '../regions.ts';
import { manyInSteps, type Steps } from '../steps.ts';
import { hrefOf, type LinkPart, storyToken, wayOf } from './links.ts';
import { DESCRIBED } from './slots.ts';

export interface PageLink {
  element: Element;
  href: string;
  /** Of its story, `null` where it names none. */
  token: string | null;
  part: LinkPart;
  /** It is a part of a story inside the story. */
  isAttached: boolean;
}

/** An element, and the value of the attribute by which it was found. */
export interface Named {
  element: Element;
  name: string;
}

/** In document order. */
export interface PageParts {
  links: PageLink[];
  /** By their `role`. */
  roles: Named[];
  /** By the site's own marks for parts of a post: 'profile_name', 'story_message', 'like_button'. */
  marks: Named[];
  /** By the parts that they name (slots.ts). */
  described: Named[];
}

/** The attribute of these marks. */
export const ROLE_IN_POST = 'data-ad-rendering-role';

/** All of a document. */
export function* pageParts(document: Document): Steps<PageParts> {
  const links = yield* manyInSteps(all(document, 'a[href]'), linkFrom);
  return {
    links: links.filter((link) => link !== null),
    roles: yield* namedBy(document, 'role'),
    marks: yield* namedBy(document, ROLE_IN_POST),
    described: yield* namedBy(document, DESCRIBED),
  };
}

function linkFrom(element: Element): PageLink | null {
  const href = hrefOf(element);
  return href === null ? null : { element, href, token: storyToken(href), ...wayOf(href) };
}

function namedBy(document: Document, key: string): Steps<Named[]> {
  return manyInSteps(all(document, `[${key}]`), (element) => ({ element, name: attribute(element, key) ?? '' }));
}

/** Those of a name. */
export function elementsOf(list: Named[], name: string): Element[] {
  return list.flatMap((one) => (one.name === name ? one.element : []));
}

/** @returns what of these parts lies inside one of the elements, none of which lies in another */
export function* partsInside(roots: Element[], parts: PageParts): Steps<(root: Element) => PageParts> {
  const known = new Map(roots.map((root) => [root, { links: [], roles: [], marks: [], described: [] } as PageParts]));
  const around = inherited((element) => (known.has(element) ? element : undefined));
  for (const [kind, list] of Object.entries(parts) as [keyof PageParts, Named[]][])
    yield* manyInSteps(list, (part) => {
      const root = around(part.element);
      const inside = root && root !== part.element ? known.get(root) : undefined;
      if (inside) (inside[kind] as Named[]).push(part);
    });
  return (root) => known.get(root) as PageParts;
}
