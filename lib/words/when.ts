/** When something was published, as narrowly as its time is known. UTC, whatever the person's zone. */
import { type Range, wholeDays } from './range.ts';

const DAY = 86_400_000;

/** A weekday names one day only within so many days. */
const WEEKDAY_DAYS = 6;
/** A date in an unknown time zone is 50 hours wide: the day in its middle is the one that the page shows. */
const ABOUT_DAYS = 3;
/** Below, an age in days says more than a date that is only about right. */
const FORTNIGHT = 14;
/** Six weeks are said in weeks, more in months; a stretch of about a year in years. */
const MOST_WEEKS_DAYS = 49;
const ABOUT_A_YEAR = 300;

export type StretchUnit = 'day' | 'week' | 'month' | 'year';

export type When =
  | { known: 'today' }
  | { known: 'weekday' | 'date' | 'about'; at: Date }
  | { known: 'stretch'; unit: StretchUnit; low: number; high: number };

/** Days of a unit at the least and at the most: so many months as the sites' labels mean, 30 to 30.5 days each. */
const UNITS: Record<Exclude<StretchUnit, 'day'>, { least: number; most: number }> = {
  week: { least: 7, most: 7 },
  month: { least: 30, most: 30.5 },
  year: { least: 365, most: 366 },
};

/**
 * A weekday where the time is exact to the day and at most six days back; else the date; else a date that is
 * about right, or a stretch of days, weeks, months or years that holds the whole interval.
 *
 * @param age days before `now`, both ends inclusive and finite.
 * @param weekdays false where the sentence is not said on the day of `now`.
 */
export function whenOf(age: Range, now: Date, weekdays = true): When {
  const time = now.getTime();
  const from = Math.round(time - age.high * DAY);
  const to = Math.round(time - age.low * DAY);
  if (dayOf(from) === dayOf(to)) return exactDay(new Date(to), dayOf(time) - dayOf(to), weekdays);
  if (age.high - age.low <= ABOUT_DAYS && age.low >= FORTNIGHT) {
    return { known: 'about', at: new Date((from + to) / 2) };
  }
  return { known: 'stretch', ...stretchOf(age) };
}

const dayOf = (time: number): number => Math.floor(time / DAY);

function exactDay(at: Date, daysBack: number, weekdays: boolean): When {
  if (!weekdays || daysBack > WEEKDAY_DAYS) return { known: 'date', at };
  return daysBack <= 0 ? { known: 'today' } : { known: 'weekday', at };
}

function stretchOf(age: Range): { unit: StretchUnit; low: number; high: number } {
  const { low, high } = age;
  if (high < FORTNIGHT || high - low < 1) return { unit: 'day', ...wholeDays(age) };
  const unit =
    high <= MOST_WEEKS_DAYS ? 'week' : low >= UNITS.year.least && high - low >= ABOUT_A_YEAR ? 'year' : 'month';
  const { least, most } = UNITS[unit];
  return { unit, low: Math.floor(low / least + 1e-6), high: Math.ceil(high / most - 1e-6) };
}
