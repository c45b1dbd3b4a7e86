/** One of the repeated parts of a page in no known layout, as far as addresses, ARIA, `time` and words tell. */

import type { Words } from '../../language/words.ts';
import { all, attribute, first, isWithin, textOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { PostKind } from '../reading.ts';
import { type Mark, territories } from '../regions.ts';
import { COMMENT, type Counted, commentedPost, insideOf } from './card-parts.ts';
import { countClaims } from './counts.ts';
import { countsInWords } from './counts-in-words.ts';
import { AD, shownName } from './drawn-post.ts';
import { type Identity, isOf, isOfAnother } from './identity.ts';
import { isOfComment } from './links.ts';
import { messageSlot, textClaim } from './message.ts';
import { joined, type PostClaims } from './post-claims.ts';
import { quotedPost, type RecordLink, recordLink } from './quoted-post.ts';
import { DESCRIBED, resolvedSlots, type Slots } from './slots.ts';

export interface RecordFacts {
  authorName: string | null;
  timeLink: Element | null;
  claims: PostClaims;
}

const COMMENT_LINK = 'a[href*="comment_id="]';
/** No post has more links; a hostile one may. */
const MOST_LINKS = 300;

/**
 * @param key the number or pfbid of the one post of this page that is named in it, `null` where none is
 * @returns 'other' for what somebody else wrote, or paid for; 'unclear' where that cannot be told
 */
export function recordFacts(
  root: Element,
  key: string | null,
  identity: Identity,
  words: Words | null,
): RecordFacts | 'other' | 'unclear' {
  const isOutside = insideOf(root, all(root, `${COMMENT}, [aria-hidden="true"]`));
  const find = (selector: string) => all(root, selector).filter((element) => !isOutside(element));
  const links = find('a[href]').flatMap(recordLink);
  if (links.some(({ href }) => AD.test(href))) return 'other';
  // Above the time, the first address of a page or person is the author's.
  const timeAt = links.findIndex(({ target, href }) => target?.reference === key && !isOfComment(href));
  const author = links.slice(0, timeAt < 0 ? undefined : timeAt).find(({ owner }) => owner !== null);
  if (!author?.owner || links.length > MOST_LINKS) return 'unclear';
  if (!isOf(identity, author.owner)) return isOfAnother(identity, author.owner) ? 'other' : 'unclear';
  const byline = bylineOf(links, author, timeAt, identity);
  const quoted = quotedPost(links.slice(Math.max(timeAt, links.indexOf(byline)) + 1), byline, identity);
  if (quoted === 'unclear') return 'unclear';
  const described = [root, ...find(`[${DESCRIBED}]`)].map((element) => attribute(element, DESCRIBED));
  const slots = resolvedSlots(described, find);
  const inSlot = links.find(({ element }) => slots && isWithin(element, slots.time));
  const timeLink = (links[timeAt] ?? inSlot)?.element ?? null;
  const comments = all(root, COMMENT_LINK);
  const unmarked = comments.filter((link) => !isOutside(link));
  const isComment = commentTest(root, unmarked, timeLink ?? byline.element);
  const findOwn = (selector: string) => find(selector).filter((element) => !isComment(element));
  const message = messageSlot({ slots });
  const counted: Counted = {
    root,
    isOwn: (element) => !isOutside(element) && !isComment(element),
    buttons: findOwn('[role="button"]'),
    toolbars: findOwn('[role="toolbar"]'),
    links: links.filter(({ element }) => !isComment(element)),
    marks: [],
    slots,
  };
  return {
    authorName: shownName(byline.element),
    timeLink,
    claims: {
      id: [key ?? '', ...new Set(comments.flatMap(commentedPost))].map((id) =>
        claim('id', 'links', /^\d+$/.test(id) ? id : null),
      ),
      target: [claim('id', 'links', key === null ? null : { form: 'posts', reference: key })],
      publishedAt: [],
      authorship: [claim(quoted ? 'aria' : 'id', 'headings and links', quoted ? 'reshare' : 'own')],
      pinned: [],
      kind: [quoted ? claim<PostKind>('id', 'links', null) : kindOf(find, slots, links)],
      // What a post without words of its own quotes would be read as its text.
      text: quoted ? [] : [textClaim(message)],
      ...joined(
        countClaims(counted, message.value, words, { useMarks: false }),
        quoted ? {} : countsInWords(findOwn, words),
      ),
    },
  };
}

/** The page's link that shows its name: the picture beside it leads to the page, too. */
function bylineOf(links: RecordLink[], author: RecordLink, timeAt: number, identity: Identity): RecordLink {
  const owners = links.slice(links.indexOf(author), timeAt < 0 ? undefined : timeAt).filter(({ owner }) => owner);
  const isNamed = ({ owner, element }: RecordLink) => owner && isOf(identity, owner) && textOf(element).trim() !== '';
  return owners.slice(0, 2).find(isNamed) ?? author;
}

/** Comments that nothing marks as such: what surrounds their own links and none of the post's. */
function commentTest(root: Element, comments: Element[], own: Element): (element: Element) => boolean {
  const marks: Mark[] = [{ element: own, key: 'post' }, ...comments.map((element) => ({ element, key: 'comment' }))];
  const areas = territories(marks, root);
  return insideOf(
    root,
    areas.filter((_, index) => marks[index]?.key === 'comment'),
  );
}

/** By what is shown, not only linked: a picture in a link to a photo, a film. */
function kindOf(find: (selector: string) => Element[], slots: Slots | null, links: RecordLink[]): Claim<PostKind> {
  const shown = links.filter(({ element }) => first(element, 'img, image, video') !== null);
  const forms = new Set(shown.map(({ target }) => target?.form));
  if (find('video').length > 0) return claim('attribute', 'video', 'video');
  if (forms.has('video') || forms.has('reel')) return claim('id', 'picture to video', 'video');
  if (forms.has('photo')) return claim('id', 'picture to photo', 'image');
  const isText = slots !== null && slots.message !== null && slots.attachment === null;
  return claim<PostKind>('aria', 'aria-describedby 2, 3', isText ? 'text' : null);
}
