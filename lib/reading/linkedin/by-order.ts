/**
 * Ages whose unit has two meanings: Italian "3 m" is three minutes or three months, and both stand on one page, so that no
 * other post tells which. The order does: a list goes from newest to oldest, and its neighbours' ids are clocks.
 */
import type { ReadPost } from '../evidence.ts';
import type { Instant } from '../reading.ts';
import { narrowed } from './post.ts';

const DAY = 86_400_000;
/** Fewer clocks than that do not show in which order a list is. */
const LEAST_CLOCKS = 3;
/** No single unit leaves an age so wide: "1 month" may be up to twice itself. */
const WIDE = 20;

/** The posts as they were read; where the list's clocks go down, a time that is wide open is narrowed to its place. */
export function narrowedByOrder(posts: ReadPost[], now: Date): ReadPost[] {
  const clocks = posts.map(({ post }) => clockOf(post.publishedAt));
  const known = clocks.filter((clock) => clock !== null);
  if (known.length < LEAST_CLOCKS || known.some((clock, at) => clock > (known[at - 1] ?? clock))) return posts;
  return posts.map((read, at) => {
    const { publishedAt } = read.post;
    if (publishedAt === null || !isWideOpen(publishedAt, now)) return read;
    const above = clocks.slice(0, at).findLast((clock) => clock !== null);
    const below = clocks.slice(at).find((clock) => clock !== null);
    return {
      ...read,
      post: {
        ...read.post,
        publishedAt: narrowed(publishedAt, {
          ...publishedAt,
          from: below ?? publishedAt.from,
          to: above ?? publishedAt.to,
        }),
      },
    };
  });
}

/** The moment that an id gives. Times in ISO compare as texts. */
function clockOf(at: Instant | null): string | null {
  return at !== null && at.source === 'id' && at.from === at.to ? at.from : null;
}

function isWideOpen({ from, to }: Instant, now: Date): boolean {
  const [oldest, youngest] = [now.getTime() - Date.parse(from), now.getTime() - Date.parse(to)];
  return oldest > 2 * DAY && oldest > WIDE * youngest;
}
