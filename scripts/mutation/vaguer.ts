/** Values that may stand for others: unknown, or less exact, but never different. */
import type { Count, Instant, PageFacts, PostReading } from '../../lib/reading/reading.ts';

export type PostField = keyof PostReading;
export type PageField = keyof PageFacts;

const COUNT_FIELDS = ['reactions', 'comments', 'shares', 'views'] as const;
const PAGE_COUNTS = ['followers', 'likes', 'employees'] as const;

/** Whether the one says nothing that the other does not: equal, unknown, or an interval around it. */
export function isVaguer(field: PostField | PageField, value: unknown, known: unknown): boolean {
  if (value === null || value === undefined || isEqual(field, value, known)) return true;
  if (field === 'kind') return value === 'unknown';
  // No sign of pinning.
  if (field === 'pinned') return value === false;
  if (known === null || known === undefined) return false;
  if (field === 'publishedAt') return holdsInstant(value as Instant, known as Instant);
  return isCountField(field) && holdsCount(value as Count, known as Count);
}

/** Equal but for how it was shown, and by which proof it was found: neither is part of what is known. */
export function isEqual(field: PostField | PageField, one: unknown, other: unknown): boolean {
  if (one === null || other === null || one === undefined || other === undefined)
    return (one ?? null) === (other ?? null);
  if (field === 'publishedAt')
    return holdsInstant(one as Instant, other as Instant) && holdsInstant(other as Instant, one as Instant);
  if (isCountField(field)) return holdsCount(one as Count, other as Count) && holdsCount(other as Count, one as Count);
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isCountField(field: string): boolean {
  return [...COUNT_FIELDS, ...PAGE_COUNTS].some((name) => name === field);
}

function holdsCount(wide: Count, narrow: Count): boolean {
  return wide.low <= narrow.low && narrow.high <= wide.high;
}

export function holdsInstant(wide: Instant, narrow: Instant): boolean {
  return Date.parse(wide.from) <= Date.parse(narrow.from) && Date.parse(narrow.to) <= Date.parse(wide.to);
}
