import type { Range } from './range.ts';

/** A figure of a comparison: the best single value where there is one, and its bounds; of a share also its counts. */
export type ShownFigure = Range & { value: number | null; part?: { count: number; of: number } };

const WEEKS_A_MONTH = 365.25 / 12 / 7;
/** Weeks of the 92 days that count as 3 months. */
export const WEEKS_A_QUARTER = 92 / 7;

/** Posts a week as posts of 3 months: a count, whose bounds are whole. */
export function inQuarter({ low, high, value }: ShownFigure): ShownFigure {
  const [least, most] = [Math.round(low * WEEKS_A_QUARTER), Math.round(high * WEEKS_A_QUARTER)];
  return { low: least, high: most, value: value === null ? null : value * WEEKS_A_QUARTER };
}

/** A share of posts, in whole per cents from 1 % up: so few posts bear no decimal. */
export const wholeShare = (share: number): number => (share >= 0.01 ? Math.round(share * 100) / 100 : share);

/** Posts a week; where both pages publish less than one a week, posts a month, so that neither figure starts with a nought. */
export function pace(a: ShownFigure, b: ShownFigure): { unit: 'week' | 'month'; scale: number } {
  const most = Math.max(a.value ?? a.high, b.value ?? b.high);
  return most < 1 ? { unit: 'month', scale: WEEKS_A_MONTH } : { unit: 'week', scale: 1 };
}

/**
 * Digits after the point, wherever a figure is shown: one, so that the median of two counts keeps its half; of a
 * figure that one digit would round to nought as many as show what it is, three at most.
 */
export function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.095) return 1;
  return size >= 0.0095 ? 2 : 3;
}
