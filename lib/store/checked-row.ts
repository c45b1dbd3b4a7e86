import { VERDICTS } from '../diagnosis/diagnosis.ts';
import { type PageRow, ROW_VERSION } from './kept-page.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isFigure = (value: unknown): boolean => Number.isFinite(value);
const isRange = (value: unknown): boolean => isFields(value) && isFigure(value.low) && isFigure(value.high);
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

const isLastPost = (value: unknown): boolean =>
  value === 'none' || (isFields(value) && isRange(value.days) && orNull(isFigure)(value.usual));

const isCounted = (value: unknown): boolean =>
  isFields(value) &&
  isRange(value.seen) &&
  typeof value.atLeast === 'boolean' &&
  orNull(isRange)(value.doubt) &&
  [value.days, value.pace, value.reference].every(orNull(isFigure));

const isHeard = (value: unknown): boolean =>
  isFields(value) &&
  isRange(value.median) &&
  isWhole(value.posts) &&
  Array.isArray(value.without) &&
  orNull(isRange)(value.doubt) &&
  orNull(isFigure)(value.reference);

const STATES: readonly unknown[] = [...VERDICTS, 'rare', 'abandoned-but-reshares'];
const VIEWS: readonly unknown[] = ['signed-in', 'signed-out', null];

/** Whether this is what the list shows of a page, as this version computes it. Anything else is computed anew. */
export function isFreshRow(row: unknown): row is PageRow {
  return (
    isFields(row) &&
    row.by === ROW_VERSION &&
    [row.readings, row.damaged, row.posts].every(isWhole) &&
    VERDICTS.some((verdict) => verdict === row.verdict) &&
    STATES.includes(row.state) &&
    orNull(isLastPost)(row.lastPost) &&
    orNull(isCounted)(row.counted) &&
    orNull(isHeard)(row.heard) &&
    orNull((count) => isRange(count) && typeof (count as Fields).shown === 'string')(row.followers) &&
    VIEWS.includes(row.view)
  );
}
