/** A reading against what a careful person read on the same page (`expected.json`; its form: tests/pages/README.md). */
import type { Count, Instant, PostReading, ReadOutcome } from '../../lib/reading/reading.ts';

export type Mark = 'right' | 'missed' | 'wrong';

export interface Result {
  field: string;
  mark: Mark;
  /** What was expected and what was read, for the person who mends it. */
  detail: string;
  wanted?: unknown;
  found?: unknown;
}

type ExpectedCount = number | { low: number; high: number } | null;

export interface ExpectedPost {
  id?: string | null;
  permalink?: string | null;
  at?: string | null;
  from?: string;
  to?: string;
  reactions?: ExpectedCount;
  comments?: ExpectedCount;
  shares?: ExpectedCount;
  views?: ExpectedCount;
  authorship?: string;
  pinned?: boolean;
  kind?: string;
}

export interface Expected {
  company: boolean;
  /** Posts beyond the list are wrong. */
  complete?: boolean;
  page?: Record<string, ExpectedCount | string>;
  posts?: ExpectedPost[];
  /** Ids or parts of permalinks that must not be read as posts. */
  notPosts?: string[];
  neverVerdicts?: string[];
  /** Of sample pages only. */
  problem?: string;
  what?: string;
  feed?: 'read' | 'not-seen';
  holes?: number;
  filter?: string | null;
  order?: 'newest-first' | 'mixed';
  notes?: string[];
}

const DAY = 86_400_000;

/** Compares field by field. Only what is written in `expected` is checked; `null` there means: must be read as `null`. */
export function compare(expected: Expected, outcome: ReadOutcome): Result[] {
  if (!expected.company) return compareRefusal(expected, outcome);
  if (!outcome.ok) return [mark('company', 'missed', 'a page', outcome.problem.code)];
  const { reading } = outcome;
  const pairs = pairUp(expected.posts ?? [], reading.posts);
  const extra = reading.posts.filter((post) => !pairs.some(([, found]) => found === post));
  return [
    mark('company', 'right', true, true),
    ...Object.entries(expected.page ?? {}).map(([name, value]) =>
      compareFact(`page.${name}`, value, reading.page[name as keyof typeof reading.page] ?? null),
    ),
    ...pairs.flatMap(([wanted, found], index) => comparePost(`posts.${index}`, wanted, found)),
    ...(expected.complete
      ? extra.map((post) => mark('posts', 'wrong', 'no such post', post.id ?? post.permalink))
      : []),
    ...reading.posts
      .filter((post) => isForbidden(post, expected))
      .map((post) => mark('notPosts', 'wrong', 'no post', post.id)),
    ...compareCoverage(expected, outcome),
  ];
}

function compareRefusal(expected: Expected, outcome: ReadOutcome): Result[] {
  if (outcome.ok) return [mark('company', 'wrong', 'refused', 'a page was read')];
  const { code, what } = outcome.problem;
  return [
    mark('company', 'right', false, false),
    ...(expected.problem === undefined ? [] : [same('problem', expected.problem, code)]),
    ...(expected.what === undefined ? [] : [same('what', expected.what, what ?? null)]),
  ];
}

function compareCoverage(expected: Expected, outcome: Extract<ReadOutcome, { ok: true }>): Result[] {
  const { coverage, notes } = outcome.reading;
  return [
    ...(expected.feed === undefined ? [] : [same('coverage.feed', expected.feed, coverage.feed ?? 'read')]),
    ...(expected.filter === undefined ? [] : [same('coverage.filter', expected.filter, coverage.filter ?? null)]),
    ...(expected.order === undefined ? [] : [same('coverage.order', expected.order, coverage.order ?? 'newest-first')]),
    ...(expected.holes === undefined ? [] : [same('coverage.holes', expected.holes, coverage.holes ?? 0)]),
    ...(expected.notes ?? []).map((code) =>
      mark(
        `notes.${code}`,
        notes.some((note) => note.code === code) ? 'right' : 'wrong',
        code,
        notes.map((note) => note.code),
      ),
    ),
  ];
}

