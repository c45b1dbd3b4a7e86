/**
 * How often a watcher may work: after each turn it rests 150 times as long as the turn took. So it takes less than a
 * hundredth of the main thread, however long the page, and however often it changes.
 */

/** Milliseconds from one turn to the next, at least. */
export const SHORTEST_REST = 300;
/** A rest is so many times as long as the work before it. With 99 the last turn would not have been rested for yet. */
const RESTS = 150;

export interface Clock {
  /** Milliseconds, of which only differences matter. */
  clock(): number;
  /** Does the work once, after so many milliseconds, unless the returned function is called before. */
  later(milliseconds: number, work: () => void): () => void;
}

/** Does the work again and again, the first time after a rest, until the returned function is called. */
export function repeat({ clock, later }: Clock, work: () => void): () => void {
  let stopped = false;
  const turn = () => {
    const begun = clock();
    try {
      work();
    } finally {
      const rest = Math.max(SHORTEST_REST, (clock() - begun) * RESTS);
      // The work itself may have stopped it.
      if (!stopped) cancel = later(rest, turn);
    }
  };
  let cancel = later(SHORTEST_REST, turn);
  return () => {
    stopped = true;
    cancel();
  };
}
