/**
 * The trust border: what a script in a page, or a file, says is a reading. Everything is checked before anything
 * else of the extension touches it; keys that are not known are dropped.
 */
import * as z from 'zod/mini';
import { MOST_POSTS } from './bounded.ts';
import {
  ELSEWHERE,
  NOTE_CODES,
  type PageReading,
  POST_KINDS,
  PROBLEM_CODES,
  PROOFS,
  type ReadOutcome,
} from './reading.ts';

/** Longer lists and texts than these come from no reader of ours. */
export const LONGEST_TEXT = 200_000;
const LARGEST_COUNT = 1e10;

export const short = z.string().check(z.maxLength(200));
const address = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\/[^\s]+$/));
const digits = z.string().check(z.regex(/^\d{1,25}$/));
/** One test of our own in place of three of the library's, which the popup would have to carry. A zero has no sign. */
const wholeUpTo = (most: number) =>
  z.number().check(z.refine((it) => Number.isInteger(it) && 1 / it > 0 && it <= most));
const whole = wholeUpTo(LARGEST_COUNT);

/** A moment between 2004, when the older of the two sites began, and 2100. */
export const moment = z
  .string()
  .check(z.maxLength(30), z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/), z.refine(isSaneMoment));

function isSaneMoment(text: string): boolean {
  const time = Date.parse(text);
  if (!(time >= Date.UTC(2004, 0, 1) && time <= Date.UTC(2100, 0, 1))) return false;
  // "2026-02-30" is parsed as the second of March.
  return new Date(time).toISOString().startsWith(text.slice(0, 13));
}

const count = z
  .object({ low: whole, high: whole, shown: z.string().check(z.maxLength(40)) })
  .check(z.refine(({ low, high }) => low <= high, { path: ['low'] }));

const instant = z
  .object({ from: moment, to: moment, source: z.enum(['id', 'data', 'attribute', 'aria', 'text']) })
  .check(z.refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { path: ['from'] }));

const text = z.object({
  excerpt: z.string().check(z.maxLength(200)),
  length: wholeUpTo(LONGEST_TEXT),
  hashtags: z.array(short).check(z.maxLength(50)),
  truncated: z.boolean(),
});

const postId = z.string().check(z.regex(/^(?:urn:li:(?:activity|share|ugcPost):\d{1,19}|\d{1,25})$/));

const post = z.object({
  id: z.nullable(postId),
  permalink: z.nullable(address),
  publishedAt: z.nullable(instant),
  authorship: z.enum(['own', 'reshare']),
  pinned: z.boolean(),
  kind: z.enum(POST_KINDS),
  reactions: z.nullable(count),
  comments: z.nullable(count),
  shares: z.nullable(count),
  views: z.nullable(count),
  text: z.nullable(text),
});

const filled = z.optional(z.nullable(z.enum(['filled', 'empty'])));

const page = z.object({
  id: z.nullable(digits),
  name: z.nullable(short),
  handle: z.nullable(short),
  followers: z.nullable(count),
  likes: z.nullable(count),
  employees: z.nullable(count),
  category: z.nullable(short),
  about: filled,
  website: filled,
});

const coverage = z.object({
  postsSeen: whole,
  withTime: whole,
  withReactions: whole,
  feed: z.optional(z.enum(['read', 'not-seen'])),
  end: z.optional(z.boolean()),
  order: z.optional(z.enum(['newest-first', 'mixed'])),
  filter: z.optional(z.nullable(short)),
  holes: z.optional(whole),
  holesBelow: z.optional(whole),
  view: z.optional(z.enum(['signed-in', 'signed-out'])),
});

/** Any fields: `record` says the same, and is another kilobyte in the popup. */
const proofs = z
  .catchall(z.object({}), z.enum(PROOFS))
  .check(z.refine((it) => Object.keys(it).length <= 20 && Object.keys(it).every((field) => field.length <= 20)));
const evidence = z.object({ page: proofs, posts: z.array(proofs).check(z.maxLength(MOST_POSTS)) });

const note = z.object({ code: z.enum(NOTE_CODES), detail: z.optional(short) });

export const reading = z
  .object({
    site: z.enum(['linkedin', 'facebook']),
    layout: short,
    url: address,
    readAt: moment,
    language: z.string().check(z.maxLength(35)),
    page,
    posts: z.array(post).check(z.maxLength(MOST_POSTS)),
    coverage,
    evidence: z.optional(evidence),
    notes: z.array(note).check(z.maxLength(100)),
  })
  .check(
    z.refine((it) => it.coverage.postsSeen === it.posts.length, { path: ['coverage', 'postsSeen'] }),
    z.refine((it) => it.coverage.withTime === it.posts.filter((post) => post.publishedAt !== null).length, {
      path: ['coverage', 'withTime'],
    }),
    z.refine((it) => it.coverage.withReactions === it.posts.filter((post) => post.reactions !== null).length, {
      path: ['coverage', 'withReactions'],
    }),
    z.refine((it) => it.evidence === undefined || it.evidence.posts.length === it.posts.length, {
      path: ['evidence', 'posts'],
    }),
    z.refine((it) => it.posts.every((post) => !isLater(post.publishedAt?.from, it.readAt)), {
      path: ['posts', 'publishedAt'],
    }),
  );

/** A post cannot be younger than its reading by more than a wrong clock explains. */
function isLater(from: string | undefined, readAt: string): boolean {
  return from !== undefined && Date.parse(from) > Date.parse(readAt) + 86_400_000;
}

const problem = z.object({
  code: z.enum(PROBLEM_CODES),
  site: z.nullable(z.enum(['linkedin', 'facebook'])),
  what: z.optional(z.enum(ELSEWHERE)),
  postsUrl: z.optional(address),
});

/** `isRead` chooses between these by `ok`. */
const read = z.object({ ok: z.boolean(), reading });
const unread = z.object({ ok: z.boolean(), problem });

export type Checked<Value> = { ok: true; value: Value } | { ok: false; field: string };

/** Checks what an injected script returned. On failure `field` names the first one that lies: "posts.3.reactions.low". */
export function checkOutcome(value: unknown): Checked<ReadOutcome> {
  return checked<typeof read | typeof unread>(isRead(value) ? read : unread, value) as Checked<ReadOutcome>;
}

function isRead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;
}

/** Checks a reading from a file. */
export function checkReading(value: unknown): Checked<PageReading> {
  return checked(reading, value) as Checked<PageReading>;
}

/** On failure the first field that lies. */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Checked<z.output<Schema>> {
  const result = parsed(schema, value);
  if (result === null) return { ok: false, field: 'the whole' };
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, field: result.error.issues[0]?.path.map(String).join('.') || 'the whole' };
}

/** The library hands complaints on as arguments, of which a list of a million has more than a call takes. */
function parsed<Schema extends z.ZodMiniType>(schema: Schema, value: unknown) {
  try {
    return schema.safeParse(value);
  } catch {
    return null;
  }
}
