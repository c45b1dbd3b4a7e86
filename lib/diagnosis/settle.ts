/** What would settle a verdict that the evidence does not give: one cause, possible where the person stands, computed. */
import { DAY, dateOf } from '../measures/days.ts';
import type { Measures } from '../measures/measures.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import { noted } from '../reading/noted.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Settle } from './diagnosis.ts';
import { INACTIVE_DAYS, LEAST_DAYS, LEAST_POSTS, LEAST_SHORT_LIST } from './verdict-borders.ts';

/** Ids of `Settle.cause`; the words have a sentence for each. */
export const SETTLE_CAUSES = [
  'scroll',
  'show-more',
  'open-posts-tab',
  'clear-filter',
  'sort-recent',
  'sign-in',
  'come-back',
  'no-more',
  'no-order',
] as const;
type SettleCause = (typeof SETTLE_CAUSES)[number];

interface Settled extends Settle {
  cause: SettleCause;
}

/** The first cause that stands in the way; for all that more posts would settle, how many and how far back. */
export function settleFor(reading: PageReading, measures: Measures): Settled {
  const { list } = measures;
  if (noted(reading, 'home-tab') || noted(reading, 'feed-not-shown')) return { cause: 'open-posts-tab' };
  if (reading.coverage.feed === 'not-seen') return { cause: noted(reading, 'not-drawn') ? 'scroll' : 'open-posts-tab' };
  if (reading.coverage.filter || noted(reading, 'filtered')) return { cause: 'clear-filter' };
  if (isSortable(reading) && list.order === 'mixed' && !list.end) return { cause: 'sort-recent' };
  if (isNew(measures)) return { cause: 'come-back', ...comeBack(measures) };
  if (list.end && list.holes === 0) return { cause: 'no-more' };
  const loading = loadingCause(reading);
  // A list in another order stays so, however far one scrolls.
  if (list.order === 'mixed') return { cause: loading === 'sign-in' ? loading : 'no-order' };
  if ((loading === 'sign-in' && !list.end) || !(isAllLoaded(measures) || isUndated(measures))) {
    return { cause: loading, ...toLoad(measures) };
  }
  return { cause: noted(reading, 'not-drawn') ? 'scroll' : 'no-more' };
}

/** LinkedIn's list of posts, signed in, has a menu: "Top" or "Recent". No other list of the two sites can be sorted. */
function isSortable({ site, coverage }: PageReading): boolean {
  return site === 'linkedin' && coverage.view !== 'signed-out';
}

/** Whether older posts are shown only signed in: Facebook shows a signed-out visitor a few posts, then asks to sign in. */
export function needsSignIn(reading: PageReading): boolean {
  const { site, coverage } = reading;
  return noted(reading, 'first-post-only') || (site === 'facebook' && coverage.view === 'signed-out');
}

/** How more posts are loaded here. */
function loadingCause(reading: PageReading): SettleCause {
  if (needsSignIn(reading)) return 'sign-in';
  return isBehindButton(reading) ? 'show-more' : 'scroll';
}

/** Whether older posts wait behind the site's own button, and none above it are still to be drawn. */
export function isBehindButton(reading: PageReading): boolean {
  return noted(reading, 'more-on-request') && !noted(reading, 'not-drawn');
}

/** All posts were read, and the first is too recent: only time can tell. */
function isNew({ list, posts }: Measures): boolean {
  const isKnown = list.end && list.holes === 0 && posts.dated === posts.own;
  return isKnown && list.reach !== null && list.reach.low < LEAST_DAYS;
}

/** The quarter was seen, or all there is: what is missing stands on what was loaded, and cannot be read. */
function isAllLoaded({ window }: Measures): boolean {
  return window.complete;
}

/** Posts enough, and no time on any: the next ones will hardly show theirs. */
function isUndated({ posts }: Measures): boolean {
  return posts.own >= LEAST_POSTS && posts.dated === 0;
}

/** The day on which the first post is certainly old enough. */
function comeBack({ at, list }: Measures): { days: number; date: string } {
  const days = Math.ceil(LEAST_DAYS - (list.reach?.low ?? 0));
  return { days, date: dateOf(Date.parse(at) + days * DAY) };
}

/**
 * How many more posts, at the pace seen, reach eight posts or 28 days, whichever comes first; on a list that is long
 * enough and shows too few posts of the quarter: three of these. Empty where nothing is dated.
 */
function toLoad({ list, posts, postsInWindow, recency }: Measures): { posts?: number; days?: number } {
  if (posts.dated === 0) return {};
  // One post proves no order; with a second one below it, it is the newest.
  if (list.order === 'unproved' && (recency?.high ?? 0) > INACTIVE_DAYS) return { posts: 1 };
  const lacking = Math.max(1, LEAST_SHORT_LIST - posts.dated);
  if (list.reach === null) return { posts: lacking };
  const seen = list.reach.low;
  if (seen >= LEAST_DAYS) {
    return { posts: Math.max(1, LEAST_POSTS - postsInWindow.low), days: Math.ceil(WINDOW_DAYS - seen) };
  }
  const forDays = seen > 0 ? Math.ceil(((LEAST_DAYS - seen) * posts.dated) / seen) : lacking;
  return { posts: Math.max(1, Math.min(lacking, forDays)), days: Math.ceil(LEAST_DAYS - seen) };
}
