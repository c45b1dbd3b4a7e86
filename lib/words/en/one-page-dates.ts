/** Dates on a page's history: short, or a month; the year is said where it is not this one. UTC. */
const monthAndDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const sameYear = (a: Date, b: Date): boolean => a.getUTCFullYear() === b.getUTCFullYear();
/** "6 Jul", with its year where it is another than that of `now`. */
export const short = (at: Date, now: Date): string => (sameYear(at, now) ? monthAndDay : withYear).format(at);
/** "July", with its year where it is another. */
export const monthOf = (at: Date, now: Date): string => (sameYear(at, now) ? month : monthAndYear).format(at);
/** YYYY-MM-DD, UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
