/** Which posts of two readings are the same. */
import { instantsOverlap } from '../evidence.ts';
import type { PostReading } from '../reading.ts';

/**
 * For each of the later posts, the place among the earlier ones of the post that it is; `null` for a new one. No post
 * is two others.
 */
export function samePosts(kept: PostReading[], next: PostReading[]): (number | null)[] {
  const places = placesOf(kept);
  const taken = new Set<number>();
  return next.map((post) => {
    const found = keysOf(post).flatMap((key) => places.get(key) ?? []);
    const place = found.find((at) => !taken.has(at) && isSame(kept[at], post)) ?? null;
    if (place !== null) taken.add(place);
    return place;
  });
}

function placesOf(posts: PostReading[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  posts.forEach((post, at) => {
    for (const key of keysOf(post)) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

/** By what a post may be known again, best first. One with neither id nor permalink: by all that was read of it. */
function keysOf(post: PostReading): string[] {
  const keys = [post.id, post.permalink].filter((key) => key !== null);
  return keys.length > 0 ? keys : [looksOf(post)];
}

/** All but the age, which is read against the clock. */
function looksOf(post: PostReading): string {
  const { publishedAt: _, ...rest } = post;
  return JSON.stringify(rest);
}

function isSame(kept: PostReading | undefined, next: PostReading): boolean {
  if (kept === undefined) return false;
  // Two numbers are two posts, whatever else is alike.
  if (kept.id !== null && next.id !== null) return kept.id === next.id;
  if (kept.permalink !== null && next.permalink !== null) return kept.permalink === next.permalink;
  const [earlier, later] = [kept.publishedAt, next.publishedAt];
  return earlier === null || later === null ? earlier === later : instantsOverlap(earlier, later);
}
