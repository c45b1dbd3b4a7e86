/**
 * What comes out of the database is checked as what comes from a page is: an older version may have written it, or a fault of
 * the disk. With what the popup carries of the library anyway.
 */
import * as z from 'zod/mini';
import { BELIEFS, PURPOSES } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import { checked, checkReading } from '../reading/schema.ts';
import { isFreshRow } from './checked-row.ts';
import type { KeptPage } from './kept-page.ts';
import type { KeptSet } from './kept-set.ts';

const texts = z.array(z.string());
const orNull = z.nullable(z.string());
const when = z.string().check(z.refine((it) => !Number.isNaN(Date.parse(it))));
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((it) => !Number.isNaN(Date.parse(it))),
);

const answers = z.object({
  belief: z.optional(z.enum([...BELIEFS, 'skipped'])),
  believedAt: z.optional(when),
  purpose: z.optional(z.enum([...PURPOSES, 'skipped'])),
});

const page = z.object({
  key: z.string(),
  keys: texts,
  site: z.enum(['linkedin', 'facebook']),
  name: orNull,
  url: z.string().check(z.regex(/^https?:\/\/[^\s]+$/)),
  lens: z.enum(['mine', 'prospect', 'competitor']),
  answers,
  given: z.array(z.object({ id: z.string(), page: z.string(), at: when })),
  lastReadAt: when,
  label: z.string(),
  note: z.string(),
  notedAt: z.nullable(when),
  checkAgain: z.nullable(day),
  sameCompanyAs: orNull,
  advice: z.array(z.object({ at: when, tips: texts })),
});

const set = z.object({
  id: z.string(),
  name: z.string().check(z.refine((it) => it.trim() !== '')),
  pages: texts,
  own: orNull,
  madeAt: when,
  roundSince: z.nullable(when),
});

/** `null` where it is damaged. A row that is damaged, or older, is computed anew. */
export function soundPage(value: unknown): KeptPage | null {
  const result = checked(page, value);
  if (!result.ok) return null;
  const row: unknown = (value as { row?: unknown }).row;
  return { ...(result.value as Omit<KeptPage, 'row'>), row: isFreshRow(row) ? row : null };
}

export function soundSet(value: unknown): KeptSet | null {
  const result = checked(set, value);
  return result.ok ? (result.value as KeptSet) : null;
}

/** What stands in a record of a reading. */
export function soundReading(value: unknown): PageReading | null {
  const result = checkReading((value as { reading?: unknown } | null | undefined)?.reading);
  return result.ok ? result.value : null;
}
