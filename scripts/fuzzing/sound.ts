/**
 * What a reading must be that has passed the trust border, written a second time, without the schema: each figure in its
 * range, each moment real, each text short; and nothing in it that was not in what was checked.
 */
import type { Count, Instant, PageReading } from '../../lib/reading/reading.ts';

/** No number of it is beyond this. */
const LARGEST = 1e10;
const LONGEST = 2_000;
const MOST = 5_000;

/** What is wrong with it, a line each. */
export function unsound(reading: PageReading): string[] {
  const counts = [reading.page, ...reading.posts].flatMap((part) => Object.values(part).filter(isCount));
  const times = reading.posts.flatMap(({ publishedAt }) => publishedAt ?? []);
  return [
    ...scalarsIn(reading).flatMap(unsoundScalar),
    ...counts.flatMap(unsoundCount),
    ...times.flatMap(unsoundInstant),
    ...(reading.posts.length > MOST ? ['more posts than any page has'] : []),
    ...(/^https?:\/\//.test(reading.url) ? [] : [`an address that is none: ${reading.url}`]),
    ...reading.posts.flatMap(({ permalink }) =>
      permalink === null || /^https?:\/\//.test(permalink) ? [] : [`a link that may run: ${permalink}`],
    ),
  ];
}

/** What stands in the answer, and stood not in the question. */
export function inventedIn(answer: unknown, question: unknown, path = ''): string[] {
  if (typeof answer !== 'object' || answer === null) {
    return Object.is(answer, question) ? [] : [`${path || 'the whole'}: ${String(answer)} was not there`];
  }
  if (typeof question !== 'object' || question === null) return [`${path}: was no such thing`];
  return Object.keys(answer).flatMap((key) => {
    if (!Object.hasOwn(question, key)) {
      return (answer as Record<string, unknown>)[key] === undefined ? [] : [`${path}.${key}: was not there`];
    }
    return inventedIn(
      (answer as Record<string, unknown>)[key],
      (question as Record<string, unknown>)[key],
      `${path}.${key}`,
    );
  });
}

/** What is said of it, as data: no figure may be broken, and no word that JavaScript has for one may stand in a sentence. */
export function brokenIn(said: unknown): string[] {
  return scalarsIn(said).flatMap((each) => {
    if (typeof each === 'number') return Number.isFinite(each) && !Object.is(each, -0) ? [] : [`a figure ${each}`];
    if (typeof each !== 'string') return [];
    return /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |(?<![\d\w])-0(?![\d.,\w-])/.test(each)
      ? [`said: ${each.slice(0, 120)}`]
      : [];
  });
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'shown' in value;
}

function unsoundCount({ low, high, shown }: Count): string[] {
  const isRange = [low, high].every((it) => Number.isInteger(it) && it >= 0 && it <= LARGEST && !Object.is(it, -0));
  return isRange && low <= high && typeof shown === 'string' ? [] : [`a count ${inFull(low)} to ${inFull(high)}`];
}

/** With the sign of a zero. */
function inFull(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function unsoundInstant({ from, to }: Instant): string[] {
  const isReal = [from, to].every((moment) => isRealDay(moment));
  return isReal && Date.parse(from) <= Date.parse(to) ? [] : [`a time ${from} to ${to}`];
}

/** "2026-02-30T00:00:00Z" is parsed, and is no day. */
function isRealDay(moment: string): boolean {
  const time = new Date(moment);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(moment.slice(0, 10));
}

function unsoundScalar(value: unknown): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`a figure ${value}`];
  if (typeof value === 'string') return value.length <= LONGEST ? [] : [`a text of ${value.length}`];
  return value === null || value === undefined || typeof value === 'boolean' ? [] : [`a ${typeof value}`];
}

/** Everything in it that is no list and no object. */
function scalarsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(scalarsIn);
}
