/**
 * The parts of an audit that are computed, as schemas: for whoever reads a file. Nothing of the product checks by them: what
 * comes in is computed anew. The types below fail to compile where a part gains or changes a field.
 */
import * as z from 'zod/mini';
import { type Diagnosis, VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import type { Competitor, Prospect } from '../../lib/lenses/lens.ts';
import type { Measures } from '../../lib/measures/measures.ts';
import { POST_KINDS } from '../../lib/reading/reading.ts';

const number = z.number();
const text = z.string();
const range = { low: number, high: number };
const estimateOf = { ...range, value: z.nullable(number) };
const estimate = z.object(estimateOf);
const known = z.nullable(estimate);
const bounds = z.object(range);
const standout = z.object({ index: number, interactions: bounds, median: bounds, distance: number });
const kind = z.enum(POST_KINDS);

export const measuresSchema = z.object({
  at: text,
  window: z.object({ days: number, complete: z.boolean() }),
  list: z.object({
    order: z.enum(['newest-first', 'mixed', 'unproved']),
    end: z.boolean(),
    sound: z.boolean(),
    holes: number,
    reach: z.nullable(bounds),
  }),
  posts: z.object({ own: number, reshares: number, pinned: number, dated: number }),
  recency: known,
  lastSignOfLife: known,
  postsInWindow: estimate,
  resharesSinceLastOwn: number,
  silentSinceLastOwn: z.boolean(),
  cadence: known,
  gaps: number,
  medianGap: known,
  longestGap: known,
  shortestGap: known,
  usualGap: known,
  partingGaps: number,
  longestSilence: known,
  silenceOutOfSeason: z.nullable(z.object({ low: number })),
  silenceChance: z.nullable(bounds),
  week: z.nullable(
    z.object({
      weekdays: z.array(number),
      hours: z.array(number),
      posts: number,
      days: number,
      habit: z.nullable(z.object({ weekday: number, days: number, p: number })),
    }),
  ),
  regularity: z.nullable(
    z.object({ burstiness: number, gaps: number, reading: z.enum(['regular', 'bursty', 'neither']) }),
  ),
  trend: z.nullable(z.object({ direction: z.enum(['rising', 'falling', 'level']), p: number })),
  interactions: z.nullable(
    z.object({ ...estimateOf, posts: number, none: number, unread: number, open: z.boolean(), rounded: z.boolean() }),
  ),
  interactionParts: z.array(z.enum(['reactions', 'comments', 'shares'])),
  engagementRate: known,
  withoutReaction: z.nullable(z.object({ ...estimateOf, none: number, of: number })),
  withComments: z.nullable(z.object({ ...estimateOf, some: number, of: number })),
  commentShare: known,
  reshareShare: z.nullable(z.object({ ...estimateOf, reshares: number, of: number })),
  responseTrend: z.nullable(
    z.object({
      direction: z.enum(['rising', 'falling', 'level']),
      p: number,
      newer: bounds,
      older: bounds,
      of: number,
    }),
  ),
  best: z.array(standout),
  weakest: z.array(standout),
  kinds: z.partialRecord(kind, number),
  followers: known,
});

const score = z.nullable(z.object({ value: number, ...range }));
const effort = z.enum(['minutes', 'hours', 'days']);
const site = z.enum(['linkedin', 'facebook']);
const stepOf = {
  id: text,
  text,
  effort,
  thenPerWeek: z.optional(number),
  site: z.optional(site),
  who: z.optional(text),
  cost: z.optional(text),
  purpose: z.optional(text),
  notWhen: z.optional(text),
  worked: z.optional(z.object({ measure: text, target: text })),
  example: z.optional(text),
  examplePost: z.optional(number),
  source: z.optional(text),
};

export const diagnosisSchema = z.object({
  verdict: z.enum(VERDICTS),
  confidence: z.enum(['high', 'medium', 'low']),
  activity: score,
  response: score,
  findings: z.array(
    z.object({
      id: text,
      tone: z.enum(['good', 'warn', 'bad', 'info']),
      text,
      posts: z.array(number),
      benchmark: z.optional(text),
      source: z.optional(text),
    }),
  ),
  tips: z.array(
    z.object({
      ...stepOf,
      because: z.array(text),
      lens: z.enum(['mine', 'prospect', 'competitor']),
      post: z.optional(number),
    }),
  ),
  settle: z.optional(
    z.object({ cause: text, posts: z.optional(number), days: z.optional(number), date: z.optional(text) }),
  ),
  plan: z.optional(
    z.array(
      z.object({
        from: text,
        to: text,
        text,
        posts: number,
        formats: z.array(kind),
        who: text,
        hours: number,
        cost: text,
      }),
    ),
  ),
  group: z.optional(z.object({ sentence: text, name: text, share: text, explained: text })),
});

const given = z.object({ id: text, page: text, at: text });
const difference = z.object({
  measure: z.enum(['rate', 'cadence', 'recency', 'interactions', 'reshares', 'jobs', 'formats']),
  against: z.enum(['mine', 'set']),
  place: z.enum(['more', 'less', 'level']),
  text,
});

const prospect = z.object({
  lens: z.literal('prospect'),
  headline: text,
  under: text,
  facts: z.array(z.object({ text, post: z.nullable(number) })),
  advice: z.nullable(text),
  lines: z.array(z.object({ id: text, text, post: z.nullable(number), notWhen: text })),
  given: z.nullable(given),
});

const competitor = z.object({
  lens: z.literal('competitor'),
  headline: text,
  under: text,
  differences: z.array(difference),
  level: z.array(difference),
  remarks: z.array(z.object({ ...stepOf, posts: z.array(number) })),
  missing: z.array(text),
  notes: z.array(text),
});

export const lensSchema = z.union([prospect, competitor]);

type Holds<Wide, Narrow extends Wide> = Narrow;
/** @public asked by the compiler alone */
export type MeasuresAreWhole = Holds<z.input<typeof measuresSchema>, Measures>;
/** @public asked by the compiler alone */
export type DiagnosisIsWhole = Holds<z.input<typeof diagnosisSchema>, Diagnosis>;
/** @public asked by the compiler alone */
export type LensIsWhole = Holds<z.input<typeof lensSchema>, Prospect | Competitor>;
