/** What of one page can be held against another: each an interval, `null` where it was not read well enough. */

import type { AuditJson } from '../audit.ts';
import { kindsOf } from '../measures/content-mix.ts';
import type { Part } from '../measures/engagement.ts';
import { type AgedPost, listPosts, type PostList } from '../measures/list.ts';
import type { Estimate, Measures } from '../measures/measures.ts';
import { LEAST_FOR_INTERVAL } from '../measures/median-interval.ts';
import { wilson } from '../measures/shares.ts';
import type { PostKind } from '../reading/reading.ts';

/** Shares and formats are those of so many newest posts. */
const NEWEST = 20;
/** Of fewer posts Wilson's interval says next to nothing: 2 of 4 is 15 to 85 %. */
const LEAST_FOR_SHARE = 5;
/** That a page never uses a format is said of so many posts at least. */
const LEAST_FOR_NEVER = 10;

/** A figure; of a share also the counts that it is made of. */
export type Figure = Estimate & { part?: { count: number; of: number } };
export type FigureName = 'rate' | 'cadence' | 'recency' | 'interactions' | 'reshares' | 'jobs';

interface Formats {
  /** Own posts looked at. */
  of: number;
  counts: Partial<Record<PostKind, number>>;
  /** The kind of each is known, and they are enough: a format that is not among them is not used. */
  whole: boolean;
}

export interface Compared {
  audit: AuditJson;
  list: PostList;
  figures: Record<FigureName, Figure | null>;
  /** What was added up for `interactions` and `rate`: only like is compared with like. */
  parts: readonly Part[];
  formats: Formats;
}

/** The figures of one audit; those of an unsound list are `null`. */
export function compared(audit: AuditJson): Compared {
  const list = listPosts(audit.reading);
  const { measures } = audit;
  return {
    audit,
    list,
    figures: figuresOf(measures, list),
    parts: measures.interactionParts,
    formats: formatsOf(list),
  };
}

/** A list in no sure order shows some posts, perhaps the best: nothing of it is compared. Nor is a median whose upper bound is open. */
function figuresOf(measures: Measures, list: PostList): Compared['figures'] {
  const { recency, cadence, interactions, engagementRate } = measures;
  if (!list.sound) {
    return { rate: null, cadence: null, recency: null, interactions: null, reshares: null, jobs: null };
  }
  const heard = interactions !== null && interactions.posts >= LEAST_FOR_INTERVAL && !interactions.open;
  return {
    rate: heard ? engagementRate : null,
    cadence,
    recency: recency?.value == null ? null : recency,
    interactions: heard ? interactions : null,
    reshares: resharesShare(measures),
    jobs: jobsShare(list),
  };
}

/** Of the last posts; `null` where the author of one may be unknown. */
function resharesShare({ reshareShare }: Measures): Figure | null {
  if (!reshareShare || reshareShare.of < LEAST_FOR_SHARE) return null;
  const { low, high, value, reshares, of } = reshareShare;
  return { low, high, value, part: { count: reshares, of } };
}

/** Of the newest own posts; each that could not be read, or is of unknown kind, may be a job offer or not. */
function jobsShare({ own, holes }: PostList): Figure | null {
  const newest = own.slice(0, NEWEST);
  const unknown = newest.filter(isUnknown).length;
  const count = newest.filter(({ post }) => post.kind === 'job').length;
  const known = newest.length - unknown;
  return known < LEAST_FOR_SHARE ? null : share(count, known, unknown + holes);
}

/** Wilson's interval, wide enough for whatever the unknown posts are. */
function share(count: number, of: number, unknown: number): Figure {
  const { low } = wilson(count, of + unknown);
  const { high } = wilson(count + unknown, of + unknown);
  return { low, high, value: count / of, part: { count, of } };
}

function formatsOf({ own }: PostList): Formats {
  const newest = own.slice(0, NEWEST);
  return {
    of: newest.length,
    counts: kindsOf(newest),
    whole: newest.length >= LEAST_FOR_NEVER && !newest.some(isUnknown),
  };
}

const isUnknown = ({ post }: AgedPost): boolean => post.kind === 'unknown';
