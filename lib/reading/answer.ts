/** What an injected script answers: plain data, whatever happens. */
import { bounded } from './bounded.ts';
import type { Read } from './evidence.ts';
import type { OpenPage } from './open-page.ts';
import type { ReadOutcome } from './reading.ts';

export type Answer<Value> = Value | { error: string };

/** Reads a tab with the reader of its site. */
export function answerReading(
  read: (page: OpenPage, now: Date) => Read,
  open: () => OpenPage,
  now: Date,
): Answer<{ outcome: ReadOutcome }> {
  return answered(() => ({ outcome: bounded(read(open(), now)) }));
}

/** Errors become data: Chromium would otherwise answer `null` without a reason. */
export function answered<Value>(work: () => Value): Answer<Value> {
  try {
    return work();
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
}
