/** Whether a post stands inside a post, where nothing of the site's own markup says so. */

import { matches, nameOf, nearest, parentOf, textOf } from '../dom.ts';
import { type Identity, isOf } from './identity.ts';
import { hrefOf, type PostTarget, pageTarget, postOwner, postTarget } from './links.ts';
import type { Owner } from './page-data.ts';

/** A link of a post, and what its address says. */
export interface RecordLink {
  element: Element;
  href: string;
  /** The page or person that it leads to. */
  owner: Owner | null;
  target: PostTarget | null;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export function recordLink(element: Element): RecordLink[] {
  const href = hrefOf(element);
  return href === null ? [] : [{ element, href, owner: pageTarget(href), target: postTarget(href) }];
}

/**
 * A post inside the post has a heading of its own, or a picture that leads to somebody. Somebody's name
 * in a line of its own, or an address of somebody's post, may be one, too; a name within a sentence is only named.
 *
 * @param rest the post's links behind its own byline and time
 */
export function quotedPost(rest: RecordLink[], byline: RecordLink, identity: Identity): boolean | 'unclear' {
  const heading = headingOf(byline.element);
  const isHeaded = (element: Element): boolean => {
    const own = headingOf(element);
    return own !== null && own !== heading;
  };
  const isQuoted = ({ element, owner }: RecordLink): boolean => {
    if (owner === null) return false;
    return isHeaded(element) || (!isOf(identity, owner) && textOf(element).trim() === '');
  };
  if (rest.some(isQuoted)) return true;
  const mayBe = ({ element, href, owner, target }: RecordLink): boolean => {
    if (href.startsWith('?')) return isHeaded(element);
    if (target?.form === 'posts') {
      const whose = postOwner(href);
      return whose === null || !isOf(identity, whose);
    }
    return owner !== null && !isOf(identity, owner) && isAlone(element);
  };
  return rest.some(mayBe) ? 'unclear' : false;
}

function headingOf(element: Element): Element | null {
  return nearest(element, (around) => matches(around, HEADING), 12);
}

/** Nothing else is written in its line. */
function isAlone(link: Element): boolean {
  const block = nearest(parentOf(link) ?? link, (around) => /^(div|p|li|td|section|article)$/.test(nameOf(around)), 12);
  return block === null || textOf(block).trim() === textOf(link).trim();
}
