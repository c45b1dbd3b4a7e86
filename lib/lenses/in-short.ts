/** What stands under a lens's headline, in few words. */
import type { AuditJson } from '../audit.ts';
import type { Lead } from '../diagnosis/lead.ts';
import { saidGap } from '../diagnosis/said-figures.ts';
import { seenStretch } from '../diagnosis/seen-stretch.ts';
import type { Measures } from '../measures/measures.ts';
import type { Locale } from '../words/format.ts';
import { words } from '../words/words.ts';

/** "8 posts in 5 weeks"; `null` where posts may be missing, or none was seen in that time. */
export function countedPosts({ measures }: AuditJson, { facts }: Pick<Lead, 'facts'>, locale: Locale): string | null {
  const { list, window, postsInWindow } = measures;
  if (!list.sound || window.days === 0 || postsInWindow.high === 0) return null;
  const [, { value, name }] = facts;
  if (postsInWindow.low !== postsInWindow.high) return `${value} ${name}`;
  return words(locale).interface.dimension.posts({ posts: postsInWindow.high, ...seenStretch(measures) });
}

/** A gap that so large a part of the time seen contradicts does not stand beside the count. Our choice. */
const HALF = 0.5;
/** Days. A last post known less well than to the week stands in coarse dates. */
const COARSE = 7;

/** The usual gap, where it may stand beside the count of posts: `null` where so many posts so far apart make another stretch of time, or dates are coarse. */
export function gapBesideCount(measures: Measures): number | null {
  const { postsInWindow, window, recency } = measures;
  const gap = saidGap(measures);
  const isCoarse = postsInWindow.low !== postsInWindow.high || (recency && recency.high - recency.low > COARSE);
  if (gap === null || isCoarse) return null;
  const apart = Math.abs(postsInWindow.high * gap - window.days);
  return apart > HALF * window.days ? null : gap;
}

/** The first sentence alone. */
const FIRST = /^.+?\.(?=\s|$)/u;

/** "Active. Medium confidence: older posts are not loaded.": the verdict's name, and why it is not sure, without what to do. */
export function verdictInSmall({ diagnosis }: AuditJson, { verdict, confidence, settle }: Lead): string {
  const reason = diagnosis.confidence === 'high' ? /^[^:]+?(?=\s?:)/u : /^[^;]+?(?=\s?;)/u;
  const short = reason.exec(confidence)?.[0];
  if (settle) return `${verdict}. ${FIRST.exec(settle)?.[0] ?? settle}`;
  return `${verdict}. ${short ? `${short}.` : confidence}`;
}
