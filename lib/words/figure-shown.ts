import type { Range } from './range.ts';

/** A figure of a comparison: the best single value where there is one, and its bounds; of a share also its counts. */
export type ShownFigure = Range & { value: number | null; part?: { count: number; of: number } };

const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** Posts a week; where both pages publish less than one a week, posts a month, so that neither figure starts with a nought. */
export function pace(a: ShownFigure, b: ShownFigure): { unit: 'week' | 'month'; scale: number } {
  const most = Math.max(a.value ?? a.high, b.value ?? b.high);
  return most < 1 ? { unit: 'month', scale: WEEKS_A_MONTH } : { unit: 'week', scale: 1 };
}

/** So many digits after the point as the size of a figure bears. */
export const digitsFor = (value: number): number => (value < 10 ? 1 : 0);
