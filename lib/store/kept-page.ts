/** What is kept of a page between readings: plain data, no text of a post, no person's name. */
import type { Belief, Context, Lens, Purpose } from '../diagnosis/diagnosis.ts';
import type { Given } from '../lenses/lens.ts';
import type { PageReading, Site } from '../reading/reading.ts';

/** What the owner answered. Absent: not asked yet. */
export interface Answers {
  belief?: Belief | 'skipped';
  /** When the belief was said, ISO. */
  believedAt?: string;
  purpose?: Purpose | 'skipped';
}

export interface KeptPage {
  /** The page's steadiest name when it was first kept (lib/reading/page-key.ts). */
  key: string;
  /** All names that its readings showed. */
  keys: string[];
  site: Site;
  /** The company's name as the newest reading shows it. */
  name: string | null;
  url: string;
  /** The lens that it was last seen in. The person's own page is the one seen as `mine`. */
  lens: Lens;
  answers: Answers;
  /** Neutral questions that were given for a call. */
  given: Given[];
  /** ISO. */
  lastReadAt: string;
}

/** A page with its readings, the newest first. */
export interface KeptWithReadings {
  page: KeptPage;
  readings: PageReading[];
}

/** The context in which a page is diagnosed. Belief and purpose are the owner's: other lenses never have them. */
export function contextOf(lens: Lens, answers: Answers, hoursPerWeek: Context['hoursPerWeek'] | null): Context {
  if (lens !== 'mine') return { lens };
  const { belief, purpose } = answers;
  return {
    lens,
    ...(belief && belief !== 'skipped' && { belief }),
    ...(purpose && purpose !== 'skipped' && { purpose }),
    ...(hoursPerWeek && { hoursPerWeek }),
  };
}
