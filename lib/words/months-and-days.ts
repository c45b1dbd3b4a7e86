import type { Locale } from './format.ts';

/** Whether two moments are of one day, UTC. */
export const isSameDay = (one: Date, other: Date): boolean =>
  isSameYear(one, other) && one.getUTCMonth() === other.getUTCMonth() && one.getUTCDate() === other.getUTCDate();

/** Months as a list's headings have them, and days as short as its rows do. UTC. */
export function monthsAndDays(locale: Locale) {
  const tag = locale === 'en' ? 'en-GB' : 'fr-FR';
  const long = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortOfYear = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Intl writes « 1 nov. », French « 1er nov. ».
  const said = (text: string) => (locale === 'fr' ? text.replace(/^1 /, '1er ') : text);
  /** "21 Nov"; "21 Nov 2025" outside the year of `yearOf`. */
  const day = (at: Date, yearOf: Date): string => said((isSameYear(at, yearOf) ? short : shortOfYear).format(at));
  return {
    day,
    /** "July"; "July 2025" outside the year of `yearOf`. */
    month: (at: Date, yearOf: Date): string => (isSameYear(at, yearOf) ? month : long).format(at),
    /** "November 2026", "August – September 2026". */
    months: (from: Date, to: Date): string => capital(long.formatRange(from, to)),
    /** "10 to 16 Nov", "28 Oct to 3 Nov", joined as the language does. */
    days: (from: Date, to: Date, yearOf: Date, join: (from: string, to: string) => string): string => {
      const isOneMonth = from.getUTCMonth() === to.getUTCMonth() && isSameYear(from, to);
      if (!isOneMonth) return join(day(from, yearOf), day(to, yearOf));
      return join(said(`${from.getUTCDate()} `).trim(), day(to, yearOf));
    },
  };
}

const isSameYear = (one: Date, other: Date): boolean => one.getUTCFullYear() === other.getUTCFullYear();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
