/**
 * What comes with a reading in an audit from a file: what a person said of the page, and in which lens it was seen. Apart
 * from the reading's own schema, which every click loads; and with no part of the library that this one does without: what is
 * used of it anywhere, every click loads.
 */
import * as z from 'zod/mini';
import { BELIEFS, PURPOSES } from '../diagnosis/diagnosis.ts';
import { type Checked, checked, LONGEST_TEXT, moment, short } from '../reading/schema.ts';

/** Of a kind; longer lists come from no export of ours. */
const MOST = 1_000;

/** A day of the calendar, YYYY-MM-DD. */
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isDay));

/** "2026-02-30" is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

const names = z.array(short.check(z.regex(/^[\s\S]/))).check(z.maxLength(MOST));
/** A page's key may be its address. */
const key = z.string().check(z.maxLength(2_000));

/** What a person said of a page, and keeps with its audit. */
export const keptSchema = z.object({
  label: z.optional(z.string().check(z.maxLength(2_000))),
  note: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  /** When the note was last changed. */
  notedAt: z.optional(moment),
  checkAgain: z.optional(day),
  /** Names of the sets that it is in. */
  sets: z.optional(names),
  /** Those of the sets whose own page it is. */
  ownIn: z.optional(names),
  /** One of the keys of the same company's page on the other site, or its address. */
  sameCompanyAs: z.optional(key),
  /** What the owner answered: more than the context has, in which a question that was skipped is no answer. */
  answers: z.optional(
    z.object({
      belief: z.optional(z.enum([...BELIEFS, 'skipped'])),
      believedAt: z.optional(moment),
      purpose: z.optional(z.enum([...PURPOSES, 'skipped'])),
    }),
  ),
  /** Neutral questions that were given for a call. */
  given: z.optional(z.array(z.object({ id: short, page: key, at: moment })).check(z.maxLength(MOST))),
  /** Steps that were shown, by the reading's moment. */
  advice: z.optional(
    z.array(z.object({ at: moment, tips: z.array(short).check(z.maxLength(100)) })).check(z.maxLength(MOST)),
  ),
});
export type Kept = z.output<typeof keptSchema>;

/** How the page was looked at. */
export const contextSchema = z.object({
  lens: z.enum(['mine', 'prospect', 'competitor']),
  belief: z.optional(z.enum(BELIEFS)),
  purpose: z.optional(z.enum(PURPOSES)),
  hoursPerWeek: z.optional(z.enum({ one: 1, two: 2, four: 4, eight: 8 } as const)),
});

/** Checks what an audit from a file keeps. */
export function checkKept(value: unknown): Checked<Kept> {
  return checked(keptSchema, value);
}

/** Checks an audit's context. */
export function checkContext(value: unknown): Checked<z.output<typeof contextSchema>> {
  return checked(contextSchema, value);
}
