/** The figures of a page beside those of the person's own page, or of the median of others, each pair on one axis. */
import type { AuditJson } from '../audit.ts';
import { expectedCadence, expectedInteractions, roundReference } from '../diagnosis/curves.ts';
import { isQuarter } from '../measures/window.ts';
import { pace, type ShownFigure, WEEKS_A_QUARTER } from '../words/figure-shown.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';
import { medianYardstick, type Yardstick, yardstickOf } from './compare.ts';
import type { Compared, Figure, FigureName } from './figures.ts';
import type { Competitor, Place } from './lens.ts';
import type { LensInput } from './lens-input.ts';
import { isSure, peersOf } from './peers.ts';

/** What a figure counts; posts are counted in the last 3 months where both pages show all of these, else by rate. */
export type SideUnit = 'quarter' | 'week' | 'month' | 'days' | 'interactions' | 'share';

/** Room beyond the largest value, so that no line ends at the edge. */
const HEADROOM = 1.04;

export interface SideRow {
  measure: FigureName;
  unit: SideUnit;
  /** As the lens has it: nothing is ranked where the intervals overlap. */
  place: Place;
  /** In the unit above. */
  page: ShownFigure;
  other: ShownFigure;
  axis: Axis;
  /** What half the managed pages of each one's size reach, unrounded: our estimate; `null` where none is known. */
  references: { page: number | null; other: number | null };
}

/** From 0 to `most`; counts on a square-root scale, where small ones can be told apart, shares on an even one. */
export interface Axis {
  most: number;
  root: boolean;
}

export interface SideBySide {
  against: 'mine' | 'set';
  /** How many pages the other figures are of. */
  pages: number;
  rows: SideRow[];
  /** Posts of the last 3 months on both pages, where both are known exactly. */
  counts: { page: number; mine: number } | null;
}

/**
 * The rows in the lens's order: what differs beyond doubt first. With the person's own page, else with the set.
 *
 * @returns `null` where there is nothing to stand beside, or too little was read.
 */
export function sideBySide(
  input: Pick<LensInput, 'audit' | 'mine' | 'set'>,
  { differences, level }: Pick<Competitor, 'differences' | 'level'>,
): SideBySide | null {
  if (!isSure(input.audit)) return null;
  const { page, mine, others } = peersOf(input);
  if (!mine && others.length === 0) return null;
  const against = mine ? 'mine' : 'set';
  const yardstick = (name: FigureName) => (mine ? yardstickOf(name, page, mine) : medianYardstick(name, page, others));
  const rows = [...differences, ...level].flatMap(({ measure, place, against: held }) =>
    measure === 'formats' || held !== against ? [] : rowOf(measure, place, page, mine, yardstick(measure)),
  );
  return { against, pages: mine ? 1 : others.length, rows, counts: mine && countsOf(page.audit, mine.audit) };
}

function rowOf(measure: FigureName, place: Place, page: Compared, mine: Compared | null, other: Yardstick | null) {
  const figure = page.figures[measure];
  if (!figure || !other) return [];
  const { unit, scale } = unitOf(measure, figure, other);
  const pair = { page: scaled(figure, scale), other: scaled(other.figure, scale) };
  const references = {
    page: referenceOf(measure, page, scale),
    other: mine && referenceOf(measure, mine, scale),
  };
  return [{ measure, unit, place, ...pair, references, axis: axisOf(unit, pair, references) }];
}

function unitOf(measure: FigureName, figure: Figure, other: Yardstick): { unit: SideUnit; scale: number } {
  if (measure === 'cadence') {
    return other.quarter ? { unit: 'quarter', scale: WEEKS_A_QUARTER } : pace(figure, other.figure);
  }
  const unit = measure === 'recency' ? 'days' : measure === 'interactions' ? 'interactions' : 'share';
  return { unit, scale: 1 };
}

const scaled = ({ low, high, value, part }: Figure, scale: number): ShownFigure => ({
  ...(part && { part }),
  low: low * scale,
  high: high * scale,
  value: value === null ? null : value * scale,
});

/** References that sentences name too: for posts and for interactions, where the followers are known. */
function referenceOf(measure: FigureName, { audit }: Compared, scale: number): number | null {
  const followers = audit.measures.followers?.value;
  if (!followers) return null;
  const { site } = audit.reading;
  if (measure === 'interactions') return expectedInteractions(site, followers);
  return measure === 'cadence' ? expectedCadence(site, followers) * scale : null;
}

/** A reference as it is said: as everywhere, but with a decimal below ten of a rate, where whole posts are too coarse. */
export function saidReference(unit: SideUnit, reference: number): number {
  const isRate = unit === 'week' || unit === 'month';
  return isRate && reference < 10 ? Math.round(reference * 10) / 10 : roundReference(reference);
}

function axisOf(
  unit: SideUnit,
  { page, other }: Pick<SideRow, 'page' | 'other'>,
  references: SideRow['references'],
): Axis {
  const most = Math.max(page.high, other.high, references.page ?? 0, references.other ?? 0);
  return { most: most * HEADROOM, root: unit !== 'share' };
}

/** Where a value stands on its axis, in per cent from its start; never outside of it. */
export function placeOn({ most, root }: Axis, value: number): number {
  if (most <= 0) return 0;
  const share = Math.min(1, Math.max(0, value / most));
  return 100 * (root ? Math.sqrt(share) : share);
}

/** Headlines compare counts: both are known only where all posts of the last 3 months were seen, and dated well enough. */
function countsOf(page: AuditJson, mine: AuditJson): SideBySide['counts'] {
  const [a, b] = [exactCount(page), exactCount(mine)];
  return a === null || b === null ? null : { page: a, mine: b };
}

function exactCount({ measures: { list, window, postsInWindow } }: AuditJson): number | null {
  const exact = list.sound && isQuarter(window) && postsInWindow.low === postsInWindow.high;
  return exact ? postsInWindow.high : null;
}

/** "24 posts against your 3 in 3 months" where the pace clearly differs and both counts are known; else what the lens says. */
export function headlineBeside(lens: Competitor, side: SideBySide | null, locale: Locale): string {
  const differs = lens.differences.some(({ measure, against }) => measure === 'cadence' && against === 'mine');
  return side?.counts && differs ? deeperWords(locale).lensView.beside.counts(side.counts) : lens.headline;
}
