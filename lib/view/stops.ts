/** Where the strip can be pointed at: every post on it, or every week, from the oldest to the newest. */
import type { Strip } from './strip.ts';

export interface Stop {
  /** Index into `reading.posts`; `null` for a week. */
  post: number | null;
  /** Index into the strip's marks, or its weeks. */
  mark: number;
  /** The post's index, or the week's: stays its own while more posts are read and other stops come. */
  id: number;
  /** Which of how many posts that share a mark; `null` where it has one. */
  turn: { nth: number; of: number } | null;
  /** Per cent from the left: what a pointer's distance is measured from. */
  x: number;
  /** Half the width that the mark gives to this stop, in per cent; 0 where the time is known to the day. */
  half: number;
  /** Nearer to this stop than to any other: per cent from the left. */
  from: number;
  to: number;
}

type Bare = Omit<Stop, 'from' | 'to'>;

/** Posts of one coarse mark share its width evenly, so that a pointer that moves along it meets each. */
export function stopsOf({ marks, weeks }: Pick<Strip, 'marks' | 'weeks'>): Stop[] {
  const bare: Bare[] = weeks
    ? weeks.flatMap(({ from, to, seen }, mark) =>
        seen ? [{ id: mark, post: null, mark, turn: null, x: (from + to) / 2, half: (to - from) / 2 }] : [],
      )
    : marks.flatMap(({ from, to, posts }, mark) =>
        // The youngest of a label stands first on the page, and last on the strip.
        posts.toReversed().map((post, nth) => {
          const width = (to - from) / posts.length;
          const turn = posts.length > 1 ? { nth: nth + 1, of: posts.length } : null;
          return { id: post, post, mark, turn, x: from + (nth + 0.5) * width, half: width / 2 };
        }),
      );
  const stops = bare.toSorted((a, b) => a.x - b.x);
  return stops.map((stop, place) => {
    const [before, after] = [stops[place - 1], stops[place + 1]];
    return {
      ...stop,
      from: before ? (before.x + stop.x) / 2 : 0,
      to: after ? (stop.x + after.x) / 2 : 100,
    };
  });
}

/** Where a key leads from the stop at `place`, or `null` where it means nothing here. */
export function stopAfter(key: string, place: number, stops: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, place - 1);
    case 'ArrowRight':
      return Math.min(stops - 1, place + 1);
    case 'Home':
      return 0;
    case 'End':
      return stops - 1;
    default:
      return null;
  }
}
