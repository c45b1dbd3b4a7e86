/** The weeks of the plan in which whole trades close. */
import { DAY } from '../measures/days.ts';
import { CLOSING_SEASONS } from '../measures/silence.ts';

/**
 * Some day of the stretch falls in the summer or year-end closure.
 * @param from midnight of its first day, UTC.
 * @param days how many.
 */
export function isInClosure(from: number, days: number): boolean {
  const end = from + days * DAY;
  const year = new Date(from).getUTCFullYear();
  return [year - 1, year, year + 1].some((y) =>
    CLOSING_SEASONS.some((closure) => Date.UTC(y, ...closure.from) < end && from < Date.UTC(y, ...closure.to)),
  );
}
