/** Two views of one list of posts, of which each may lack what the other has, as one list. */

import type { PostReading } from '../reading.ts';
import { mergePost, type Proved } from './merge-post.ts';
import { samePosts } from './merge-same.ts';

export interface KeptPost extends Proved<PostReading> {
  /** No view showed it right below the one above it: others may stand between them. */
  apart: boolean;
}

/** Which view a post of the joined list is from. */
interface Placed {
  post: KeptPost;
  from: 'kept' | 'next' | 'both';
}

/**
 * Both views as one, in the order in which the page shows its posts now. A post that it shows no longer stays behind
 * the one that stood above it. Where a new one stands there too, the younger goes first.
 *
 * @param kept what was seen so far
 * @param next what the page shows now, without a gap
 */
export function joinLists(kept: KeptPost[], next: KeptPost[]): KeptPost[] {
  const same = samePosts(
    kept.map(({ values }) => values),
    next.map(({ values }) => values),
  );
  const gone = goneBehind(kept, same);
  const placed: Placed[] = [];
  let behind = gone.get(null) ?? [];
  let fresh: KeptPost[] = [];
  next.forEach((post, index) => {
    const place = same[index] ?? null;
    const known = place === null ? undefined : kept[place];
    if (known === undefined) {
      fresh.push(post);
      return;
    }
    placed.push(...byAge(behind, fresh), { post: { ...mergePost(known, post), apart: known.apart }, from: 'both' });
    behind = gone.get(place) ?? [];
    fresh = [];
  });
  placed.push(...byAge(behind, fresh));
  return placed.map(({ post, from }, index) => ({ ...post, apart: isApart(post, from, placed[index - 1]?.from) }));
}

/** What the page shows now it shows without a gap; what it shows no longer stands as it stood. */
function isApart({ apart }: KeptPost, from: Placed['from'], above: Placed['from'] | undefined): boolean {
  switch (above) {
    case undefined:
      return false;
    case 'kept':
      return from === 'next' || apart;
    case 'next':
      return from === 'kept';
    case 'both':
      return from === 'kept' && apart;
  }
}

/** The earlier posts that the page shows no longer, by the place of the last one above them that it still shows. */
function goneBehind(kept: KeptPost[], same: (number | null)[]): Map<number | null, KeptPost[]> {
  const shown = new Set(same);
  const gone = new Map<number | null, KeptPost[]>([[null, []]]);
  let last: number | null = null;
  for (const [place, post] of kept.entries()) {
    if (shown.has(place)) {
      last = place;
      gone.set(place, []);
    } else gone.get(last)?.push(post);
  }
  return gone;
}

/** Each in its own order, the younger head first. Where that cannot be told, those seen earlier. */
function byAge(kept: KeptPost[], next: KeptPost[]): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const post of kept) {
    for (let young = next[at]; young && isAbove(young.values, post.values); young = next[at]) {
      placed.push({ post: young, from: 'next' });
      at += 1;
    }
    placed.push({ post, from: 'kept' });
  }
  return [...placed, ...next.slice(at).map((post) => ({ post, from: 'next' as const }))];
}

/** Whether a list from newest to oldest, pinned posts first, surely shows the one above the other. */
function isAbove(one: PostReading, other: PostReading): boolean {
  if (one.pinned !== other.pinned) return one.pinned;
  return one.publishedAt !== null && other.publishedAt !== null && one.publishedAt.from > other.publishedAt.to;
}
