/** What stands beside the result: lines on stderr, and how far the work has come where somebody looks. */

/** The part of a stream that is used. */
export interface Output {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds: a line that changes more often cannot be read. */
const EVERY = 100;

/** Back to the line's beginning, and empty to its end. */
const EMPTIED = '\r\x1b[K';

export interface Screen {
  say(line: string): void;
  /** One more is done. */
  step(): void;
  /** Takes the line of progress away, before something else is written. */
  clear(): void;
}

/**
 * @param count of all; a single one needs no progress
 * @param said the line's words: "12 of 500"
 * @param clock milliseconds
 */
export function screenOf(
  output: Output,
  count: number,
  said: (done: number, of: number) => string,
  clock: () => number = () => performance.now(),
): Screen {
  const isShown = output.isTTY === true && count > 1;
  let done = 0;
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (drawn) output.write(EMPTIED);
    drawn = false;
  };
  return {
    clear,
    say: (line) => {
      clear();
      output.write(`${line}\n`);
    },
    step: () => {
      done += 1;
      if (!isShown || clock() - last < EVERY) return;
      last = clock();
      drawn = true;
      output.write(EMPTIED + said(done, count));
    },
  };
}
