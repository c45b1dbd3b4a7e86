/** One post, or one page's facts, read twice: what the later reading says, and what only the earlier one knew. */
import { countsOverlap, instantsOverlap } from '../evidence.ts';
import { type Count, type Instant, type PageFacts, type PostReading, PROOFS, type Proof } from '../reading.ts';

/** Values, and the kind of proof that each of them has. */
export interface Proved<Values> {
  values: Values;
  proofs: Record<string, Proof>;
}

type Stays<Values> = (field: keyof Values, kept: Values, next: Values) => boolean;

/** The same post, read again. */
export function mergePost(kept: Proved<PostReading>, next: Proved<PostReading>): Proved<PostReading> {
  return mergeValues(kept, next, postStays);
}

/** The same page, read again. */
export function mergeFacts(kept: Proved<PageFacts>, next: Proved<PageFacts>): Proved<PageFacts> {
  return mergeValues(kept, next, factStays);
}

function mergeValues<Values extends object>(
  kept: Proved<Values>,
  next: Proved<Values>,
  stays: Stays<Values>,
): Proved<Values> {
  const fields = (Object.keys(kept.values) as (keyof Values & string)[]).filter((field) =>
    stays(field, kept.values, next.values),
  );
  const values = Object.fromEntries(fields.map((field) => [field, kept.values[field]]));
  const proofs = fields.flatMap((field) => (kept.proofs[field] ? [[field, kept.proofs[field]]] : []));
  return { values: { ...next.values, ...values }, proofs: { ...next.proofs, ...Object.fromEntries(proofs) } };
}

/** The later value counts, unless it says less. */
function postStays(field: keyof PostReading, kept: PostReading, next: PostReading): boolean {
  if (kept[field] === null || next[field] === null) return next[field] === null;
  switch (field) {
    case 'publishedAt':
      return isBetterInstant(kept.publishedAt, next.publishedAt);
    case 'reactions':
    case 'comments':
    case 'shares':
    case 'views':
      return isWithin(kept[field], next[field]);
    case 'kind':
      return next.kind === 'unknown';
    case 'text':
      return next.text?.truncated === true && kept.text?.truncated === false;
    default:
      return false;
  }
}

function factStays(field: keyof PageFacts, kept: PageFacts, next: PageFacts): boolean {
  if (kept[field] == null || next[field] == null) return next[field] == null;
  const isCount = field === 'followers' || field === 'likes' || field === 'employees';
  return isCount && isWithin(kept[field], next[field]);
}

/** "1,234", read before, says more than "1.2K", read now. A number that has grown is within no other. */
function isWithin(kept: Count | null, next: Count | null): boolean {
  if (kept === null || next === null || !countsOverlap(kept, next)) return false;
  return kept.high - kept.low < next.high - next.low && kept.low >= next.low && kept.high <= next.high;
}

function isBetterInstant(kept: Instant | null, next: Instant | null): boolean {
  if (kept === null || next === null) return false;
  const stronger = PROOFS.indexOf(next.source) - PROOFS.indexOf(kept.source);
  return stronger > 0 || (stronger === 0 && instantsOverlap(kept, next) && widthOf(kept) < widthOf(next));
}

function widthOf({ from, to }: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
