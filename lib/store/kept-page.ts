/** What is kept of a page between readings: plain data, no text of a post, no person's name. */
import type { Belief, Context, Lens, Purpose, Verdict } from '../diagnosis/diagnosis.ts';
import type { Given } from '../lenses/lens.ts';
import type { Count, Coverage, PageReading, Site } from '../reading/reading.ts';
import type { Heard, LastPost, PostsCounted } from '../view/compare-figures.ts';
import type { PageState } from '../view/since.ts';

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
  /** The person's own word for it; '' where there is none. */
  label: string;
  note: string;
  /** When the note was last changed, ISO. */
  notedAt: string | null;
  /** The day on which the person wants to look again, YYYY-MM-DD. It shows in the list, and nothing rings. */
  checkAgain: string | null;
  /** The key of the same company's page on the other site, by the person's word. Both pages name one another. */
  sameCompanyAs: string | null;
  /** Steps that were shown, and when: the next reading says whether they worked. The newest last. */
  advice: Advice[];
  /** What the list shows of it; `null` where it has to be computed (anew). */
  row: PageRow | null;
}

/** What there is of a page before a person has said anything of it. */
export const NOTHING_SAID = {
  answers: {},
  given: [],
  label: '',
  note: '',
  notedAt: null,
  checkAgain: null,
  sameCompanyAs: null,
  advice: [],
  row: null,
} satisfies Partial<KeptPage>;

/** Steps that stood there under a reading. */
export interface Advice {
  /** The reading's moment, ISO. */
  at: string;
  /** Ids of the first tips. */
  tips: string[];
}

/** The version of what computes a `PageRow`: one more whenever a figure in it would come out otherwise. */
export const ROW_VERSION = 1;

/** A page in the list, all its readings together: kept beside it, so that the list opens without reading any. */
export interface PageRow {
  /** The version of what computed it: an older one is computed anew. */
  by: number;
  readings: number;
  /** Readings of it that cannot be read any more. */
  damaged: number;
  /** Posts in all of them, each once. */
  posts: number;
  verdict: Verdict;
  /** The verdict under the name that its headline gives it. */
  state: PageState;
  lastPost: LastPost | 'none' | null;
  counted: PostsCounted | null;
  heard: Heard | null;
  followers: Count | null;
  view: Coverage['view'] | null;
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
