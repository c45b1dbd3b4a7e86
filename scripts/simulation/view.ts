/**
 * What a person sees of a page: which of its posts, in which order, with which times and counts. Not simulated: posts
 * seen and not readable, hidden followers, filters, the Home tab, two views merged.
 */

import { chance, pick, type Random, shuffled } from './random.ts';
import type { Abbreviation } from './shown-counts.ts';
import { MONTHS } from './shown-times.ts';
import { DAY, type TruePage, type TruePost } from './true-page.ts';

/** How many posts are visible; `all`: the list's end was reached. */
export const SIZES = [3, 5, 10, 30, 60, 'all'] as const;
type Size = (typeof SIZES)[number];

type Times = 'exact' | 'ages' | 'dates' | 'dates-and-clock';
type Order = 'newest-first' | 'by-chance' | 'by-response';

export interface View {
  size: Size;
  /** In page order, the pinned one first. */
  posts: TruePost[];
  pinned: TruePost | null;
  order: Order;
  times: Times;
  /** So many posts at the top came with their exact times, whatever the others show. */
  exactOnTop: number;
  /** Of the person's clock, hours east of UTC. */
  zone: number;
  /** What the site takes for a month, ms. */
  month: number;
  abbreviation: Abbreviation;
  /** The page says that there are no more posts. */
  isEnd: boolean;
  hasShares: boolean;
}

/** Pages with an old post on top, and lists that are not in the order of time. */
const PINNED = 0.1;
const PINNED_DAYS = 14;
const UNORDERED = 0.05;
/** LinkedIn shows no reposts to a signed-out visitor. */
const SIGNED_OUT = 0.5;
const YEAR = 365;
/** Where all posts fit into a view, the page says so often enough. */
const END_SHOWN = 0.5;

export function viewOf(random: Random, page: TruePage): View {
  const isLinkedin = page.site === 'linkedin';
  const size = pick(random, SIZES);
  const order = chance(random, UNORDERED) ? pick(random, ['by-chance', 'by-response']) : 'newest-first';
  const pinned = chance(random, PINNED) ? pinnedOf(random, page) : null;
  const isExact = chance(random, 0.5);
  const coarse = isLinkedin ? 'ages' : pick(random, ['ages', 'dates', 'dates-and-clock']);
  const posts = visible(random, page, size, order, pinned);
  const isWhole = posts.length === page.posts.length;
  return {
    size,
    posts,
    isEnd: size === 'all' || posts.length === 0 || (isWhole && chance(random, END_SHOWN)),
    pinned,
    order,
    times: isExact ? 'exact' : coarse,
    exactOnTop: isLinkedin ? 0 : pick(random, [0, 1, 3]),
    zone: Math.floor(random() * 25) - 11,
    month: pick(random, MONTHS),
    abbreviation: isLinkedin ? pick(random, ['none', 'cut', 'nearest']) : 'cut',
    hasShares: !isLinkedin || !chance(random, SIGNED_OUT),
  };
}

/** An own post of some age. */
function pinnedOf(random: Random, { posts, now }: TruePage): TruePost | null {
  const old = posts.filter(({ at, isOwn }) => isOwn && now - at > PINNED_DAYS * DAY);
  return old[Math.floor(random() * old.length)] ?? null;
}

function visible(random: Random, page: TruePage, size: Size, order: Order, pinned: TruePost | null): TruePost[] {
  const count = size === 'all' ? page.posts.length : size;
  const below = page.posts.filter((post) => post !== pinned);
  const room = count - (pinned ? 1 : 0);
  const inOrder = order === 'by-response' ? best(page, below, room) : below.slice(0, room);
  return [...(pinned ? [pinned] : []), ...(order === 'by-chance' ? shuffled(random, inOrder) : inOrder)];
}

/** "Top": those of the last year that people reacted to most. A whole list is whole in any order. */
function best({ now }: TruePage, posts: TruePost[], room: number): TruePost[] {
  const heard = ({ reactions, comments, shares }: TruePost) => reactions + comments + shares;
  const isRecent = ({ at }: TruePost) => now - at < YEAR * DAY;
  const ranked = posts.toSorted(
    (one, other) => Number(isRecent(other)) - Number(isRecent(one)) || heard(other) - heard(one),
  );
  return ranked.slice(0, room);
}
