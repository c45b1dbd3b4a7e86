/**
 * A page was built otherwise and says the same: its reading may know less, and nothing else. Posts are matched by id,
 * else by permalink, else by their order among those without either.
 */
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageFacts, PageReading, PostReading, ReadOutcome } from '../../lib/reading/reading.ts';
import { isEqual, isVaguer, type PageField, type PostField } from './vaguer.ts';

/** Verdicts that speak against a page. */
const ACCUSING = ['empty', 'abandoned', 'present-but-inactive', 'irregular', 'unheard'];

/** What the second reading says and the first does not, in a line each; none where it is the same or knows less. */
export function sameOrUnknown(before: ReadOutcome, after: ReadOutcome): string[] {
  if (!after.ok) return [];
  if (!before.ok) return [`a page was read, where it was refused before: ${before.problem.code}`];
  const [one, other] = [before.reading, after.reading];
  return [
    ...pageDifferences(one, other),
    ...postDifferences(one, other),
    ...feedDifferences(one, other),
    ...verdictDifferences(one, other),
  ];
}

/** How many values the first reading has, and which of them the second has not. */
export function lostValues(before: ReadOutcome, after: ReadOutcome): { lost: string[]; all: number } {
  if (!before.ok) return { lost: [], all: 0 };
  const found = after.ok ? after.reading : null;
  const partner = found === null ? () => undefined : partnerIn(before.reading, found);
  const values = [
    ...valuesOf(before.reading.page).map((entry) => ({ entry, where: 'page', now: found?.page })),
    ...before.reading.posts.flatMap((post) =>
      valuesOf(post).map((entry) => ({ entry, where: nameOf(post), now: partner(post) })),
    ),
  ];
  const lost = values.filter(({ entry: [field, value], now }) => !isEqual(field, now?.[field as never], value));
  return { lost: lost.map(({ entry: [field], where }) => `${where}: ${field}`), all: values.length };
}

/** The fields that have a value. */
function valuesOf(facts: PageFacts | PostReading): [PostField | PageField, unknown][] {
  const entries = Object.entries(facts) as [PostField | PageField, unknown][];
  return entries.filter(([, value]) => value !== null && value !== undefined && value !== 'unknown');
}

function pageDifferences({ page: before }: PageReading, { page: after }: PageReading): string[] {
  const fields = Object.keys(after) as PageField[];
  return fields.flatMap((field) => difference(`page.${field}`, field, before[field], after[field]));
}

function postDifferences(before: PageReading, after: PageReading): string[] {
  const partner = partnerIn(after, before);
  const differences = after.posts.flatMap((post) => {
    const known = partner(post);
    if (known === undefined) return [`a post that was not there: ${nameOf(post)}`];
    const fields = Object.keys(post) as PostField[];
    return fields.flatMap((field) => difference(`post ${nameOf(known)}: ${field}`, field, known[field], post[field]));
  });
  const lost = before.posts.length - after.posts.length;
  const unread = Math.max(0, (after.coverage.holes ?? 0) - (before.coverage.holes ?? 0));
  const isSilent = lost > unread && after.coverage.feed !== 'not-seen';
  return isSilent
    ? [...differences, `${lost} posts are lost, and only ${unread} more are said to be unread`]
    : differences;
}

function feedDifferences({ coverage: before }: PageReading, { coverage: after }: PageReading): string[] {
  return [
    ...(after.end && !before.end ? ['coverage: the list is said to be whole'] : []),
    ...(before.feed === 'not-seen' && after.feed !== 'not-seen' ? ['coverage: a feed was read where none was'] : []),
    ...(after.filter && after.filter !== before.filter
      ? [`coverage: filter ${before.filter} became ${after.filter}`]
      : []),
  ];
}

function verdictDifferences(before: PageReading, after: PageReading): string[] {
  const [one, other] = [verdictOf(before), verdictOf(after)];
  return other !== one && ACCUSING.includes(other) ? [`verdict: ${one} became ${other}`] : [];
}

/** The verdict as the person who owns the page gets it. */
function verdictOf(reading: PageReading): string {
  return diagnose(reading, measure(reading), { locale: 'en', context: { lens: 'mine' } }).verdict;
}

function difference(where: string, field: PostField | PageField, before: unknown, after: unknown): string[] {
  if (isVaguer(field, after, before)) return [];
  return [`${where} ${JSON.stringify(before ?? null)} became ${JSON.stringify(after)}`];
}

/** For a post of the first reading the one of the second that it is. */
function partnerIn(from: PageReading, to: PageReading): (post: PostReading) => PostReading | undefined {
  const nameless = (post: PostReading) => post.id === null && post.permalink === null;
  const left = { from: from.posts.filter(nameless), to: to.posts.filter(nameless) };
  return (post) => {
    if (nameless(post)) return left.to[left.from.indexOf(post)];
    const byId = to.posts.find((other) => post.id !== null && other.id === post.id);
    return byId ?? to.posts.find((other) => post.permalink !== null && other.permalink === post.permalink);
  };
}

function nameOf(post: PostReading): string {
  return post.id ?? post.permalink ?? post.text?.excerpt.slice(0, 20) ?? 'without a name';
}
