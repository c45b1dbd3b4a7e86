/**
 * How often a watcher may work: after each turn it rests 99 times as long as it has worked since the last one. So it
 * takes at most a hundredth of the main thread, however long the page, and however often it changes.
 */

/** Milliseconds from one turn to the next, at least. */
export const SHORTEST_REST = 300;
/** Of so many parts of the main thread's time, one at most is ours. */
const PARTS = 100;

export interface Clock {
  /** Milliseconds, of which only differences matter. */
  clock(): number;
  /** Does the work once, after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

export interface Pace {
  /** The same work, whose time is counted. */
  counted<Given extends unknown[]>(work: (...given: Given) => void): (...given: Given) => void;
  /** Does the work, counted, again and again, until the returned function is called. */
  repeat(work: () => void): () => void;
}

/** Counts what work takes, and repeats it only as often as the share allows. */
export function paceOf({ clock, after }: Clock): Pace {
  let spent = 0;
  const counted: Pace['counted'] =
    (work) =>
    (...given) => {
      const begun = clock();
      try {
        work(...given);
      } finally {
        spent += clock() - begun;
      }
    };
  return {
    counted,
    repeat(work) {
      let stopped = false;
      const turn = () => {
        try {
          counted(work)();
        } finally {
          const rest = Math.max(SHORTEST_REST, spent * (PARTS - 1));
          spent = 0;
          // The work itself may have stopped it.
          if (!stopped) cancel = after(rest, turn);
        }
      };
      let cancel = after(0, turn);
      return () => {
        stopped = true;
        cancel();
      };
    },
  };
}
