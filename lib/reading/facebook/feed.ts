/** The posts of the page, in page order: those that are drawn, and those that only the data hold. Nothing twice. */

import type { ReadPost } from '../evidence.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import type { NotDrawn } from './cards.ts';
import type { Author } from './drawn-post.ts';
import type { Identity } from './identity.ts';
import { isOf, isOfAnother } from './identity.ts';
import type { Feed, FeedSources } from './layout.ts';
import { joined, type PostClaims, settlePost } from './post-claims.ts';
import type { Story } from './story.ts';
import { storyClaims } from './story-claims.ts';

/** A card, and what it says of its post. */
export interface DrawnPost {
  token: string;
  root: Element;
  author: Author;
  /** The author's name as shown, where the page is the author. */
  authorName: string | null;
  claims: PostClaims;
}

/**
 * Joins what is drawn with the embedded data.
 *
 * @param notDrawn places in the list that are not drawn
 */
export function* composeFeed(sources: FeedSources, drawn: DrawnPost[], notDrawn: NotDrawn): Steps<Feed> {
  const { identity, data, address } = sources;
  const owner = address.handle ?? address.id ?? '';
  const own = drawn.filter(({ author }) => author === 'page');
  const storyOf = storiesByToken(data.stories, identity);
  const storiesDrawn = own.map(({ token }) => storyOf.get(token));
  const known = new Set(storiesDrawn);
  const timeline = timelineStories(sources);
  const onlyInData = timeline.filter((story) => !known.has(story));
  const told = own.map(({ claims }, index) => ({ claims, story: storiesDrawn[index] }));
  const posts = yield* eachInSteps(told, ({ claims, story }) => settlePost(joined(claims, storyClaims(story)), owner));
  return {
    posts: unique(inOrder(posts, storiesDrawn, timeline, owner)),
    drawn: own.length,
    authorUnknown: drawn.filter(({ author }) => author === 'unknown').length,
    // Which of the places the data have is not known: those below are taken first.
    notDrawn: Math.max(0, notDrawn.all - onlyInData.length),
    notDrawnBelow: Math.max(0, notDrawn.below - onlyInData.length),
    authorNames: own.flatMap(({ authorName }) => authorName ?? []),
    roots: drawn.map(({ root }) => root),
  };
}

/** A token of two stories is of none. */
function storiesByToken(stories: Story[], identity: Identity): Map<string, Story> {
  const byToken = new Map<string, Story | null>();
  for (const story of stories) {
    if (story.actors[0] && isOfAnother(identity, story.actors[0])) continue;
    for (const token of story.tokens) byToken.set(token, byToken.has(token) ? null : story);
  }
  return new Map([...byToken].flatMap(([token, story]) => (story ? [[token, story] as const] : [])));
}

/** The page's own stories of its timeline, the pinned ones first, as the page shows them; none where the data are another page's. */
function timelineStories({ data, identity }: FeedSources): Story[] {
  if (data.owners.length > 0 && !data.owners.some((one) => isOf(identity, one))) return [];
  const own = data.stories.filter(({ role, actors }) => role !== 'elsewhere' && actors[0] && isOf(identity, actors[0]));
  return [...own.filter(({ role }) => role === 'pinned'), ...own.filter(({ role }) => role === 'timeline')];
}

/** A story that is not drawn stands behind the one before it in the data, or in front of all. */
function inOrder(posts: ReadPost[], storiesDrawn: (Story | undefined)[], timeline: Story[], owner: string): ReadPost[] {
  const placeOf = new Map(storiesDrawn.map((story, index) => [story, index]));
  const behind = new Map<number, ReadPost[]>();
  let place = -1;
  for (const story of timeline) {
    const drawnAt = placeOf.get(story);
    if (drawnAt !== undefined) place = drawnAt;
    else behind.set(place, [...(behind.get(place) ?? []), settlePost(storyClaims(story), owner)]);
  }
  return [...(behind.get(-1) ?? []), ...posts.flatMap((post, index) => [post, ...(behind.get(index) ?? [])])];
}

/** One post once: by its number; by its address where one of the two has no number. The first stays. */
export function unique(posts: ReadPost[]): ReadPost[] {
  const numbers = new Set<string>();
  const idAt = new Map<string, string | null>();
  return posts.filter(({ post: { id, permalink } }) => {
    const sameId = id !== null && numbers.has(id);
    const before = permalink === null ? undefined : idAt.get(permalink);
    if (sameId || (before !== undefined && (before === null || id === null))) return false;
    if (id !== null) numbers.add(id);
    if (permalink !== null) idAt.set(permalink, id);
    return true;
  });
}
