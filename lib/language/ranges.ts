/** Sizes of firms as ranges: "51-200 employees", "Plus de 10 K employés". */
import { type CountSpan, nounsBeside, readCount } from './counts.ts';
import { spelledText } from './text.ts';
import { type Words, wordKey } from './words.ts';

/** An open range ("10,001+") ends here: no firm has ten million people. */
export const LARGEST_EMPLOYER = 1e7;

/** A number of a size, with the one suffix that LinkedIn gives it. */
const NUMBER = /\d[\d.,' ]*(?<=\d)(?: ?k(?!\p{L}))?/giu;
const RANGE = new RegExp(`(${NUMBER.source}) ?(?:- ?(${NUMBER.source})|(\\+))?`, 'iu');

/**
 * A range of sizes: "51-200 employees", "1K-5K", "10,001+", "1 employee"; by the language's own words "from 51 to 200", "more
 * than 10,000".
 *
 * @returns `null` where a word beside it is not known and may change its meaning: "More than 10,000" is not 10,000
 */
export function readRange(text: string, words: Words | null): CountSpan | null {
  if (text.length > 80) return null;
  const spelled = spelledText(text).replace(/[‐‑‒–—−]/g, '-');
  return saidInWords(spelled, words) ?? inDigits(spelled, words);
}

function inDigits(spelled: string, words: Words | null): CountSpan | null {
  const match = RANGE.exec(spelled);
  if (match === null) return null;
  const [all, first = '', second, open] = match;
  if (!isSize(spelled.slice(0, match.index).trim(), spelled.slice(match.index + all.length).trim(), words)) return null;
  const low = readCount(first, words, 'cut');
  const high = readCount(second ?? first, words, 'cut');
  if (low === null || high === null) return null;
  // "1K-5K" is LinkedIn's short form of "1,001-5,000".
  const lowest = second !== undefined && /k/i.test(first) ? low.low + 1 : low.low;
  const highest = open === undefined ? high.low : LARGEST_EMPLOYER;
  return lowest > highest ? null : { low: lowest, high: highest, shown: all.trim() };
}

/** Nothing beside it, or what is known to be people; of what is not known, one word behind it that is no unit of time. */
function isSize(before: string, after: string, words: Words | null): boolean {
  const nouns = words === null || (before === '' && after === '') ? undefined : nounsBeside(before, after, words);
  if (nouns !== undefined) return nouns.includes('employees');
  return before === '' && /^\p{L}*$/u.test(after.replace(/\p{M}/gu, '')) && words?.units[wordKey(after)] === undefined;
}

/** "Plus de # employés", "De # à # employés". */
function saidInWords(spelled: string, words: Words | null): CountSpan | null {
  const numbers = spelled.match(NUMBER)?.map((number) => readCount(number, words, 'cut')) ?? [];
  const kind = words?.ranges[withoutPeople(wordKey(spelled.replace(NUMBER, '#')), words)];
  const [low, high = kind === 'open' ? LARGEST_COUNT : null] = numbers;
  if (kind === undefined || !low || !high || low.low > high.low) return null;
  return { low: low.low, high: high.low, shown: spelled.match(NUMBER)?.join('-') ?? '' };
}

const LARGEST_COUNT: CountSpan = { low: LARGEST_EMPLOYER, high: LARGEST_EMPLOYER, shown: '' };

function withoutPeople(text: string, { nouns }: Words): string {
  const people = Object.keys(nouns).filter((word) => nouns[word]?.includes('employees') && text.includes(word));
  const [longest = ''] = people.sort((one, other) => other.length - one.length);
  return text.replace(longest, '').replace(/\s+/g, ' ').trim();
}
