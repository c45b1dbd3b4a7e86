import { medianOf } from '../measures/interval.ts';
import type { Estimate } from '../measures/measures.ts';
import { isQuarter } from '../measures/window.ts';
import type { Compared, Figure, FigureName } from './figures.ts';
import type { Place } from './lens.ts';

/** Beyond this ratio of followers, interactions per post say nothing of two pages: rates only. */
const TIER = 10;

/** Intervals apart by less than a quarter, or last posts by less than a week, make no difference that anybody acts on. Our choice. */
const LEAST_RATIO = 1.25;
const LEAST_DAYS = 7;

/** What a page is held against: one page, or the median of several. */
export interface Yardstick {
  figure: Figure;
  pages: number;
  /** All posts of the last 3 months were seen on both sides: these are counted, in place of a rate. */
  quarter: boolean;
}

/** 'more' and 'less' only where the intervals do not touch; of days since the last post fewer are 'more'. */
export function placeOf(name: FigureName, a: Estimate, b: Estimate): Place {
  const [more, less] = name === 'recency' ? [b, a] : [a, b];
  if (more.low > less.high && isMaterial(name, more, less)) return 'more';
  if (more.high < less.low && isMaterial(name, less, more)) return 'less';
  return 'level';
}

function isMaterial(name: FigureName, larger: Estimate, smaller: Estimate): boolean {
  if (name === 'recency' && larger.low - smaller.high < LEAST_DAYS) return false;
  return middle(larger) >= LEAST_RATIO * middle(smaller);
}

const middle = ({ value, low, high }: Estimate): number => value ?? (low + high) / 2;

/** The figure of another page, where it may be held against this one's. */
export function yardstickOf(name: FigureName, page: Compared, other: Compared): Yardstick | null {
  const figure = other.figures[name];
  if (!figure || !isComparable(name, page, other)) return null;
  return { figure, pages: 1, quarter: showsQuarter(page) && showsQuarter(other) };
}

const showsQuarter = ({ audit, list }: Compared): boolean => list.sound && isQuarter(audit.measures.window);

/** The median over the pages that may be held against this one: of the lows, of the figures, of the highs. */
export function medianYardstick(name: FigureName, page: Compared, others: readonly Compared[]): Yardstick | null {
  const fitting = others.flatMap((other) => yardstickOf(name, page, other) ?? []);
  const [only] = fitting;
  if (fitting.length <= 1) return only ?? null;
  const figures = fitting.map(({ figure }) => figure);
  const bounds = medianOf(figures);
  const value = medianOf(figures.map((figure) => ({ low: middle(figure), high: middle(figure) })));
  const quarter = fitting.every((each) => each.quarter);
  return bounds && value && { figure: { ...bounds, value: value.value }, pages: fitting.length, quarter };
}

function isComparable(name: FigureName, page: Compared, other: Compared): boolean {
  if (name !== 'rate' && name !== 'interactions') return true;
  if (page.parts.join() !== other.parts.join()) return false;
  return name === 'rate' || isWithinTier(page, other);
}

/** Both numbers of followers are known, and certainly no more than tenfold apart. */
function isWithinTier(a: Compared, b: Compared): boolean {
  const { followers: x } = a.audit.measures;
  const { followers: y } = b.audit.measures;
  return x !== null && y !== null && Math.max(x.high, y.high) <= TIER * Math.min(x.low, y.low);
}

/** The followers of two pages are certainly more than tenfold apart. */
export function isTierApart(a: Compared, b: Compared): boolean {
  const { followers: x } = a.audit.measures;
  const { followers: y } = b.audit.measures;
  return x !== null && y !== null && (x.low > TIER * y.high || y.low > TIER * x.high);
}
