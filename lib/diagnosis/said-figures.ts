/** Figures as they are said: no more exact than what they rest on. */
import type { Measures } from '../measures/measures.ts';
import type { Range } from '../words/range.ts';
import { bursty } from './rhythm.ts';

/** From here on the sites write "1.2K". */
const ABBREVIATED = 1000;

/** A median over counts that the site shows rounded ("1.2K") is said with as many digits. */
export function heardFigure(interactions: NonNullable<Measures['interactions']>): Range {
  const value = interactions.value ?? interactions.low;
  const figure = interactions.rounded && value >= ABBREVIATED ? Number(value.toPrecision(2)) : value;
  return { low: figure, high: figure };
}

/** The gap that the page kept before the present one; `null` of bursts, or where dates are too coarse to name a figure. */
export function saidGap(measures: Measures): number | null {
  const { usualGap: usual } = measures;
  if (usual === null || bursty(measures)) return null;
  return usual.high - usual.low <= Math.max(2, usual.low) ? usual.value : null;
}
