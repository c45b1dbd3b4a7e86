/** One page of a comparison, measured at the common end: what its row, its strip and its box on the map are drawn from. */
import type { Confidence, Diagnosis, Verdict } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import { glance } from '../glance.ts';
import { cutsAt } from '../history/cut.ts';
import type { PageReading } from '../reading/reading.ts';
import type { KeptPage } from '../store/kept-page.ts';
import type { Locale } from '../words/format.ts';
import { words as wordsOf } from '../words/words.ts';
import type { Drawable } from './compare-axis.ts';
import { type Heard, heardOf, type LastPost, lastPostOf, type PostsCounted, postsOf } from './compare-figures.ts';
import { hullOfHeard, hullOfLast, hullOfPosts, hullOfScore, lesserOf } from './compare-hull.ts';
import { scoresShown } from './scores-shown.ts';

export interface ComparedPage extends Drawable {
  kept: KeptPage;
  /** When it was really read last. */
  readAt: Date;
  /** The verdict as the popup says it. */
  said: string;
  confidence: Confidence;
  scores: Pick<Diagnosis, 'activity' | 'response'>;
  lastPost: LastPost | 'none' | null;
  posts: PostsCounted | null;
  heard: Heard | null;
}

/** @param reading all its readings merged; `end`: at or before its moment. */
export function comparedPage(kept: KeptPage, reading: PageReading, end: Date, locale: Locale): ComparedPage {
  const { most, between, least } = cutsAt(reading, end);
  const readAt = new Date(reading.readAt);
  let figures = figuresOf(most, kept, locale);
  if (most !== least) {
    for (const cut of [...between, least]) figures = both(figures, figuresOf(cut, kept, locale), locale);
  }
  return { kept, readAt, ...figures };
}

type Figures = Omit<ComparedPage, 'kept' | 'readAt'>;

function figuresOf(reading: PageReading, { lens }: KeptPage, locale: Locale): Figures {
  const audit = glance(reading, { lens });
  const { measures, diagnosis } = audit;
  const { verdict: said, reference } = lead(reading, measures, diagnosis, locale);
  return {
    reading,
    measures,
    verdict: diagnosis.verdict,
    reference: reference.interactions,
    said,
    confidence: diagnosis.confidence,
    scores: scoresShown(audit),
    lastPost: lastPostOf(reading, measures),
    posts: postsOf(reading, measures),
    heard: heardOf(reading, measures),
  };
}

/** Where some posts may have stood there or not: a verdict that hangs on them is none. */
function both(a: Figures, b: Figures, locale: Locale): Figures {
  const isSettled = a.said === b.said;
  const unsettled: Verdict = 'not-enough-evidence';
  return {
    ...a,
    ...(!isSettled && { verdict: unsettled, said: wordsOf(locale).diagnosis.verdicts[unsettled] }),
    confidence: isSettled ? lesserOf(a.confidence, b.confidence) : 'low',
    scores: {
      activity: hullOfScore(a.scores.activity, b.scores.activity),
      response: hullOfScore(a.scores.response, b.scores.response),
    },
    lastPost: hullOfLast(a.lastPost, b.lastPost),
    posts: hullOfPosts(a.posts, b.posts),
    heard: hullOfHeard(a.heard, b.heard),
  };
}
