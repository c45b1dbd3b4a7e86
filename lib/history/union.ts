/** Readings of one page as a set: the same reading kept twice, or brought in again, is one. */
import type { PageReading } from '../reading/reading.ts';
import { withoutTexts } from '../store/kept-reading.ts';

/**
 * Both lists as one set, the newest first. Order, repetition, and how it was put together make no difference: the union is
 * commutative, associative and idempotent. Of one reading with and without its texts, the one with them stays.
 *
 * @param one readings of one page, in any order
 */
export function unionOf(one: readonly PageReading[], other: readonly PageReading[] = []): PageReading[] {
  const byMoment = new Map<number, PageReading[]>();
  for (const reading of [...one, ...other]) {
    const at = Date.parse(reading.readAt);
    byMoment.set(at, [...(byMoment.get(at) ?? []), reading]);
  }
  const moments = [...byMoment].toSorted(([a], [b]) => b - a);
  // Hardly ever are two of one moment: only these have to be compared.
  return moments.flatMap(([, readings]) => (readings.length === 1 ? readings : distinct(readings)));
}

function distinct(readings: readonly PageReading[]): PageReading[] {
  const told = readings.map((reading) => ({ reading, of: inWords(withoutTexts(reading)), whole: inWords(reading) }));
  // The longest of those that are the same has the texts.
  const ordered = told.toSorted((a, b) => b.whole.length - a.whole.length || compared(a.whole, b.whole));
  const first = new Map<string, PageReading>();
  for (const { of, reading } of ordered) if (!first.has(of)) first.set(of, reading);
  return [...first].toSorted(([a], [b]) => compared(a, b)).map(([, reading]) => reading);
}

/** What a reading says, whatever the order of its fields. */
const inWords = (reading: PageReading): string => JSON.stringify(reading, inOrder);

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => compared(one, other)));
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
