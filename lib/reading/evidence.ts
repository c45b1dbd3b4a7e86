/**
 * Strongest evidence first. A value is asked of every place that can be afforded; the strongest proof that has one
 * gives it, and where two exclude each other it is not known. What each place said is written down, for
 * `npm run explain`.
 */
import {
  type Count,
  type Evidence,
  type Instant,
  type PageReading,
  type PostReading,
  PROOFS,
  type Problem,
  type Proof,
} from './reading.ts';

/** What one place said about a value. */
export interface Claim<Value> {
  proof: Proof;
  /** Where to look for it in the page, for who mends a layout: an attribute, a selector, a few plain words. */
  place: string;
  /** `null`: nothing stands there, or nothing that can be read. */
  value: Value | null;
}

/** All that was asked about one value. */
export interface Entry {
  claims: Claim<unknown>[];
  /** The proof that won; `null` where nothing was found, or where two exclude each other. */
  proof: Proof | null;
  disagree: boolean;
}

/** What was asked about one post, or about the page: an entry for each field. */
export type Ledger = Map<string, Entry>;

/** A post and what proves it. */
export interface ReadPost {
  post: PostReading;
  ledger: Ledger;
}

/** What a reader gives: the reading, and all that it asked the page for it. */
export type Read = { ok: true; reading: PageReading; asked: Asked } | { ok: false; problem: Problem };

/** The places looked at for each value: of the page, and of each post, parallel to the reading's posts. */
export interface Asked {
  page: Ledger;
  posts: Ledger[];
}

/** One place's answer; short, so that a reader's list of places stays a list. */
export function claim<Value>(proof: Proof, place: string, value: Value | null | undefined): Claim<Value> {
  return { proof, place, value: value ?? null };
}

/**
 * The value that the strongest proof gives, written down in the ledger. Of equally strong ones the first.
 *
 * @param agree whether two values can both be true; without it they must be the same
 * @returns `null` where no place has it, or where another place excludes it
 */
export function settle<Value>(
  ledger: Ledger,
  field: string,
  claims: Claim<Value>[],
  agree: (one: Value, other: Value) => boolean = Object.is,
): Value | null {
  return decide(ledger, field, claims, agree, strength);
}

/** `settle` for counts: of those that can all be true the most exact one is given; the stronger proof, where alike. */
export function settleCount(ledger: Ledger, field: string, claims: Claim<Count>[]): Count | null {
  const width = ({ value }: Claim<Count>) => (value === null ? 0 : value.high - value.low);
  return decide(ledger, field, claims, countsOverlap, (one) => width(one) * PROOFS.length + strength(one));
}

/** The lower, the stronger. */
function strength({ proof }: Claim<unknown>): number {
  return PROOFS.indexOf(proof);
}

function decide<Value>(
  ledger: Ledger,
  field: string,
  claims: Claim<Value>[],
  agree: (one: Value, other: Value) => boolean,
  rank: (one: Claim<Value>) => number,
): Value | null {
  let best: Claim<Value> | undefined;
  for (const one of claims) if (one.value !== null && (best === undefined || rank(one) < rank(best))) best = one;
  const excludes = (one: Claim<Value>) => one.value !== null && one !== best && !agree(best?.value as Value, one.value);
  const disagree = claims.some(excludes);
  ledger.set(field, { claims, proof: disagree ? null : (best?.proof ?? null), disagree });
  return disagree ? null : (best?.value ?? null);
}

/** Whether one number can be meant by both. */
export function countsOverlap(one: Count, other: Count): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** Whether one moment can be meant by both. */
export function instantsOverlap(one: Instant, other: Instant): boolean {
  return Date.parse(one.from) <= Date.parse(other.to) && Date.parse(other.from) <= Date.parse(one.to);
}

/** The winning proof of each field that has a value. */
export function proofsOf(ledger: Ledger): Record<string, Proof> {
  const proofs: Record<string, Proof> = {};
  for (const [field, { proof }] of ledger) if (proof !== null) proofs[field] = proof;
  return proofs;
}

/** The proofs of a reading, parallel to its page and posts. */
export function evidenceOf(page: Ledger, posts: ReadPost[]): Evidence {
  return { page: proofsOf(page), posts: posts.map(({ ledger }) => proofsOf(ledger)) };
}

/** The fields on which two proofs exclude each other, each once. */
export function disagreements(ledgers: Iterable<Ledger>): string[] {
  const fields = new Set<string>();
  for (const ledger of ledgers) for (const [field, { disagree }] of ledger) if (disagree) fields.add(field);
  return [...fields];
}
