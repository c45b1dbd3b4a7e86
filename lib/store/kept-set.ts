/** A set of pages that belong together for the person: a client and its competitors, a sector, a week of calls. */

/** A set is compared, so it has two; more than twenty are no longer seen at one glance. */
export const FEWEST_IN_SET = 2;
export const MOST_IN_SET = 20;

export interface KeptSet {
  id: string;
  /** Never empty; no two sets have the same. */
  name: string;
  /** Keys of its pages in the person's order, each once. A set may have fewer than two while it is being made. */
  pages: string[];
  /** Which of them is "your page" in the competitor lens, and the client's in a report. */
  own: string | null;
  /** ISO. */
  madeAt: string;
  /** When the person began to read the set again, ISO: pages read since then are ticked. `null`: not under way. */
  roundSince: string | null;
}
