/**
 * The form of an expert case, `tests/cases/NAME.json`: a page in short, and what somebody who knows the trade must and
 * must not say of it. Written from the borders of `../shared/research/benchmarks-and-scoring.md` (sections 4 to 6) and
 * the triggers of `../shared/research/tips.md`, with the short calculation in `about`, before any code was run on it.
 */
import * as z from 'zod/mini';
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { NOTE_CODES, POST_KINDS } from '../../lib/reading/reading.ts';

/** A count: exact, as an interval with the text it was read from, or not shown. */
const shortCount = z.nullable(z.union([z.int(), z.tuple([z.int(), z.int(), z.string()])]));
/** One for all the posts of a row, or a list: a list shorter than the posts begins again. */
const counts = z.union([shortCount, z.array(shortCount)]);
const kinds = z.union([z.enum(POST_KINDS), z.array(z.enum(POST_KINDS))]);

/** Days before the reading: exact, as an interval ("1mo" is 30 to 61), or `null` where no time can be read. */
const age = z.nullable(z.union([z.number(), z.tuple([z.number(), z.number()])]));

/** Posts that are told together. Without counts of comments or shares they have none; without a number of hashtags, two. */
const row = z.strictObject({
  ages: z.optional(z.array(age)),
  evenly: z.optional(z.strictObject({ first: z.number(), step: z.number(), posts: z.int() })),
  kind: kinds,
  reactions: counts,
  comments: z.optional(counts),
  shares: z.optional(counts),
  authorship: z.optional(z.enum(['own', 'reshare'])),
  pinned: z.optional(z.boolean()),
  hashtags: z.optional(z.int()),
});

const filled = z.nullable(z.enum(['filled', 'empty']));

/** Read on Friday, 20 November 2026 at noon UTC and signed in, unless said; pinned posts first, then the newest. */
const page = z.strictObject({
  company: z.string(),
  site: z.enum(['linkedin', 'facebook']),
  now: z.optional(z.string()),
  view: z.optional(z.enum(['signed-in', 'signed-out'])),
  followers: shortCount,
  employees: z.optional(shortCount),
  header: z.optional(z.strictObject({ about: filled, website: filled })),
  feed: z.optional(z.enum(['read', 'not-seen'])),
  end: z.optional(z.boolean()),
  order: z.optional(z.enum(['newest-first', 'mixed'])),
  filter: z.optional(z.string()),
  holes: z.optional(z.int()),
  notes: z.optional(z.array(z.enum(NOTE_CODES))),
  /** The posts stand on the page as the rows give them. */
  asWritten: z.optional(z.boolean()),
  posts: z.array(row),
});

const context = z.strictObject({
  lens: z.enum(['mine', 'prospect', 'competitor']),
  belief: z.optional(z.enum(['late', 'in-step', 'ahead'])),
  purpose: z.optional(z.enum(['communication', 'recruiting', 'reassurance', 'customers', 'prospecting'])),
  hoursPerWeek: z.optional(z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8)])),
});

const words = z.optional(z.array(z.string()));
const bounds = z.optional(z.tuple([z.number(), z.number()]));

const call = z.strictObject({
  headline: z.strictObject({ mustSay: words, mustNotSay: words }),
  /** Whether something is to be held back. */
  advice: z.optional(z.boolean()),
  mostLines: z.optional(z.int()),
  lines: z.optional(z.strictObject({ must: words, mustNot: words })),
  /** Of the opening lines' words. */
  say: words,
  neverSay: words,
});

const expertCase = z.strictObject({
  /** Why an expert says so, with the calculation. */
  about: z.string(),
  /** Which of the corners that have to be covered this is one of. */
  corners: z.array(z.string()),
  reading: page,
  /** An earlier reading of the same page. */
  previous: z.optional(page),
  /** The person's own page, where it was audited, and the other pages of the set. */
  mine: z.optional(page),
  set: z.optional(z.array(page)),
  context: z.optional(context),
  verdicts: z.array(z.enum(VERDICTS)),
  confidence: z.optional(z.array(z.enum(['high', 'medium', 'low']))),
  /** Of the verdict's shown name and its sentence, in English. */
  name: z.optional(z.strictObject({ mustSay: words, mustNotSay: words })),
  /** Of the sentence on the confidence. */
  reason: z.optional(z.strictObject({ mustSay: words, mustNotSay: words })),
  /** To within half a point; `null` where there can be none. */
  scores: z.optional(
    z.strictObject({ activity: z.optional(z.nullable(z.number())), response: z.optional(z.nullable(z.number())) }),
  ),
  settle: z.optional(
    z.strictObject({ cause: z.array(z.string()), posts: bounds, days: bounds, date: z.optional(z.string()) }),
  ),
  findings: z.optional(
    z.strictObject({
      must: words,
      anyOf: words,
      mustNot: words,
      /** In no finding's sentence. */
      neverSay: words,
    }),
  ),
  tips: z.optional(
    z.strictObject({
      /** Among the first three, all of them. */
      first: words,
      /** Among the first three, one of them. */
      anyOfFirst: words,
      purposeAmongFirst: z.optional(z.string()),
      /** Words of the first three, together. */
      sayFirst: words,
      /** Somewhere. */
      must: words,
      notFirst: words,
      mustNot: words,
      /** In no tip's words. */
      neverSay: words,
    }),
  ),
  plan: z.optional(z.strictObject({ mostHours: z.number() })),
  call: z.optional(call),
  /** Of the remarks on a competitor, by their ids. */
  remarks: z.optional(z.strictObject({ must: words, mustNot: words })),
  /** How many differences are stated. */
  differences: z.optional(z.int()),
});

export type ExpertCase = z.infer<typeof expertCase>;
export type ShortPage = z.infer<typeof page>;
export type ShortRow = z.infer<typeof row>;
export type ShortCount = z.infer<typeof shortCount>;
export type ShortAge = z.infer<typeof age>;

/** A case from its file; an unknown key is an error, so that no expectation is lost to a slip of the pen. */
export function parseCase(text: string): ExpertCase {
  return expertCase.parse(JSON.parse(text));
}
