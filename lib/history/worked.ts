/** Whether the steps that were shown have worked, each by its own measure. Pure, from two readings of one page. */
import { DAY, LEAST_APART } from '../measures/days.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Advice } from '../store/kept-page.ts';
import { tested } from './worked-figures.ts';
import { isOwnTip, type OwnTipId, WORKED } from './worked-table.ts';
import { type Answer, answerTo, TIME_ENOUGH } from './worked-tests.ts';

export interface Worked extends Answer {
  tip: OwnTipId;
}

/** All steps of one day. */
export interface WorkedView {
  /** When they were shown, ISO. */
  shownAt: string;
  steps: Worked[];
}

/**
 * Which of the steps that were shown are asked for: the last that are four weeks old; without any, the first.
 *
 * @param advice in any order. @param readAt of the present reading, ISO. @returns `null` where none is a day old.
 */
export function adviceToAsk(advice: readonly Advice[], readAt: string): Advice | null {
  const age = ({ at }: Advice) => (Date.parse(readAt) - Date.parse(at)) / DAY;
  const older = advice.filter((one) => age(one) >= LEAST_APART).toSorted((a, b) => age(a) - age(b));
  return older.find((one) => age(one) >= TIME_ENOUGH) ?? older.at(-1) ?? null;
}

/** The reading under which the steps stood: the last one up to that moment, or the first after it. */
export function readingOf({ at }: Advice, readings: readonly PageReading[]): PageReading | null {
  const inOrder = readings.toSorted((a, b) => Date.parse(a.readAt) - Date.parse(b.readAt));
  return inOrder.findLast(({ readAt }) => Date.parse(readAt) <= Date.parse(at)) ?? inOrder[0] ?? null;
}

/**
 * @param advice what was shown
 * @param readings all of the page, as they were kept
 * @param present the page today, best with what earlier readings saw (lib/history/merged.ts): it then reaches further back
 * @returns `null` where nothing was shown a day ago or earlier
 */
export function workedOf(
  advice: readonly Advice[],
  readings: readonly PageReading[],
  present: PageReading,
): WorkedView | null {
  const asked = adviceToAsk(advice, present.readAt);
  const earlier = asked && readingOf(asked, readings);
  if (!asked || !earlier) return null;
  const steps = asked.tips.filter(isOwnTip).map((tip) => hasWorked(tip, asked.at, earlier, present));
  return steps.length === 0 ? null : { shownAt: asked.at, steps };
}

/** @param at when the step was shown, ISO */
export function hasWorked(tip: OwnTipId, at: string, earlier: PageReading, present: PageReading): Worked {
  const days = (Date.parse(present.readAt) - Date.parse(at)) / DAY;
  return { tip, ...answerTo(WORKED[tip], { before: tested(earlier), now: tested(present), days }) };
}
