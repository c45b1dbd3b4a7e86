/** Readings of a page, as they stand in the database. */
import type { PageReading } from '../reading/reading.ts';
import { withoutTexts } from './kept-reading.ts';
import { ofPage, type StoredReading, type Writing } from './schema.ts';
import { SITTING } from './sitting.ts';

/**
 * Adds a reading to a page, without a word of its posts.
 *
 * @returns false where the very same one stands there
 */
export async function addReading(transaction: Writing, page: string, reading: PageReading): Promise<boolean> {
  const bare = withoutTexts(reading);
  return addStored(transaction, page, reading.readAt, bare);
}

/** Two readings of one moment that say different things both stay: the second has another mark behind its moment. */
async function addStored(transaction: Writing, page: string, readAt: string, reading: PageReading): Promise<boolean> {
  const readings = transaction.objectStore('readings');
  for (let turn = 1; ; turn += 1) {
    const slot = turn === 1 ? readAt : `${readAt} ${turn}`;
    const there = await readings.get([page, slot]);
    if (there === undefined) {
      await readings.put({ page, readAt: slot, reading });
      return true;
    }
    if (isSame(there.reading, reading)) return false;
  }
}

/** Takes the place of readings of the same sitting that saw no more than this one. */
export async function replaceSitting(transaction: Writing, page: string, reading: PageReading): Promise<void> {
  const readings = transaction.objectStore('readings');
  const at = Date.parse(reading.readAt);
  const [from, to] = [at - SITTING, at + SITTING].map((time) => new Date(time).toISOString());
  const near = await readings.getAll(IDBKeyRange.bound([page, from], [page, to], true, true));
  const replaced = near.filter((other) => isNoMore(other, reading));
  for (const { readAt } of replaced) await readings.delete([page, readAt]);
}

/** Damaged ones are left as they are. */
function isNoMore({ reading: other }: StoredReading, reading: PageReading): boolean {
  return Array.isArray(other?.posts) && other.posts.length <= reading.posts.length;
}

/** All readings of one page become another's. */
export async function moveReadings(transaction: Writing, from: string, to: string): Promise<void> {
  const readings = transaction.objectStore('readings');
  const moved = await readings.getAll(ofPage(from));
  await readings.delete(ofPage(from));
  for (const { readAt, reading } of moved) await addStored(transaction, to, readAt, reading);
}

/** Whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
