/** One post that two readings saw: what the newer says of it, and what only the older one knew. */

import { DAY } from '../measures/days.ts';
import { instantsOverlap } from '../reading/evidence.ts';
import { type Instant, type PostReading, PROOFS, type Proof } from '../reading/reading.ts';
import type { Proved } from '../reading/watch/merge-post.ts';

export type ProvedPost = Proved<PostReading>;

/** Days. Nearly all of a post's interactions come in its first week: one seen later keeps its counts. Our choice. */
const GROWN_UP = 7;

const COUNTS = ['reactions', 'comments', 'shares', 'views'] as const;

/**
 * A post that the newer readings do not show any more, as an earlier one saw it. Its counts were still growing in the
 * first week: from then they are not known.
 *
 * @param at when it was seen, milliseconds
 */
export function lastSeen(post: ProvedPost, at: number): ProvedPost {
  return isGrownUp(post.values, at) ? post : without(post, COUNTS);
}

/** @param at when the older reading saw it, milliseconds */
export function mergeSightings(newer: ProvedPost, older: ProvedPost, at: number): ProvedPost {
  const known = lastSeen(older, at);
  const merged: ProvedPost = { values: { ...newer.values }, proofs: { ...newer.proofs } };
  const fields = (['permalink', ...COUNTS] as const).filter(
    (field) => newer.values[field] === null && known.values[field] !== null,
  );
  take(merged, known, fields);
  if (newer.values.kind === 'unknown') take(merged, known, ['kind']);
  return withTime(merged, older);
}

function take(into: ProvedPost, from: ProvedPost, fields: readonly (keyof PostReading)[]): void {
  for (const field of fields) {
    Object.assign(into.values, { [field]: from.values[field] });
    const proof = from.proofs[field];
    if (proof) into.proofs[field] = proof;
  }
}

/** What both times allow; where they exclude each other, what the newer says. */
function withTime({ values, proofs }: ProvedPost, older: ProvedPost): ProvedPost {
  const [time, before] = [values.publishedAt, older.values.publishedAt];
  if (before === null || (time !== null && !instantsOverlap(time, before))) return { values, proofs };
  const publishedAt = time === null ? before : inBoth(time, before);
  const proof = strongest(proofs.publishedAt, older.proofs.publishedAt);
  return { values: { ...values, publishedAt }, proofs: { ...proofs, ...(proof && { publishedAt: proof }) } };
}

function inBoth(one: Instant, other: Instant): Instant {
  const later = Date.parse(one.from) >= Date.parse(other.from) ? one.from : other.from;
  const sooner = Date.parse(one.to) <= Date.parse(other.to) ? one.to : other.to;
  const source = PROOFS.indexOf(one.source) <= PROOFS.indexOf(other.source) ? one.source : other.source;
  return { from: later, to: sooner, source };
}

function strongest(one: Proof | undefined, other: Proof | undefined): Proof | undefined {
  if (!one || !other) return one ?? other;
  return PROOFS.indexOf(one) <= PROOFS.indexOf(other) ? one : other;
}

/** Whether it was certainly a week old. */
function isGrownUp({ publishedAt }: PostReading, at: number): boolean {
  return publishedAt !== null && at - Date.parse(publishedAt.to) >= GROWN_UP * DAY;
}

function without({ values, proofs }: ProvedPost, fields: readonly (typeof COUNTS)[number][]): ProvedPost {
  const unknown = Object.fromEntries(fields.map((field) => [field, null]));
  const kept = Object.entries(proofs).filter(([field]) => !fields.some((each) => each === field));
  return { values: { ...values, ...unknown }, proofs: Object.fromEntries(kept) };
}