/** By id, else by permalink, else by order among those that are left. */
function pairUp(expected: ExpectedPost[], posts: PostReading[]): [ExpectedPost, PostReading | undefined][] {
  const left = new Set(posts);
  const take = (test: (post: PostReading) => boolean) => {
    const found = [...left].find(test);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const pairs = new Map<ExpectedPost, PostReading | undefined>();
  for (const wanted of expected) {
    const byId = wanted.id
      ? take((post) => post.id !== null && digitsOf(post.id) === digitsOf(wanted.id ?? ''))
      : undefined;
    const byAddress =
      byId === undefined && wanted.permalink
        ? take((post) => post.permalink?.includes(wanted.permalink ?? '') ?? false)
        : undefined;
    pairs.set(wanted, byId ?? byAddress);
  }
  const unpaired = expected.filter((wanted) => pairs.get(wanted) === undefined);
  for (const wanted of unpaired) {
    if (!wanted.id && !wanted.permalink)
      pairs.set(
        wanted,
        take((post) => post.id === null && post.permalink === null),
      );
  }
  return expected.map((wanted) => [wanted, pairs.get(wanted)]);
}

function digitsOf(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? id;
}

function isForbidden(post: PostReading, { notPosts = [] }: Expected): boolean {
  return notPosts.some((name) => (post.id ?? '').endsWith(name) || (post.permalink ?? '').includes(name));
}

function comparePost(path: string, wanted: ExpectedPost, found: PostReading | undefined): Result[] {
  if (found === undefined) return Object.keys(wanted).map((name) => mark(`${path}.${name}`, 'missed', name, 'no post'));
  const results: Result[] = [];
  for (const name of ['reactions', 'comments', 'shares', 'views'] as const) {
    if (wanted[name] !== undefined) results.push(compareFact(`${path}.${name}`, wanted[name], found[name]));
  }
  for (const name of ['authorship', 'pinned'] as const) {
    if (wanted[name] !== undefined) results.push(same(`${path}.${name}`, wanted[name], found[name]));
  }
  if (wanted.kind !== undefined) results.push(compareKind(`${path}.kind`, wanted.kind, found.kind));
  if (wanted.id !== undefined) results.push(compareId(`${path}.id`, wanted.id, found.id));
  if (wanted.permalink !== undefined) results.push(compareId(`${path}.permalink`, wanted.permalink, found.permalink));
  if (wanted.at !== undefined || wanted.from !== undefined)
    results.push(compareTime(`${path}.publishedAt`, wanted, found.publishedAt));
  return results;
}

function compareTime(field: string, { at, from, to }: ExpectedPost, found: Instant | null): Result {
  if (at === null) return mark(field, found === null ? 'right' : 'wrong', null, found);
  if (found === null) return mark(field, 'missed', at ?? from, null);
  const [start, end] = [Date.parse(found.from), Date.parse(found.to)];
  const holds = at === undefined || (start <= Date.parse(at) && Date.parse(at) <= end);
  const within = from === undefined || (start >= Date.parse(from) - DAY && end <= Date.parse(to ?? from) + DAY);
  return mark(field, holds && within ? 'right' : 'wrong', at ?? { from, to }, found);
}

function compareFact(field: string, wanted: ExpectedCount | string, found: unknown): Result {
  if (wanted === null) return mark(field, found === null ? 'right' : 'wrong', null, found);
  if (found === null) return mark(field, 'missed', wanted, null);
  if (typeof wanted === 'string') return same(field, wanted, found as string);
  const { low, high } = found as Count;
  if (typeof wanted === 'number')
    return mark(field, low <= wanted && wanted <= high ? 'right' : 'wrong', wanted, found);
  return mark(field, low === wanted.low && high === wanted.high ? 'right' : 'wrong', wanted, found);
}

function compareKind(field: string, wanted: string, found: string): Result {
  return mark(field, found === wanted ? 'right' : found === 'unknown' ? 'missed' : 'wrong', wanted, found);
}

function compareId(field: string, wanted: string | null, found: string | null): Result {
  if (wanted === null) return mark(field, found === null ? 'right' : 'wrong', null, found);
  if (found === null) return mark(field, 'missed', wanted, null);
  return mark(field, found === wanted || found.includes(wanted) ? 'right' : 'wrong', wanted, found);
}

function same(field: string, wanted: unknown, found: unknown): Result {
  return mark(field, wanted === found ? 'right' : 'wrong', wanted, found);
}

function mark(field: string, result: Mark, wanted: unknown, found: unknown): Result {
  return {
    field,
    mark: result,
    wanted,
    found,
    detail: `expected ${JSON.stringify(wanted)}, read ${JSON.stringify(found)}`,
  };
}
