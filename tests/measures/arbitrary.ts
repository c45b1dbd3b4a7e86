/** Any page, as far as measures look at one: for properties that hold on every page. */
import fc from 'fast-check';
import type { Count, PostReading } from '../../lib/reading/reading.ts';
import { type Age, exactly, post } from '../diagnosis/pages.ts';

/** To the quarter of an hour, so that ages in days are exact in binary. */
const STEP = 1 / 64;

/** Ascending ages of up to `most` posts, days, no two alike. */
export const ages = (least: number, most: number, until = 400) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: until / STEP }), { minLength: least, maxLength: most })
    .map((steps) => steps.toSorted((a, b) => a - b).map((step) => step * STEP));

const rounded = fc
  .integer({ min: 10, max: 99 })
  .map((n): Count => ({ low: n * 100 - 50, high: n * 100 + 49, shown: '' }));
export const count = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }).map(exactly) },
  { weight: 1, arbitrary: rounded },
);
const unsure = fc.option(count, { freq: 8, nil: null });

/** All of an own post but its age. */
export const contents: fc.Arbitrary<Partial<PostReading>> = fc.record({
  reactions: unsure,
  comments: unsure,
  shares: unsure,
  kind: fc.constantFrom('text', 'image', 'video', 'job', 'link', 'unknown'),
});

/** Own posts, youngest first, exactly timed. */
export const exactPosts = (least: number, most: number) =>
  ages(least, most).chain((drawn) =>
    fc
      .array(contents, { minLength: drawn.length, maxLength: drawn.length })
      .map((all) => drawn.map((age, i) => post(age, all[i] ?? {}))),
  );

/** The edges of the sites' own labels, days. */
const EDGES = [0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28, 30, 61, 91, 122, 152, 183, 365, 730];

/** The interval of the label that a site shows for an age. */
export function labelled(age: number): [number, number] {
  const at = EDGES.findLastIndex((edge) => edge <= age);
  return [EDGES[at] ?? 0, EDGES[at + 1] ?? 730];
}

/** A part of an interval that still holds `within`. */
export function narrowed([low, high]: [number, number], within: number, share: number): Age {
  return [low + (within - low) * share, high - (high - within) * share];
}

export function narrowedCount(counted: Count | null, share: number): Count | null {
  if (!counted) return null;
  const middle = Math.round((counted.low + counted.high) / 2);
  const low = Math.round(counted.low + (middle - counted.low) * share);
  return { low, high: Math.max(low, Math.round(counted.high - (counted.high - middle) * share)), shown: '' };
}
