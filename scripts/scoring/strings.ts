/** Scores the language part on lines of `{ site, lang, kind, text, expected, note? }`. */
import { readFileSync } from 'node:fs';
import { readCount, readNounCount, readSettledCount } from '../../lib/language/counts.ts';
import { lexiconFor } from '../../lib/language/languages.ts';
import { readTime } from '../../lib/language/times.ts';
import type { SiteName, Words } from '../../lib/language/words.ts';
import { wordsOn } from '../../lib/language/words.ts';
import { lexiconOf } from '../lexicons/lexicon.ts';
import { wordsOnDisk } from '../lexicons-on-disk.ts';
import type { Mark } from './compare.ts';

interface Line {
  site: SiteName;
  lang: string;
  kind: string;
  text: string;
  expected: { seconds?: number; number?: number; noun?: string; time?: string; iso?: string };
  note?: string;
}

export interface StringResult {
  site: string;
  lang: string;
  text: string;
  mark: Mark;
}

/** Any moment serves: ages are compared with it, and dates without a year are past ones. */
const NOW = new Date('2026-11-20T12:00:00Z');
const DAY = 86_400_000;

/**
 * Every line of the file but those with two meanings and the sites' own slips.
 *
 * @param withoutSiteWords each language read with what is general alone: CLDR's data, no words of the sites
 */
export function scoreStrings(file: string, withoutSiteWords = false): StringResult[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const meanings = new Map<string, Set<string>>();
  for (const line of lines) {
    const key = keyOf(line);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(JSON.stringify(line.expected)));
  }
  const clear = lines.filter((line) => line.note === undefined && meanings.get(keyOf(line))?.size === 1);
  const words = new Map<string, Words | null>();
  return clear.map((line) => {
    const key = `${line.lang} ${line.site}`;
    if (!words.has(key)) words.set(key, withoutSiteWords ? generalWords(line) : wordsOnDisk(line.site)(line.lang));
    return { site: line.site, lang: line.lang, text: line.text, mark: markOf(line, words.get(key) ?? null) };
  });
}

function generalWords({ lang, site }: Line): Words | null {
  const name = lexiconFor(lang);
  return name === null ? null : wordsOn(lexiconOf(name, []), site);
}

function keyOf({ site, lang, text }: Line): string {
  return JSON.stringify([site, lang, text]);
}

function markOf({ text, expected, site }: Line, words: Words | null): Mark {
  if (expected.number !== undefined) {
    const rounding = site === 'facebook' ? 'cut' : 'unknown';
    // As the readers do: with its noun, else alone, else as a number whose meaning its place has settled.
    const named = readNounCount(text, words, rounding);
    const span = named?.count ?? readCount(text, words, rounding) ?? readSettledCount(text, words, rounding);
    if (span === null) return 'missed';
    const nounFits = named === null || expected.noun === undefined || isKnownAs(named.nouns, expected.noun);
    return nounFits && span.low <= expected.number && expected.number <= span.high ? 'right' : 'wrong';
  }
  const read = readTime(text, words, NOW);
  if (read === null) return 'missed';
  if (expected.seconds !== undefined) return ageFits(expected, read, NOW.getTime()) ? 'right' : 'wrong';
  // A day's slack: the zone is not said.
  const at = Date.parse(`${expected.iso}Z`);
  return read.from <= at + DAY && at <= read.to + DAY ? 'right' : 'wrong';
}

function isKnownAs(nouns: string[], noun: string): boolean {
  return (
    nouns.includes(noun) ||
    !['reactions', 'comments', 'shares', 'views', 'followers', 'likes', 'employees'].includes(noun)
  );
}

/** With a clock time, "seconds" is that of the day: the interval must hold that time of that day, in any zone. */
function ageFits(expected: Line['expected'], read: { from: number; to: number }, now: number): boolean {
  const [hour, minute] = (expected.time ?? '').split(':').map(Number);
  const at = now - (expected.seconds ?? 0) * 1_000;
  if (hour === undefined || minute === undefined || Number.isNaN(hour)) return read.from <= at && at <= read.to;
  const clock = Math.floor(at / DAY) * DAY + (hour * 60 + minute) * 60_000;
  return read.from <= clock && clock <= read.to;
}
