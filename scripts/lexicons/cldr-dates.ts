/** The words of CLDR's dates: months, days of the week, halves of the day, eras, and what stands between them. */
import { foldedText } from '../../lib/language/text.ts';
import { add, type Meanings } from './meanings.ts';

type Parts = Intl.DateTimeFormatPart[];

const STYLES = ['long', 'short'] as const;
/** A day in the middle of each month of 2024. */
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15, 14, 32));
const DAY = 86_400_000;

/** Languages whose readers date by another calendar as well. */
const PERSIAN = ['fa', 'ps', 'ckb'];
export const ERAS: Record<string, number> = { th: 543 };
/** Japan's eras of the years in which posts can be. */
const JAPANESE: Record<string, number> = { 平成: 1988, 令和: 2018 };

/** @returns each word (folded, without dots) with all that it may say: `DateWord`s */
export function cldrDates(tag: string, language: string): Meanings<string> {
  const words: Meanings<string> = new Map();
  addMonths(words, tag, 'gregory', 'm');
  if (PERSIAN.includes(language)) addMonths(words, tag, 'persian', 'p');
  addWeekdays(words, tag);
  addHalves(words, tag);
  if (language === 'ja') for (const [era, before] of Object.entries(JAPANESE)) add(words, era, `era${before}`);
  addFill(words, tag);
  return words;
}

/** Dots of abbreviations are taken out of a date before it is read. */
export function dateKey(text: string): string {
  return foldedText(text).replaceAll('.', '').trim();
}

function partsOf(tag: string, options: Intl.DateTimeFormatOptions, time: number): Parts {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).formatToParts(time);
}

function addMonths(words: Meanings<string>, tag: string, calendar: 'gregory' | 'persian', letter: 'm' | 'p'): void {
  // With and without a day or a year beside it: some languages write the month otherwise then. (This Node's ICU ends the
  // process where it is to write a short month beside a year in Scottish Gaelic.)
  const looks: Intl.DateTimeFormatOptions[] = [
    ...STYLES.flatMap((month) => [
      { month },
      { month, day: 'numeric' as const },
      { month, day: 'numeric' as const, year: 'numeric' as const },
    ]),
    { month: 'long', year: 'numeric' },
  ];
  for (const look of looks) {
    for (const time of MONTHS) {
      const parts = partsOf(tag, { calendar, numberingSystem: 'latn', ...look }, time);
      for (const name of monthsIn(parts)) add(words, name, `${letter}${indexOf(time, calendar)}`);
    }
  }
}

/** Which month of the calendar holds the moment, 0 to 11. */
function indexOf(time: number, calendar: string): number {
  const parts = partsOf('en', { month: 'numeric', calendar }, time);
  return Number(parts.find((part) => part.type === 'month')?.value) - 1;
}

/** "3月": a month that is only a number has the word behind it. Hebrew sticks "in" to it: "במרץ". */
function monthsIn(parts: Parts): string[] {
  const at = parts.findIndex((part) => part.type === 'month');
  const name = dateKey(parts[at]?.value ?? '');
  const [before, behind] = [literal(parts[at - 1]), literal(parts[at + 1])];
  if (/\p{L}/u.test(name)) return [name, (/\p{L}+$/u.exec(before)?.[0] ?? '') + name];
  const word = /^ ?[\p{L}-][\p{L}\p{M}-]*/u.exec(behind)?.[0];
  return name === '' || word === undefined || !/\p{L}/u.test(word) ? [] : [dateKey(name + word)];
}

function literal(part: Intl.DateTimeFormatPart | undefined): string {
  // Not trimmed: a space parts it from the month.
  return part?.type === 'literal' ? part.value.toLowerCase().replace(/\s/g, ' ').replaceAll('.', '') : '';
}

function addWeekdays(words: Meanings<string>, tag: string): void {
  for (const weekday of STYLES) {
    for (const beside of [{}, { day: 'numeric', month: 'long' }, { hour: 'numeric', minute: '2-digit' }] as const) {
      for (let day = 0; day < 7; day += 1) {
        // 7 January 2024 was a Sunday.
        const parts = partsOf(tag, { weekday, ...beside }, Date.UTC(2024, 0, 7) + day * DAY);
        const name = parts.find((part) => part.type === 'weekday')?.value;
        if (name !== undefined && dateKey(name).length > 1) add(words, dateKey(name), `w${day}`);
        else if (name !== undefined && /\p{scx=Han}|\p{scx=Hang}/u.test(name)) add(words, dateKey(name), `w${day}`);
      }
    }
  }
}

/** "PM", "下午", "শেষ বিকাল": by all hours that are called so; what is said in both halves of the day tells nothing. */
function addHalves(words: Meanings<string>, tag: string): void {
  const hours = new Map<string, Set<string>>();
  for (const options of [
    { hour12: true },
    { hour12: true, dayPeriod: 'long' },
    { hour12: true, dayPeriod: 'short' },
  ] as const) {
    for (let hour = 0; hour < 24; hour += 1) {
      const parts = partsOf(tag, { hour: 'numeric', minute: 'numeric', ...options }, Date.UTC(2024, 0, 7, hour, 32));
      const at = parts.findIndex((part) => part.type === 'dayPeriod');
      // Telugu and Malayalam stick a particle to it.
      const particle = /^[\p{L}\p{M}-]+/u.exec(literal(parts[at + 1]))?.[0] ?? '';
      const name = dateKey((parts[at]?.value ?? '') + particle);
      if (/\p{L}/u.test(name)) hours.set(name, (hours.get(name) ?? new Set()).add(hour < 12 ? 'am' : 'pm'));
    }
  }
  for (const [name, halves] of hours) if (halves.size === 1) for (const half of halves) add(words, name, half);
}

/** What stands between the parts of a date: "de", "г.", "日", "at", "um". */
function addFill(words: Meanings<string>, tag: string): void {
  const looks: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
    { month: 'long', year: 'numeric' },
  ];
  // Thai says of which era a year is; which one it must be is seen by the year.
  const literals = ['gregory', ...(tag in ERAS ? ['buddhist'] : [])]
    .flatMap((calendar) => looks.flatMap((options) => partsOf(tag, { calendar, ...options }, MONTHS[2] ?? 0)))
    .filter((part) => part.type === 'literal' || part.type === 'era')
    .flatMap((part) => foldedText(part.value.replaceAll('.', '')).match(/[\p{L}\p{M}'-]+/gu) ?? []);
  for (const key of new Set(literals.map((word) => dateKey(word).replace(/^[-']+$/, '')))) {
    // "月" alone would turn any number before it into something else than a month; 年 is read with its number.
    if (key !== '' && !/[月월年년]/.test(key)) add(words, key, '');
  }
}

/** Whether CLDR parts hours and minutes by a dot. */
export function hasDottedClock(tag: string): boolean {
  const parts = partsOf(tag, { hour: 'numeric', minute: '2-digit', hour12: false }, MONTHS[0] ?? 0);
  return parts.some((part) => part.type === 'literal' && part.value === '.');
}
