/** The posts of the page, in page order: those that are drawn, and those that only the data hold. Nothing twice. */

import type { PostReading } from '../reading.ts';
import type { DrawnPost } from './drawn-post.ts';
import { type Identity, isOf, isOfAnother } from './identity.ts';
import { type Joined, joinPost } from './join.ts';
import type { Story } from './story.ts';

export interface Feed {
  posts: PostReading[];
  /** How many of the posts are drawn. */
  drawn: number;
  /** Cards and stories of which cannot be told whose they are. */
  authorUnknown: number;
  /** Posts that are not drawn and not in the data. */
  notDrawn: number;
  disagreements: string[];
}

export interface FeedSources {
  drawn: DrawnPost[];
  /** Places in the list that are not drawn. */
  notDrawn: number;
  stories: Story[];
  /** Whether stories that are not drawn are of this page's timeline, too. */
  storiesAreOwn: boolean;
  identity: Identity;
  owner: string;
}

export function composeFeed(sources: FeedSources): Feed {
  const { identity, owner } = sources;
  const ownDrawn = sources.drawn.filter(({ author, isAd }) => author === 'page' && !isAd);
  const storyOf = storiesByToken(sources.stories, identity);
  const joinedStories = ownDrawn.map(({ token }) => storyOf.get(token));
  const undrawn = sources.storiesAreOwn ? ownStories(sources.stories, identity) : [];
  const rest = undrawn.filter((story) => !joinedStories.includes(story));
  const early = ownDrawn.map((drawn, index) => joinPost(drawn, joinedStories[index] ?? null, owner));
  const late = rest.map((story) => joinPost(null, story, owner));
  const all = unique(inOrder(early, joinedStories, late, rest, undrawn));
  return {
    posts: all.map(({ post }) => post),
    drawn: ownDrawn.length,
    authorUnknown: sources.drawn.filter(({ author, isAd }) => author === 'unknown' && !isAd).length,
    notDrawn: Math.max(0, sources.notDrawn - rest.length),
    disagreements: [...new Set(all.flatMap(({ disagreements }) => disagreements))],
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

/** The page's own stories of its timeline, the pinned ones first, as the page shows them. */
function ownStories(stories: Story[], identity: Identity): Story[] {
  const own = stories.filter(({ role, actors }) => role !== 'elsewhere' && actors[0] && isOf(identity, actors[0]));
  return [...own.filter(({ role }) => role === 'pinned'), ...own.filter(({ role }) => role === 'timeline')];
}

/** A story that is not drawn stands behind the one before it in the data, or in front of all. */
function inOrder(
  drawn: Joined[],
  joinedStories: (Story | undefined)[],
  late: Joined[],
  rest: Story[],
  timeline: Story[],
): Joined[] {
  const behind = new Map<number, Joined[]>();
  let place = -1;
  for (const story of timeline) {
    const index = joinedStories.indexOf(story);
    if (index >= 0) place = index;
    const joined = late[rest.indexOf(story)];
    if (index < 0 && joined) behind.set(place, [...(behind.get(place) ?? []), joined]);
  }
  return [...(behind.get(-1) ?? []), ...drawn.flatMap((joined, index) => [joined, ...(behind.get(index) ?? [])])];
}

/** One post once: by its number, else by its address. The first stays. */
function unique(joined: Joined[]): Joined[] {
  const seen = new Set<string>();
  return joined.filter(({ post }) => {
    const name = post.id ?? post.permalink;
    if (name === null) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
