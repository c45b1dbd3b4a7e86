/** What a step or a week of the plan costs: hours first, then euros. Our assumptions, and always said to be. */
import type { Tip } from './diagnosis.ts';

/** An hour of a small firm's staff, charges included: our assumption. */
export const EUROS_AN_HOUR = 45;

/** A year without holidays: our assumption. 2 h x 50 weeks x 45 € = 4,500 €. */
const WEEKS_A_YEAR = 50;

/** Hours that a start takes, the upper end of what is said: "15 to 45 min", "2 to 3 h", "1 to 2 days" of 7 h. */
export const START_HOURS: Record<Tip['effort'], number> = { minutes: 0.75, hours: 3, days: 14 };

/** Euros to be paid out, by the words that a step uses. "Under 1,000 €" counts as its middle. */
const EUROS_PAID = { none: 0, little: 500, more: 2000 };
export type Cost = keyof typeof EUROS_PAID;

const WEEKS_A_QUARTER = 13;
/** Euros: an assumption bears no more digits. */
const ROUNDED_TO = 50;

/** The start and the running cost of a step, as its words take them. */
export interface EffortFigures {
  effort: Tip['effort'];
  /** Hours a week and a month, euros a year, where it goes on; else `null`. */
  running: { perWeek: number; perMonth: number; perYear: number; rate: number } | null;
}

/** The figures that stand beside a step wherever its effort is shown: a start alone is never the cost of what goes on. */
export function effortFigures({ effort, thenPerWeek }: Effort): EffortFigures {
  if (thenPerWeek === undefined) return { effort, running: null };
  const perMonth = Math.round((thenPerWeek * WEEKS_A_YEAR) / 12);
  return { effort, running: { perWeek: thenPerWeek, perMonth, perYear: eurosAYear(thenPerWeek), rate: EUROS_AN_HOUR } };
}

/** Euros a year for so many hours a week, to the nearest 50. */
function eurosAYear(hoursPerWeek: number): number {
  return Math.round((hoursPerWeek * WEEKS_A_YEAR * EUROS_AN_HOUR) / ROUNDED_TO) * ROUNDED_TO;
}

/** Euros of the first quarter, time and money, to compare cheap with dear. Never shown. */
export function firstQuarterEuros({ effort, thenPerWeek = 0, cost = 'none' }: Effort & { cost?: Cost }): number {
  return (START_HOURS[effort] + WEEKS_A_QUARTER * thenPerWeek) * EUROS_AN_HOUR + EUROS_PAID[cost];
}

interface Effort {
  effort: Tip['effort'];
  thenPerWeek?: number | undefined;
}
