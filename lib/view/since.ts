/** What changed between two readings of one page: only what both readings show. */
import type { AuditJson } from '../audit-json.ts';
import type { Score, Verdict } from '../diagnosis/diagnosis.ts';
import { rare } from '../diagnosis/rhythm.ts';
import { IRREGULAR_DAYS } from '../diagnosis/verdict-borders.ts';
import { DAY, LEAST_APART } from '../measures/days.ts';
import type { Interval } from '../measures/interval.ts';
import { listPosts } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import { postsWithin, WINDOW_DAYS } from '../measures/window.ts';

/** A verdict under the name that the page's headline gives it. */
export type PageState = Verdict | 'rare' | 'abandoned-but-reshares';
export type ChangeOfResponse = 'higher' | 'lower' | 'level';

/** Own posts since: at least `low`, at most `high`; `null` where the list does not reach back to the earlier reading. */
export interface NewPosts {
  low: number;
  high: number | null;
}

export interface SinceView {
  /** Whole and part days between the two readings. */
  days: number;
  posts: NewPosts;
  /** Own posts in the days up to the earlier reading: a quarter, or the part of it that was seen. `null` where that says nothing. */
  was: { posts: NewPosts; days: number } | null;
  /** The page reshares: "nothing" is said of its own posts only. */
  own: boolean;
  /** What the page was called then, and is now. */
  before: PageState;
  now: PageState;
  /** Days without any post at the earlier reading, where it was a month or more and the verdict was another. */
  silent: Interval | null;
  /** `null` where either is not known, or the two views do not count the same things. */
  response: ChangeOfResponse | null;
}

/** Findings that say what this part says: left out beside it. */
export const SAID_SINCE: readonly string[] = ['since-last'];

/** Days. A shorter stretch says nothing of how a page posts. Our choice. */
const LEAST_BEFORE = 14;

/** States that tell of their silence by name. */
const QUIET: readonly PageState[] = ['empty', 'abandoned', 'abandoned-but-reshares'];

/** @returns `null` where there is nothing to compare: less than a day apart, or nothing known at either end. */
export function sinceOf(earlier: AuditJson, present: AuditJson): SinceView | null {
  const days = (Date.parse(present.reading.readAt) - Date.parse(earlier.reading.readAt)) / DAY;
  if (!(days >= LEAST_APART)) return null;
  const posts = newPosts(present, days);
  const [before, now] = [stateOf(earlier), stateOf(present)];
  const response = changeOf(earlier, present);
  const isNothing =
    now === 'not-enough-evidence' && before === now && posts.low === 0 && posts.high === null && !response;
  if (isNothing) return null;
  const own = present.reading.posts.some(({ authorship }) => authorship === 'reshare');
  const silent = before === now ? null : silenceOf(earlier.measures, before);
  return { days, posts, was: wasOf(earlier), own, before, now, silent, response };
}

function newPosts({ reading, measures }: AuditJson, days: number): NewPosts {
  const list = listPosts(reading);
  const { low, high } = postsWithin(list, days);
  const reaches = list.sound && (list.end || (measures.list.reach?.low ?? 0) >= days);
  return { low, high: reaches ? high : null };
}

/** The quarter before a reading, as far as it was seen. A list that is not sound shows some of its posts, and no stretch. */
function wasOf(audit: AuditJson): SinceView['was'] {
  const { list, window } = audit.measures;
  if (!list.sound || audit.reading.coverage.feed === 'not-seen') return null;
  const days = window.complete ? WINDOW_DAYS : Math.floor(list.reach?.low ?? 0);
  return days < LEAST_BEFORE ? null : { posts: newPosts(audit, days), days };
}

export function stateOf({ measures, diagnosis: { verdict } }: AuditJson): PageState {
  if (verdict === 'abandoned' && !measures.silentSinceLastOwn) return 'abandoned-but-reshares';
  return verdict === 'irregular' && rare(measures) ? 'rare' : verdict;
}

function silenceOf({ recency, silentSinceLastOwn }: Measures, state: PageState): Interval | null {
  if (!recency || !silentSinceLastOwn || recency.low < IRREGULAR_DAYS || QUIET.includes(state)) return null;
  return { low: recency.low, high: recency.high };
}

/** Higher and lower only where the two intervals have nothing in common. */
function changeOf(earlier: AuditJson, present: AuditJson): ChangeOfResponse | null {
  const [before, after] = [earlier.diagnosis.response, present.diagnosis.response];
  const isAlike = earlier.measures.interactionParts.join() === present.measures.interactionParts.join();
  return before && after && isAlike ? compared(before, after) : null;
}

function compared(before: Score, after: Score): ChangeOfResponse {
  if (after.low > before.high) return 'higher';
  return after.high < before.low ? 'lower' : 'level';
}
