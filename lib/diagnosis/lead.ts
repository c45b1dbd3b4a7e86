/** What stands first: the verdict in words, one sentence with its numbers, how sure it is, and the three facts that carry it. */
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Locale } from '../words/format.ts';
import { words as wordsOf } from '../words/words.ts';
import { confidenceReason } from './confidence-reason.ts';
import { expectedInteractions, roundReference } from './curves.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type Fact, factsShown } from './facts-shown.ts';
import { leadSentence } from './lead-sentence.ts';
import { rare } from './rhythm.ts';
import { SETTLE_CAUSES } from './settle.ts';

export interface Lead {
  /** "Present, but inactive". */
  verdict: string;
  sentence: string;
  confidence: string;
  /** Exactly three: recency, posts in the part seen, interactions. */
  facts: [Fact, Fact, Fact];
  /** What would settle it, where the evidence does not. */
  settle: string | null;
  /** What half the managed pages of the size get per post: our estimate, rounded. For the dotted line of the strip. */
  reference: { interactions: number | null; text: string | null };
}

/** What stands first of a diagnosis, in words. */
export function lead(reading: PageReading, measures: Measures, diagnosis: Diagnosis, locale: Locale): Lead {
  const words = wordsOf(locale).diagnosis;
  const about = referenceFor(reading, measures);
  return {
    verdict: verdictName(measures, diagnosis, locale),
    sentence: leadSentence(reading, measures, diagnosis, words.lead),
    confidence: words.confidence[confidenceReason(reading, measures, diagnosis)],
    facts: factsShown(reading, measures, words.facts),
    settle: settleSentence(measures, diagnosis, locale),
    reference: {
      interactions: about,
      text: about === null ? null : words.reference({ about }),
    },
  };
}

function verdictName(measures: Measures, { verdict }: Diagnosis, locale: Locale): string {
  const { verdicts, variants } = wordsOf(locale).diagnosis;
  if (verdict === 'abandoned' && !measures.silentSinceLastOwn) return variants.abandonedButReshares;
  if (verdict === 'irregular' && rare(measures)) return variants.rare;
  return verdicts[verdict];
}

function settleSentence({ at }: Measures, { settle }: Diagnosis, locale: Locale): string | null {
  const cause = SETTLE_CAUSES.find((known) => known === settle?.cause);
  if (!cause) return null;
  return wordsOf(locale).diagnosis.settle[cause]({ posts: settle?.posts, date: settle?.date, now: new Date(at) });
}

/** Rounded; `null` without followers, and for a list that may be a choice of the best. */
function referenceFor({ site }: PageReading, { followers, list }: Measures): number | null {
  return followers?.value && list.sound ? roundReference(expectedInteractions(site, followers.value)) : null;
}
