/**
 * Sample pages were written as of a moment, and a real browser has today's clock. Moving all times of a page by the same
 * span lets it say today what it said then: "3w" beside an id of three weeks ago stays right.
 */

const MINUTE = 60_000;
/** LinkedIn's ids hold the milliseconds since 1970 above their lowest 22 bits. */
const LINKEDIN_ID = /(?<!\d)[67]\d{18}(?!\d)/g;
const UNIX_SECONDS = /(time\\?"\s*:\s*|data-utime=")(\d{10})(?!\d)/g;
const ISO_MOMENT = /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g;
/** A date as Facebook shows it in English: "March 16", "March 16, 2025", "March 16 at 11:41 AM". */
const ENGLISH_DATE =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:, (\d{4}))?(?: at (\d{1,2}:\d\d)[ \u202f]([AP]M))?(?!\d)/g;

/**
 * The page with every moment in it moved from `then` to `now`.
 * @param html the page, as written at `then`
 */
export function movedInTime(html: string, then: Date, now: Date): string {
  // Whole minutes, since displayed clock times have no seconds.
  const span = Math.floor((now.getTime() - then.getTime()) / MINUTE) * MINUTE;
  return html
    .replace(LINKEDIN_ID, (id) => String(BigInt(id) + (BigInt(span) << 22n)))
    .replace(UNIX_SECONDS, (_, before: string, seconds: string) => `${before}${Number(seconds) + span / 1000}`)
    .replace(ISO_MOMENT, (moment) => new Date(Date.parse(moment) + span).toISOString())
    .replace(ENGLISH_DATE, (_, month: string, day: string, year?: string, clock?: string, half?: string) => {
      const moment = new Date(dateOf(`${month} ${day}`, year, clock && `${clock} ${half}`, then) + span);
      return displayed(moment, {
        withYear: moment.getUTCFullYear() !== now.getUTCFullYear(),
        withClock: Boolean(clock),
      });
    });
}

/** Milliseconds since 1970. A date without a year is the last one before `then`. */
function dateOf(day: string, year: string | undefined, clock: string | undefined, then: Date): number {
  const inYear = (year: string | number) => Date.parse(`${day}, ${year} ${clock ?? '12:00 PM'} UTC`);
  if (year) return inYear(year);
  const thisYear = inYear(then.getUTCFullYear());
  return thisYear <= then.getTime() ? thisYear : inYear(then.getUTCFullYear() - 1);
}

function displayed(moment: Date, { withYear, withClock }: { withYear: boolean; withClock: boolean }): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    moment.toLocaleString('en-US', { timeZone: 'UTC', ...options });
  const day = format({ month: 'long', day: 'numeric', ...(withYear ? { year: 'numeric' } : {}) });
  if (!withClock) return day;
  return `${day} at ${format({ hour: 'numeric', minute: '2-digit' }).replace('\u202f', ' ')}`;
}
