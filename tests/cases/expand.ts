/** A page told in short becomes a reading in full. */
import type { Count, Instant, PageReading, PostReading } from '../../lib/reading/reading.ts';
import type { ShortAge, ShortCount, ShortPage, ShortRow } from './case.ts';

const DAY = 86_400_000;
const NOW = '2026-11-20T12:00:00.000Z';

export function expand(page: ShortPage): PageReading {
  const now = Date.parse(page.now ?? NOW);
  const told = page.posts.flatMap((row) => postsOf(row, now));
  const posts = (page.asWritten === true ? told : inPageOrder(told)).map((post, index) =>
    identified(post, page, index),
  );
  return {
    site: page.site,
    layout: layoutOf(page),
    url: addressOf(page),
    readAt: new Date(now).toISOString(),
    language: 'en',
    page: factsOf(page),
    posts,
    coverage: {
      postsSeen: posts.length,
      withTime: posts.filter((post) => post.publishedAt !== null).length,
      withReactions: posts.filter((post) => post.reactions !== null).length,
      ...coverageOf(page),
    },
    notes: (page.notes ?? []).map((code) => ({ code })),
  };
}

function layoutOf({ site, view }: ShortPage): string {
  if (site === 'facebook') return view === 'signed-out' ? 'facebook-as-served' : 'facebook-plain';
  return view === 'signed-out' ? 'linkedin-guest' : 'linkedin-ember';
}

function addressOf({ site, company }: ShortPage): string {
  const handle = handleOf(company);
  return site === 'linkedin'
    ? `https://www.linkedin.com/company/${handle}/posts/`
    : `https://www.facebook.com/${handle}`;
}

/** "Maison Dumoret": maison-dumoret. */
function handleOf(company: string): string {
  const plain = company
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-');
}

function factsOf({ company, followers, employees, header }: ShortPage): PageReading['page'] {
  return {
    id: null,
    name: company,
    handle: handleOf(company),
    followers: countOf(followers),
    likes: null,
    employees: countOf(employees ?? null),
    category: null,
    ...header,
  };
}

function coverageOf(page: ShortPage): Partial<PageReading['coverage']> {
  const { feed = 'read', view = 'signed-in', end, order, filter, holes } = page;
  return {
    feed,
    view,
    ...(end !== undefined && { end }),
    ...(order !== undefined && { order }),
    ...(filter !== undefined && { filter }),
    ...(holes !== undefined && { holes }),
  };
}

function postsOf(row: ShortRow, now: number): PostReading[] {
  return agesOf(row).map((age, index) => ({
    id: null,
    permalink: null,
    publishedAt: instantOf(age, now),
    authorship: row.authorship ?? 'own',
    pinned: row.pinned ?? false,
    kind: Array.isArray(row.kind) ? (row.kind[index % row.kind.length] ?? 'unknown') : row.kind,
    reactions: countOf(nth(row.reactions, index)),
    comments: countOf(nth(row.comments === undefined ? 0 : row.comments, index)),
    shares: countOf(nth(row.shares === undefined ? 0 : row.shares, index)),
    views: null,
    text: { excerpt: '', length: 240, hashtags: hashtagsOf(row.hashtags ?? 2), truncated: false },
  }));
}

function agesOf({ ages, evenly }: ShortRow): ShortAge[] {
  if (ages !== undefined) return ages;
  if (evenly === undefined) throw new Error('a row of posts has neither ages nor a rhythm');
  return Array.from({ length: evenly.posts }, (_, index) => evenly.first + evenly.step * index);
}

/** A triple whose last part is a text is one count as an interval; any other list is one count a post, over again. */
function nth(counts: ShortCount | ShortCount[], index: number): ShortCount {
  if (!Array.isArray(counts)) return counts;
  if (isInterval(counts)) return counts;
  return counts[index % counts.length] ?? null;
}

function isInterval(counts: ShortCount[] | [number, number, string]): counts is [number, number, string] {
  return typeof counts[2] === 'string';
}

function countOf(count: ShortCount): Count | null {
  if (count === null) return null;
  if (Array.isArray(count)) return { low: count[0], high: count[1], shown: count[2] };
  return { low: count, high: count, shown: count === 0 ? '' : String(count) };
}

function instantOf(age: ShortAge, now: number): Instant | null {
  if (age === null) return null;
  const [youngest, oldest] = Array.isArray(age) ? age : [age, age];
  const at = (days: number) => new Date(now - Math.round(days * DAY)).toISOString();
  return { from: at(oldest), to: at(youngest), source: Array.isArray(age) ? 'text' : 'data' };
}

function hashtagsOf(many: number): string[] {
  return Array.from({ length: many }, (_, index) => `subject${index + 1}`);
}

/** Pinned posts stand on top; the others newest first, those without a time last. */
function inPageOrder(posts: PostReading[]): PostReading[] {
  const youth = (post: PostReading) => Date.parse(post.publishedAt?.to ?? '2004-01-01T00:00:00Z');
  const unpinned = posts.filter((post) => !post.pinned).toSorted((a, b) => youth(b) - youth(a));
  return [...posts.filter((post) => post.pinned), ...unpinned];
}

/** LinkedIn's ids hold the exact time of posts that have one; posts of one moment differ in the lower bits. */
function identified(post: PostReading, { site }: ShortPage, index: number): PostReading {
  const at = post.publishedAt;
  const exact = at !== null && at.from === at.to;
  if (site === 'facebook') return { ...post, id: String(9_000_000_000 + index) };
  if (!exact) return post;
  const id = (BigInt(Date.parse(at.from)) << 22n) | BigInt(index);
  return { ...post, id: `urn:li:activity:${id}`, publishedAt: { ...at, source: 'id' } };
}
