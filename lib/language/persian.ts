/** The Persian calendar, in which Persian pages may date. */

const DAY = 86_400_000;
/** 1 Farvardin 1403. */
const NEW_YEAR_1403 = Date.UTC(2024, 2, 20);

/**
 * The day in ms since 1970; `null` where the month has no such day.
 *
 * By the rule of eight leap years in 33, which agrees with the astronomical calendar from 1343 to 1472 (Wikipedia,
 * "Solar Hijri calendar"; held against CLDR's in tests).
 *
 * @param month 0 = Farvardin
 */
export function persianDay(year: number, month: number, day: number): number | null {
  const length = month < 6 ? 31 : month < 11 || isLeap(year) ? 30 : 29;
  if (day < 1 || day > length) return null;
  const months = month < 6 ? 31 * month : 30 * month + 6;
  return NEW_YEAR_1403 + (365 * (year - 1403) + leapsBefore(year) - leapsBefore(1403) + months + day - 1) * DAY;
}

function isLeap(year: number): boolean {
  return leapsBefore(year + 1) > leapsBefore(year);
}

function leapsBefore(year: number): number {
  return Math.floor((8 * year + 21) / 33);
}
