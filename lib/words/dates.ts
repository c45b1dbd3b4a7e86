import type { Locale } from './format.ts';

const DAY = 86_400_000;
/** Wider than this, a date is only known by months, and days would say too much. */
const BY_MONTHS = 45 * DAY;

/** Says when something was, as narrowly as it is known: a day, a stretch of days, or of months. UTC. */
export function dateRange(locale: Locale): (from: Date, to: Date) => string {
  const tag = locale === 'en' ? 'en-GB' : 'fr-FR';
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  // Intl writes « 1 juin 2026 », French « 1er juin 2026 ».
  const said = (text: string) => (locale === 'fr' ? text.replace(/(?<!\d)1(?=[\s–])/gu, '1er') : text);
  return (from, to) =>
    to.getTime() - from.getTime() > BY_MONTHS ? months.formatRange(from, to) : said(days.formatRange(from, to));
}
