/** "3w", "il y a 3 j", "قبل يومين" -> how long ago that was. */
import type { Span } from './span.ts';
import { type Unit, type Words, wordKey } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The age that "n units" may be, in ms: at least, and less than. A month is 30 to 31 days, a year 365 or 366
 * (so "1mo" is 30 to 61 days and "3mo" 90 to 122: research/benchmarks-and-scoring.md 4.4).
 */
const AGE: Record<Unit, (n: number) => [atLeast: number, lessThan: number]> = {
  minute: (n) => [n * MINUTE, (n + 1) * MINUTE],
  hour: (n) => [n * HOUR, (n + 1) * HOUR],
  day: (n) => [n * DAY, (n + 1) * DAY],
  week: (n) => [n * 7 * DAY, (n + 1) * 7 * DAY],
  month: (n) => [n * 30 * DAY, (n + 1) * 30.5 * DAY],
  year: (n) => [n * 365 * DAY, (n + 1) * 366 * DAY],
};
/** A milestone of a page may be dated a century back; nothing shows a larger number. */
const LARGEST = 120;

/**
 * Reads an age. A word that the site uses for two units gives the span that covers both.
 *
 * @param text folded
 * @param now ms since 1970
 * @returns `null` where a part of the text has no known meaning
 */
export function readAge(text: string, words: Words, now: number): Span | null {
  const whole = wordKey(text);
  const last = words.last[whole];
  // "Last week" ended some time in this one: the age is anything up to two of them.
  if (last !== undefined) return { from: now - AGE[last](1)[1], to: now };
  return (
    cores(whole, words)
      .map((core) => counted(core, words))
      .filter((age) => age !== null)
      .map(({ n, units }) => hull(n, units, now))[0] ?? null
  );
}

/** The text without what says "ago", and as it is: "ago" may also be the beginning of a unit's word. */
function cores(text: string, words: Words): string[] {
  const start = words.before.find((phrase) => text.startsWith(phrase) && isParted(text, phrase.length));
  const rest = text.slice(start?.length ?? 0).trim();
  const end = words.after.find((phrase) => rest.endsWith(phrase) && isParted(rest, rest.length - phrase.length));
  const core = rest.slice(0, rest.length - (end?.length ?? 0)).trim();
  return [...new Set([core, rest, text])].filter(Boolean);
}

/** Scripts in which words stick together: Han, kana, Thai, Lao, Khmer, Burmese; Hangul to its counters. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Whether a word may end, or begin, at this place of a text: not within one. */
export function isParted(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return !/[\p{L}\p{M}]/u.test(before) || !/[\p{L}\p{M}]/u.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

function counted(core: string, words: Words): { n: number; units: Unit[] } | null {
  const exact = words.exact[core];
  if (exact !== undefined) return { n: exact[0], units: [exact[1]] };
  const numbers = core.match(/\d+/g);
  if (numbers === null) return one(core, words);
  const [digits = ''] = numbers;
  // Of two numbers the second stays in the key, which no unit has.
  const units = words.units[unitKey(core)];
  return units === undefined || Number(digits) > LARGEST ? null : { n: Number(digits), units };
}

/** "3 sem" -> "sem", "dakika 5" -> "dakika#": what a unit is listed under. */
export function unitKey(core: string): string {
  return core.replace(/ ?\d+ ?/, '#').replace(/^#/, '');
}

/** "une semaine", "أسبوع واحد". */
function one(core: string, words: Words): { n: number; units: Unit[] } | null {
  const unit = withoutOne(core, words);
  const units = unit === null ? undefined : (words.units[unit] ?? words.units[`${unit}#`]);
  return units === undefined ? null : { n: 1, units };
}

/** What is left of a text that says "one" of something; `null` where it does not. */
export function withoutOne(text: string, words: Words): string | null {
  for (const word of words.one) {
    if (text.startsWith(word) && isParted(text, word.length)) return text.slice(word.length).trim();
    if (text.endsWith(word) && isParted(text, text.length - word.length)) return text.slice(0, -word.length).trim();
  }
  return null;
}

function hull(n: number, units: Unit[], now: number): Span {
  const ages = units.map((unit) => AGE[unit](n));
  return {
    from: now - Math.max(...ages.map(([, lessThan]) => lessThan)),
    to: now - Math.min(...ages.map(([atLeast]) => atLeast)),
  };
}
