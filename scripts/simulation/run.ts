/** Simulates pages, each judged from all its data and from a view of it. */
import '../../lib/words/all.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Confidence, Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { Measures } from '../../lib/measures/measures.ts';
import { WINDOW_DAYS } from '../../lib/measures/window.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { isClear } from './clear.ts';
import { rateOver, reachOf, violations } from './known-truth.ts';
import { type Outcome, outcomeOf, verdictOf } from './outcome.ts';
import { randomFrom } from './random.ts';
import { exactReading, shownReading } from './readings.ts';
import { type TruePage, truePage } from './true-page.ts';
import { type View, viewOf } from './view.ts';

/** What is kept of one page. */
export interface Case {
  /** Its place in the run: with the seed it draws the same page again. */
  index: number;
  page: Omit<TruePage, 'posts'>;
  view: Omit<View, 'posts' | 'pinned'> & { visible: number; isPinned: boolean };
  truth: Verdict;
  said: Verdict;
  confidence: Confidence;
  outcome: Outcome;
  isClear: boolean;
  /** Whether the 95 % interval of the cadence holds the true rate; `null` where no cadence is given. */
  isCovered: boolean | null;
  /** Bounds that do not hold the truth. */
  violations: string[];
}

export function simulate(seed: number, pages: number): Case[] {
  return Array.from({ length: pages }, (_, index) => caseOf(seed, index));
}

/** One page of a run: it depends on the seed and its place alone. */
export function drawn(seed: number, index: number): { page: TruePage; view: View; reading: PageReading } {
  const random = randomFrom(seed, index);
  const page = truePage(random);
  const view = viewOf(random, page);
  return { page, view, reading: shownReading(random, page, view) };
}

function caseOf(seed: number, index: number): Case {
  const { page, view, reading } = drawn(seed, index);
  const exact = exactReading(page);
  const truth = verdictOf(exact);
  const measures = measure(reading);
  const diagnosis = diagnose(reading, measures, { locale: 'en', context: { lens: 'mine' } });
  const { posts, ...ofPage } = page;
  const { posts: visible, pinned, ...ofView } = view;
  return {
    index,
    page: ofPage,
    view: { ...ofView, visible: visible.length, isPinned: pinned !== null },
    truth,
    said: diagnosis.verdict,
    confidence: diagnosis.confidence,
    outcome: outcomeOf(truth, diagnosis),
    isClear: isClear(page, exact, truth, view, reading),
    isCovered: isCovered(page, view, reading, measures),
    violations: violations(page, view, reading, measures),
  };
}

function isCovered(page: TruePage, view: View, reading: PageReading, { cadence, window }: Measures) {
  if (!cadence || view.order !== 'newest-first') return null;
  const rate = rateOver(page, window.complete ? WINDOW_DAYS : reachOf(page, view, reading));
  return cadence.low <= rate && rate <= cadence.high;
}
