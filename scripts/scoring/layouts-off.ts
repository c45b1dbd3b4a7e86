/**
 * What the fallback by shape still reads where a known layout is switched off: a row for each layout. It is held against
 * the whole reading of the same page, which the expectations prove: what it reads must be the same, or known less exactly.
 */
import type { Read } from '../../lib/reading/evidence.ts';
import { explainPage } from '../../lib/reading/read-page.ts';
import type { PageFacts, PageReading, PostReading, PostText } from '../../lib/reading/reading.ts';
import { isVaguer, type PageField, type PostField } from '../mutation/vaguer.ts';
import { CAPTURES, openCase, type PageCase, pageCases, readCaseWith } from './captures.ts';

export interface LayoutOff {
  layout: string;
  pages: number;
  /** Values that the whole reading has, and how many of them the fallback has too. */
  all: number;
  read: number;
  /** What it has and the whole reading has not, a line each. */
  wrong: string[];
}

type Whole = Extract<Read, { ok: true }>;

/** All samples and captures in which a company's page is read, each without the layout that reads it. */
export function layoutsOff(): LayoutOff[] {
  const known = [...pageCases('tests/pages'), ...pageCases(CAPTURES)].flatMap((page) => {
    const open = openCase(page);
    const whole = open === null ? null : explainPage(open, page.now);
    return whole?.ok && whole.reading.layout !== 'by-shape' ? [{ page, whole, layout: whole.reading.layout }] : [];
  });
  return [...Map.groupBy(known, ({ layout }) => layout)].map(([layout, group]) => {
    const found = group.map(({ page, whole }) => held(page, whole, layout));
    return {
      layout,
      pages: group.length,
      all: found.reduce((sum, { all }) => sum + all, 0),
      read: found.reduce((sum, { read }) => sum + read, 0),
      wrong: found.flatMap(({ wrong }) => wrong),
    };
  });
}

function held(page: PageCase, whole: Whole, layout: string): Omit<LayoutOff, 'layout' | 'pages'> {
  const all = valuesOf(whole.reading.page) + whole.reading.posts.reduce((sum, post) => sum + valuesOf(post), 0);
  const outcome = readCaseWith(page, { without: [layout] });
  if (!outcome.ok) return { all, read: 0, wrong: [] };
  const { page: facts, posts } = outcome.reading;
  const pairs = pairsOf(posts, whole);
  const wrong = [
    ...unlike(facts, whole.reading.page).map((field) => `page.${field}`),
    ...posts.flatMap((post) => {
      const partner = pairs.get(post);
      return partner === undefined ? [`no such post: ${JSON.stringify(post)}`] : unlike(post, partner);
    }),
  ];
  const read = valuesOf(facts) + posts.filter((post) => pairs.has(post)).reduce((sum, post) => sum + valuesOf(post), 0);
  return { all, read: read - wrong.length, wrong: wrong.map((line) => `${page.name}: ${line}`) };
}

/**
 * Each post and the one of the whole reading that it is: by id, by any address that the whole reading found for it, else
 * the next in order that it does not contradict.
 */
function pairsOf(posts: PostReading[], { reading, asked }: Whole): Map<PostReading, PostReading> {
  const pairs = new Map<PostReading, PostReading>();
  let next = 0;
  for (const post of posts) {
    const named = reading.posts.findIndex((other, index) => isNamed(post, other, addressesOf(asked, index)));
    const rest = reading.posts.findIndex((other, index) => index >= next && unlike(post, other).length === 0);
    const at = named >= 0 ? named : post.id === null ? rest : -1;
    const partner = reading.posts[at];
    if (partner === undefined) continue;
    pairs.set(post, partner);
    next = at + 1;
  }
  return pairs;
}

function addressesOf(asked: Whole['asked'], index: number): unknown[] {
  return asked.posts[index]?.get('permalink')?.claims.map(({ value }) => value) ?? [];
}

function isNamed(post: PostReading, other: PostReading, addresses: unknown[]): boolean {
  if (post.id !== null && other.id !== null) return post.id === other.id;
  return post.permalink !== null && addresses.includes(post.permalink);
}

/** The fields on which something is said that the whole reading does not say. An address may have several forms. */
function unlike(post: PostReading, whole: PostReading): string[];
function unlike(facts: PageFacts, whole: PageReading['page']): string[];
function unlike(one: object, whole: object): string[] {
  const fields = Object.entries(one) as [PostField | PageField, unknown][];
  return fields
    .filter(([field]) => field !== ('permalink' as never))
    .filter(
      ([field, value]) => !isVaguer(field, value, whole[field as never]) && !isBeginning(value, whole[field as never]),
    )
    .map(([field, value]) => `${field} ${JSON.stringify(value)}, not ${JSON.stringify(whole[field as never])}`);
}

/** A text that the page cut, and that the whole reading has from its data. */
function isBeginning(value: unknown, whole: unknown): boolean {
  const [text, all] = [value as PostText | null, whole as PostText | null];
  if (!text?.truncated || !all) return false;
  // With the dots that stand for the rest.
  return text.length <= all.length + 3 && all.excerpt.startsWith(text.excerpt.slice(0, 40).replace(/\W+$/, ''));
}

function valuesOf(one: object): number {
  return Object.values(one).filter((value) => value !== null && value !== undefined && value !== 'unknown').length;
}
