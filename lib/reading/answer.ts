/** What an injected script answers: plain data, whatever happens. */

export type Answer<Value> = Value | { error: string };

/** Errors become data: Chromium would otherwise answer `null` without a reason. */
export function answered<Value>(work: () => Value): Answer<Value> {
  try {
    return work();
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
}
