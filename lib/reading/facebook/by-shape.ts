/**
 * No known layout: the feed is where siblings of one kind repeat, each with a link to a post of this page. Uses
 * addresses, ARIA, `time` and words only, so that it stays when all that the layouts know is gone. It reads less
 * than they do, and leaves out what is not surely a post of the page.
 */

import { all, type Root } from '../dom.ts';
import type { Mark } from '../regions.ts';
import { type RepeatedRecord, repeatedRecords } from '../repeated-records.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import { countUndrawn, drawnMembers, feedTest } from './cards.ts';
import { unique } from './feed.ts';
import { type Identity, isOf } from './identity.ts';
import { type Feed, type FeedSources, type Layout, NO_POSTS } from './layout.ts';
import { hrefOf, postOwner, postTarget } from './links.ts';
import { recalled } from './memory.ts';
import { settlePost } from './post-claims.ts';
import { recordFacts } from './record.ts';
import { displayed, label, timeElement, timeReader } from './time.ts';
import { twinById } from './twins.ts';

/** Addresses that name both a post and its page. Those of photos, videos and reels may stand in a post as well. */
const TO_POSTS = 'a[href*="/posts/"], a[href*="permalink.php"], a[href*="story.php"]';

export const byShape: Layout = {
  name: 'by-shape',
  has: 'html',
  hasNot: null,
  readPosts: repeatedPosts,
};

function* repeatedPosts(sources: FeedSources): Steps<Feed> {
  const { document, styleOf, memory, identity, words, now, address } = sources;
  const owner = address.handle ?? address.id ?? '';
  const places = [label, twinById, displayed].map((place) => place(document, styleOf));
  const found = recordsOf(sources);
  yield;
  const records = yield* eachInSteps(found, ({ root, keys }) => {
    const [key = null, another] = keys;
    const facts = () => recordFacts(root, key, identity, words);
    return { root, facts: another === undefined ? recalled(memory, root, `record of ${owner}`, facts) : 'unclear' };
  });
  const own = records.flatMap(({ facts }) => (typeof facts === 'string' ? [] : facts));
  const readTime = timeReader(words, now);
  const posts = own.map(({ claims, timeLink }) => {
    const shown = timeLink ? places.map((ask) => readTime(ask(timeLink))) : [];
    const publishedAt = timeLink ? [timeElement(timeLink, now), ...shown] : [];
    return settlePost({ ...claims, publishedAt }, owner);
  });
  const undrawn = countUndrawn(document);
  return {
    ...NO_POSTS,
    posts: unique(posts),
    drawn: posts.length,
    authorUnknown: records.filter(({ facts }) => facts === 'unclear').length,
    notDrawn: undrawn.all,
    notDrawnBelow: undrawn.below,
    authorNames: own.flatMap(({ authorName }) => authorName ?? []),
    roots: records.map(({ root }) => root),
  };
}

/** What the page numbers as the members of a list; without numbers, what repeats. */
function recordsOf({ document, identity }: FeedSources): RepeatedRecord[] {
  const members = drawnMembers(document);
  const inFeed = feedTest(document);
  return members.length > 0
    ? members.map((root) => ({ root, keys: [...new Set(marksIn(root, identity).map(({ key }) => key))] }))
    : repeatedRecords(marksIn(document, identity).filter(({ element }) => inFeed(element)));
}

/** Links to posts of this page. */
function marksIn(root: Root, identity: Identity): Mark[] {
  return all(root, TO_POSTS).flatMap((element) => {
    const href = hrefOf(element) ?? '';
    const target = postTarget(href);
    const owner = postOwner(href);
    return target?.form === 'posts' && owner && isOf(identity, owner) ? { element, key: target.reference } : [];
  });
}
