/** What would settle a verdict that the evidence does not give: one cause, where the person stands, computed. */
import type { Measures } from '../measures/measures.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { NoteCode, PageReading } from '../reading/reading.ts';
import type { Settle } from './diagnosis.ts';
import { LEAST_DAYS, LEAST_POSTS, LEAST_SHORT_LIST } from './verdict-borders.ts';

const DAY = 86_400_000;

/** Ids of `Settle.cause`; the words have a sentence for each. */
export const SETTLE_CAUSES = [
  'scroll',
  'open-posts-tab',
  'clear-filter',
  'sort-recent',
  'sign-in',
  'come-back',
] as const;
export type SettleCause = (typeof SETTLE_CAUSES)[number];

export interface Settled extends Settle {
  cause: SettleCause;
}

export function settleFor(reading: PageReading, measures: Measures): Settled {
  const noted = (code: NoteCode) => reading.notes.some((note) => note.code === code);
  const { list, window } = measures;
  if (noted('home-tab') || noted('feed-not-shown')) return { cause: 'open-posts-tab' };
  if (reading.coverage.filter || noted('filtered')) return { cause: 'clear-filter' };
  if (list.order === 'mixed' && !list.end) return { cause: 'sort-recent' };
  if (isNew(measures)) return { cause: 'come-back', ...comeBack(measures) };
  if (window.complete && list.holes === 0 && measures.recency) return { cause: 'scroll' };
  if (reading.site === 'facebook' && reading.coverage.view === 'signed-out') return { cause: 'sign-in' };
  if (reading.coverage.feed === 'not-seen') return { cause: noted('not-drawn') ? 'scroll' : 'open-posts-tab' };
  return { cause: 'scroll', ...toScroll(measures) };
}

/** All posts were read, and the first is too recent: only time can tell. */
function isNew({ list }: Measures): boolean {
  return list.end && list.reach !== null && list.reach.low < LEAST_DAYS;
}

function comeBack({ at, list }: Measures): { days: number; date: string } {
  const days = Math.ceil(LEAST_DAYS - (list.reach?.low ?? 0));
  return { days, date: new Date(Date.parse(at) + days * DAY).toISOString().slice(0, 10) };
}

/** How many more posts, at the pace seen, reach eight posts or the days needed, whichever comes first. */
function toScroll({ list, posts, postsInWindow }: Measures): { posts?: number; days?: number } {
  if (!list.reach || posts.dated === 0 || list.order === 'unproved') return {};
  const seen = list.reach.low;
  if (seen >= LEAST_DAYS) {
    const posts = Math.max(1, LEAST_POSTS - postsInWindow.low);
    return { posts, days: Math.ceil(WINDOW_DAYS - seen) };
  }
  const forDays = seen > 0 ? Math.ceil(((LEAST_DAYS - seen) * posts.dated) / seen) : LEAST_SHORT_LIST;
  return { posts: Math.max(1, Math.min(LEAST_SHORT_LIST - posts.dated, forDays)), days: Math.ceil(LEAST_DAYS - seen) };
}
