/** The one dimension line of the strip: it measures what the verdict rests on. */

import type { Verdict } from '../diagnosis/diagnosis.ts';
import { rare } from '../diagnosis/rhythm.ts';
import { ABANDONED_DAYS, INACTIVE_DAYS, LEAST_DAYS } from '../diagnosis/verdict-borders.ts';
import type { Interval } from '../measures/interval.ts';
import type { PostList } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';
import { responseTo } from './response.ts';

export type Measured =
  | { what: 'silence' | 'silenceOfItsOwn' | 'gap'; days: Interval }
  | { what: 'newest' | 'hole'; days: Interval; own: boolean }
  | { what: 'under'; under: number; of: number }
  | { what: 'posts'; posts: number; days: number; whole: boolean }
  | { what: 'needed'; days: number };

/** Ages in days; the line runs from the older to the younger one. */
export interface Dimension {
  older: number;
  younger: number;
  measured: Measured;
  /** Nothing at all was published in it. */
  silent: boolean;
  /** Reshares that certainly stand in a gap between own posts. */
  reshares?: number;
}

export interface DimensionFacts {
  list: PostList;
  measures: Measures;
  verdict: Verdict;
  /** What pages of the size get per post; `null` where not known. */
  reference: number | null;
}

/** For a caller the newest own post is what counts, unless the verdict itself speaks of a silence, or of too few days. */
export function dimensionForCall(facts: DimensionFacts): Dimension | null {
  const usual = dimensionOf(facts);
  if (usual && STAYS.has(usual.measured.what)) return usual;
  return newestOf(facts) ?? usual;
}

const STAYS = new Set<Measured['what']>(['silence', 'silenceOfItsOwn', 'needed']);

/** The line for a verdict, or `null` where what it rests on has no length. */
export function dimensionOf(facts: DimensionFacts): Dimension | null {
  switch (facts.verdict) {
    case 'abandoned':
    case 'present-but-inactive':
      return silenceOf(facts) ?? postsOf(facts);
    case 'irregular':
      return gapOf(facts) ?? silenceOf(facts, 0, true) ?? holeOf(facts);
    case 'unheard':
      return underOf(facts) ?? postsOf(facts);
    case 'active':
    case 'thriving':
      return postsOf(facts);
    case 'not-enough-evidence':
      return neededOf(facts);
    case 'empty':
      return null;
  }
}

/** From the newest own post to today. In a list out of order a newer one may stand unseen. */
function newestOf({ list, measures: { recency, silentSinceLastOwn } }: DimensionFacts): Dimension | null {
  if (!recency || !list.sound) return null;
  const own = !silentSinceLastOwn;
  return { older: recency.low, younger: 0, silent: false, measured: { what: 'newest', days: recency, own } };
}

/** The open silence, as long as it is certain. */
function silenceOf({ list, measures }: DimensionFacts, over = INACTIVE_DAYS, ifLongest = false): Dimension | null {
  const { recency, longestSilence } = measures;
  if (!recency || recency.low <= over) return null;
  if (ifLongest && (!longestSilence || recency.low < longestSilence.low - 1)) return null;
  const silent = measures.silentSinceLastOwn;
  return {
    older: recency.low,
    younger: 0,
    measured: { what: silent ? 'silence' : 'silenceOfItsOwn', days: recency },
    silent,
    reshares: list.reshares.filter(({ dated, age }) => dated && age.high < recency.low).length,
  };
}

/** The longest stretch between two own posts that is certain, in the last three months. */
function holeOf({ list }: DimensionFacts): Dimension | null {
  const ages = list.own.filter(({ dated }) => dated).map(({ age }) => withinWindow(age));
  let hole: Dimension | null = null;
  for (const [index, older] of ages.entries()) {
    const younger = ages[index - 1] ?? { low: 0, high: 0 };
    const length = older.low - younger.high;
    if (hole && length <= hole.older - hole.younger) continue;
    const silent = !list.reshares.some(({ age }) => age.high > younger.high && age.low < older.low);
    const days = { low: length, high: older.high - younger.low };
    hole = { older: older.low, younger: younger.high, silent, measured: { what: 'hole', days, own: !silent } };
  }
  return hole;
}

function withinWindow({ low, high }: Interval): Interval {
  return { low: Math.min(low, WINDOW_DAYS), high: Math.min(high, WINDOW_DAYS) };
}

/** Of a page that is regular but rare: its last closed gap. */
function gapOf({ list, measures }: DimensionFacts): Dimension | null {
  const [last, before] = list.own;
  if (!rare(measures) || !last || !before) return null;
  const days = { low: Math.max(0, before.age.low - last.age.high), high: before.age.high - last.age.low };
  return { older: before.age.low, younger: last.age.high, silent: false, measured: { what: 'gap', days } };
}

/** Of the posts of the part seen, those certainly below what the size expects. */
function underOf({ list, measures, reference }: DimensionFacts): Dimension | null {
  if (reference === null) return null;
  const within = list.own.filter(({ age }) => age.high <= measures.window.days + 1);
  const heard = within.flatMap(({ post }) => responseTo(post, measures.interactionParts) ?? []);
  const under = heard.filter(({ high }) => high < reference).length;
  if (under * 2 <= heard.length) return null;
  const measured: Measured = { what: 'under', under, of: heard.length };
  return { older: measures.window.days, younger: 0, silent: false, measured };
}

/** The posts counted in the part seen. */
function postsOf({ measures }: DimensionFacts): Dimension | null {
  const { window, postsInWindow, list } = measures;
  if (!list.sound || window.days === 0 || postsInWindow.low !== postsInWindow.high) return null;
  const measured: Measured = { what: 'posts', posts: postsInWindow.low, days: window.days, whole: isQuarter(window) };
  return { older: window.days, younger: 0, silent: false, measured };
}

/** So many days have to be seen before anything is said; only where scrolling can show them. */
function neededOf({ list }: DimensionFacts): Dimension | null {
  if (!list.sound || !list.reach || list.reach.low >= LEAST_DAYS || list.end) return null;
  return { older: LEAST_DAYS, younger: 0, silent: false, measured: { what: 'needed', days: LEAST_DAYS } };
}

/** The silence that the strip has to hold in about half, in days. */
export function silenceToHold({ recency }: Measures): number {
  return recency && recency.low > INACTIVE_DAYS ? Math.min(recency.low, 10 * ABANDONED_DAYS) : 0;
}
