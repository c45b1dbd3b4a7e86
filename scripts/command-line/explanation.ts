/**
 * Each value of a reading with what every place said about it: a block for the page, and one for each post.
 *
 *     reactions     2.4K = 2350..2449 [aria]
 *       * aria      2.4K = 2350..2449      button aria-label
 *         text      –                      .reactions-count
 */
import type { Entry, Ledger, Read } from '../../lib/reading/evidence.ts';
import type { Proof } from '../../lib/reading/reading.ts';
import { cut, WIDTH, wrapped } from './columns.ts';
import { NOTHING, valueText } from './value-text.ts';

/** Columns: the field's name; then of each place its mark, its proof, its answer, and where it is. */
const FIELD = 14;
const INDENT = 4;
const PROOF = 11;
const SHORTEST_ANSWER = 12;
const LONGEST_ANSWER = 42;

/** The place whose answer was taken; places that exclude each other. */
const TAKEN = '*';
const AGAINST = '!';

export function explanation({ reading, asked }: Extract<Read, { ok: true }>): string {
  const { page, posts, evidence } = reading;
  const of = posts.length;
  return [
    block('page', { ...page }, asked.page, evidence?.page ?? {}),
    ...posts.map((post, index) =>
      block(`post ${index + 1} of ${of}`, { ...post }, asked.posts[index] ?? new Map(), evidence?.posts[index] ?? {}),
    ),
  ].join('\n\n');
}

/** In the order of the reading; what was asked beside it comes last. */
function block(
  title: string,
  values: Record<string, unknown>,
  ledger: Ledger,
  proofs: Partial<Record<string, Proof>>,
): string {
  const beside = [...ledger.keys()].filter((field) => !(field in values));
  const lines = [...Object.keys(values), ...beside].flatMap((field) =>
    fieldLines(field, values[field], ledger.get(field), proofs[field]),
  );
  return [title, ...lines].join('\n');
}

function fieldLines(field: string, value: unknown, entry: Entry | undefined, proof: Proof | undefined): string[] {
  const disagree = entry?.disagree ?? false;
  const by = entry?.proof ?? proof;
  const shown = disagree ? 'unknown: its places exclude each other' : answer(field, value);
  const head = `${disagree ? AGAINST : ' '} ${field.padEnd(FIELD)}`;
  const end = by === undefined ? '' : ` [${by}]`;
  const line = `${head}${cut(shown, WIDTH - head.length - end.length)}${end}`.trimEnd();
  return entry === undefined ? [line] : [line, ...placeLines(field, value, entry)];
}

function placeLines(field: string, value: unknown, entry: Entry): string[] {
  const taken = takenFrom(value, entry);
  const answers = entry.claims.map((claim) => cut(answer(field, claim.value), LONGEST_ANSWER));
  const column = Math.max(SHORTEST_ANSWER, ...answers.map(({ length }) => length)) + 2;
  return entry.claims.flatMap((claim, index) => {
    const mark = claim === taken ? TAKEN : entry.disagree && claim.value !== null ? AGAINST : ' ';
    const start = `${' '.repeat(INDENT)}${mark} ${claim.proof.padEnd(PROOF)}`;
    const [place = '', ...more] = wrapped(claim.place, WIDTH - start.length - column);
    const first = `${start}${(answers[index] ?? '').padEnd(column)}${place}`.trimEnd();
    return [first, ...more.map((line) => `${' '.repeat(start.length + column)}${line}`)];
  });
}

/** Of several places with the proof that won, the one that gave just this value. */
function takenFrom(value: unknown, { claims, proof }: Entry) {
  const won = claims.filter((claim) => claim.proof === proof && claim.value !== null);
  const same = JSON.stringify(value);
  return won.find((claim) => JSON.stringify(claim.value) === same) ?? won[0];
}

/** A text is told by its length, whatever form the place has it in. */
function answer(field: string, value: unknown): string {
  if (field === 'text' && typeof value === 'string') return `${value.length} characters`;
  return value === undefined ? NOTHING : valueText(value);
}
