/** What the words of one language on one site make of a text. */
import { readNounCount } from '../../lib/language/counts.ts';
import { readTime } from '../../lib/language/times.ts';
import type { SiteName } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** From the least to the greatest age in ms; the sites round down. */
export function age(text: string, language: string, site: SiteName = 'facebook'): [number, number] | null {
  const span = readTime(text, wordsOnDisk(site)(language), NOW);
  return span && [NOW.getTime() - span.to, NOW.getTime() - span.from];
}

export function counted(text: string, language: string, site: SiteName = 'facebook') {
  const read = readNounCount(text, wordsOnDisk(site)(language), 'cut');
  return read && { from: read.count.low, to: read.count.high, nouns: read.nouns };
}
