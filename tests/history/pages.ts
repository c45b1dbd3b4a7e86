/** One page read several times: what each reading saw of one true list of posts. */
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { post, READ_AT, reading } from '../readings.ts';

export const DAY = 86_400_000;

export const count = (low: number, high = low) => ({ low, high, shown: String(low) });
/** So many days before the newest reading of all. */
export const ago = (days: number): string => new Date(Date.parse(READ_AT) - days * DAY).toISOString();

/** The page read `days` ago, showing these posts. */
export function readAgo(days: number, posts: PostReading[], changes: Partial<PageReading> = {}): PageReading {
  return reading(posts, { readAt: ago(days), ...changes });
}

/** With what the reader said of the list beside the posts. */
export function covering(page: PageReading, coverage: Partial<PageReading['coverage']>): PageReading {
  return { ...page, coverage: { ...page.coverage, ...coverage } };
}

/** Posts of these ages, in days before the newest reading of all. */
export const at = (ages: readonly number[], changes: Partial<PostReading> = {}): PostReading[] =>
  ages.map((age) => post(age, changes));

/** The ages of a reading's posts, whole days before the newest reading of all. */
export const agesOf = ({ posts }: PageReading): number[] =>
  posts.map(({ publishedAt }) => Math.round((Date.parse(READ_AT) - Date.parse(publishedAt?.from ?? '')) / DAY));
