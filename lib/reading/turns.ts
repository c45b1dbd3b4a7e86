/**
 * A page that is read in turns, none of them long: the popup asks for one after the other, so that between two the page can
 * move, and no turn waits for anything. Where the page changes meanwhile the reading begins anew, since a list that is drawn
 * anew may show one post twice; a page that does not come to rest is read in one go.
 */
import { type Answer, answered } from './answer.ts';
import { bounded } from './bounded.ts';
import type { Read } from './evidence.ts';
import type { OpenPage } from './open-page.ts';
import type { Steps } from './steps.ts';
import { rootsOf } from './watch/place.ts';

/** Milliseconds after which a turn takes no further step: with the longest step, less than the 50 that a person notices. */
const TURN = 10;
/** So often a page may change during its reading. */
const MOST_BEGINNINGS = 3;

/** The outcome (`ReadOutcome`) as JSON: plain data of the same size would take the tab ten times as long to hand over. */
export type TurnAnswer = Answer<{ outcome: string } | { unfinished: true }>;

/** What the tab gives: a clock, and who tells of changes. */
export interface TurnTab {
  clock(): number;
  /** Notices changes in these until it is asked whether there were any. */
  notice(roots: Node[]): () => boolean;
}

/**
 * @param read the reader of the tab's site
 * @param open gives the tab's documents
 * @returns what each turn answers, the first one as well
 */
export function readingInTurns(
  read: (page: OpenPage, now: Date) => Steps<Read>,
  open: () => Steps<OpenPage>,
  now: Date,
  { clock, notice }: TurnTab,
): () => TurnAnswer {
  let roots: Node[] = [];
  function* begin(): Steps<Read> {
    const page = yield* open();
    roots = rootsOf(page);
    return yield* read(page, now);
  }
  let steps = begin();
  let beginnings = 1;
  let hasChanged = (): boolean => false;
  const turn = (): TurnAnswer => {
    if (hasChanged()) {
      steps = begin();
      beginnings += 1;
    }
    const end = beginnings < MOST_BEGINNINGS ? clock() + TURN : Number.POSITIVE_INFINITY;
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { outcome: JSON.stringify(bounded(value)) };
      if (clock() < end) continue;
      hasChanged = notice(roots);
      return { unfinished: true };
    }
  };
  return () => answered(turn);
}

/** Of attributes nothing is noticed: they change all the time, and those that a reading rests on with the texts around them. */
const WHAT_COUNTS = { subtree: true, childList: true, characterData: true };

/** The browser's own clock and observer. */
export const TURN_TAB: TurnTab = {
  clock: () => performance.now(),
  notice(roots) {
    let isChanged = false;
    const observer = new MutationObserver(() => {
      isChanged = true;
      // Whoever asked may never come again.
      observer.disconnect();
    });
    for (const root of roots.length > 0 ? roots : [document]) observer.observe(root, WHAT_COUNTS);
    return () => {
      isChanged ||= observer.takeRecords().length > 0;
      observer.disconnect();
      return isChanged;
    };
  },
};
