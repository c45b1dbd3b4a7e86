/** A value that was read, in a few letters. */
import type { Count, Instant, PostText } from '../../lib/reading/reading.ts';

/** Nothing stands there, or nothing that can be read. */
export const NOTHING = '–';

/** Texts of posts are never shown: their length tells whether the right place was found. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  if (isCount(value)) return countText(value);
  if (isInstant(value)) return instantText(value);
  if (isPostText(value)) return postTextText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What the page shows, and the numbers that it can mean, where they are not the same. */
function countText({ low, high, shown }: Count): string {
  const numbers = low === high ? String(low) : `${low}..${high}`;
  if (shown === '') return `${numbers} (shown by absence)`;
  return shown.replace(/[^\d]/g, '') === numbers ? shown : `${shown} = ${numbers}`;
}

function instantText({ from, to }: Instant): string {
  const [start, end] = [from, to].map((moment) => moment.replace(/\.000Z$/, 'Z'));
  return start === end ? String(start) : `${start}/${end}`;
}

function postTextText({ length, hashtags, truncated }: PostText): string {
  const parts = [`${length} characters`];
  if (hashtags.length > 0) parts.push(`${hashtags.length} ${hashtags.length === 1 ? 'hashtag' : 'hashtags'}`);
  if (truncated) parts.push('cut by the page');
  return parts.join(', ');
}

function isCount(value: unknown): value is Count {
  return has(value, 'low', 'high', 'shown');
}

function isInstant(value: unknown): value is Instant {
  return has(value, 'from', 'to', 'source');
}

function isPostText(value: unknown): value is PostText {
  return has(value, 'excerpt', 'length', 'truncated');
}

function has(value: unknown, ...names: string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
