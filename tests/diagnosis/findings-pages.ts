/** Readings and the findings on them, for the tests of findings. */

import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { diagnosisOf, every, exactly, ownPosts, page, post } from './pages.ts';

export const find = (reading: PageReading, id: string, locale: Locale = 'en') =>
  diagnosisOf(reading, { locale }).findings.find((finding) => finding.id === id);
export const idsOf = (reading: PageReading) => diagnosisOf(reading).findings.map(({ id }) => id);

export const textWith = (hashtags: string[], truncated = false) => ({ excerpt: '', length: 200, hashtags, truncated });
export const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
export const rounded = (low: number, high: number): Count => ({ low, high, shown: '' });

/** Fourteen weekly posts, the newest three days old. */
export const weekly = ownPosts(every(7, 14, 3));
/** Weekly own posts, youngest first, each with changes of its own. */
export const each = (changes: Partial<PostReading>[]) => changes.map((change, i) => post(10 + 7 * i, change));
export const reacted = (counts: number[]) => each(counts.map((count) => ({ ...silent, reactions: exactly(count) })));
export const kinds = (...all: PostReading['kind'][]) => each(all.map((kind) => ({ kind })));

/** A page with a post that could not be read, and one whose posts the site chose. */
export const hidden = { coverage: { holes: 1 } };
export const chosen = { notes: [{ code: 'home-tab' as const }] };
/** One post drew 91 of 91 + 6 x 6 = 127 interactions: 71.65 %. */
export const carried = page([post(3, { reactions: exactly(90) }), ...ownPosts(every(7, 6, 10))]);
