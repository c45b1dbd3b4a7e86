/**
 * Whether a page that was changed at random supports what is read from it.
 *
 * The intact page is the measure: its reading, and what each place said that was asked for it. Of the changed page a
 * value is supported when
 *
 * 1. it is unknown, or the intact page has it in the same field of the same post, or says it less exactly;
 * 2. or a node that carried it was moved or copied: then in the same field of any post. Where the id of a post was moved
 *    or exchanged, all values of the page may be that post's; where an element that names it was put elsewhere, those of
 *    the part that it was put into;
 * 3. or a place that said the value before says another one now, and it is that one: a text, an attribute, or a short
 *    element around the change; a button's number stands where a word stood, where it was zero by absence;
 *    Or the number that stood there was taken away, and another was written somewhere, with the word for what it counts;
 * 4. or an attribute was exchanged, which may say what a number is, and it is the number in that element;
 * 5. or it is a zero shown by absence, and the very number that stood there was taken away;
 * 6. or it is a number of followers beside which the page's own name or address was put;
 * 7. or it is the time of a row of scrambled letters that lost a digit or got one.
 *
 * A post that the intact page has not is supported only where an address of the page was put somewhere, which may now stand
 * above the post as its author's, or an age, which an advertisement lacks. Nothing else of the page may become a post, no post may be read twice, a list that was
 * not whole never becomes so, and a page that was refused is not read, unless it was another's and an address of this one
 * was put into it.
 */
import type { Words } from '../../lib/language/words.ts';
import type { Asked } from '../../lib/reading/evidence.ts';
import { urnInComponentKey } from '../../lib/reading/linkedin/urn.ts';
import type { PageReading, PostReading, ReadOutcome } from '../../lib/reading/reading.ts';
import type { Place, Trace } from './mutations.ts';
import { type Changed, type Field, isAge, isSupported, type Known, tokenOf } from './supported-values.ts';
import type { PageField, PostField } from './vaguer.ts';

/** What the intact page says. */
export interface Intact {
  outcome: ReadOutcome;
  /** All its documents as text: an id that stands there is not invented. */
  source: string;
  /** Absent where the page is refused. */
  asked?: Asked | undefined;
  words: Words | null;
  now: Date;
}

/** The values of the reading that the changed page does not support, a line each. */
export function unsupported(intact: Intact, after: ReadOutcome, traces: Trace[]): string[] {
  if (!after.ok) return [];
  const { outcome, source, words, now } = intact;
  const changed: Changed = { ...together(traces), source, words, now };
  if (!outcome.ok) {
    const isNamed = outcome.problem.code === 'other-page-in-document' && isPageNamed(after.reading, changed);
    return isNamed ? [] : [`a page was read, where it was refused: ${outcome.problem.code}`];
  }
  return [
    ...wrongFields('page', after.reading.page, ofPage(intact, outcome.reading), changed),
    ...wrongPosts(intact, outcome.reading, after.reading, changed),
    ...(after.reading.coverage.end && !outcome.reading.coverage.end ? ['the list is said to be whole'] : []),
  ];
}

function together(traces: Trace[]): Trace {
  return {
    did: traces.map(({ did }) => did).join('; '),
    taken: traces.flatMap(({ taken }) => taken),
    placed: traces.flatMap(({ placed }) => placed),
    places: chained(traces.flatMap(({ places }) => places)),
    structural: traces.some(({ structural }) => structural),
    marked: traces.flatMap(({ marked }) => marked),
  };
}

/** A place that was changed twice says now what the second change put there, where the intact page's stood. */
function chained(places: Place[]): Place[] {
  return places.map((place, index) => {
    const isSame = ({ speaker, form }: Place) => speaker === place.speaker && form === place.form;
    const first = place.speaker && places.slice(0, index).find(isSame);
    return first ? { ...place, before: first.before } : place;
  });
}

function ofPage({ asked }: Intact, { page }: PageReading): Known {
  return { facts: { ...page }, asked: asked?.page, anywhere: (field) => [page[field as PageField]] };
}

function ofPost({ asked }: Intact, { posts }: PageReading, index: number): Known {
  return {
    facts: { ...posts[index] },
    asked: asked?.posts[index],
    anywhere: (field) => posts.map((post) => post[field as PostField]),
  };
}

function wrongPosts(intact: Intact, before: PageReading, after: PageReading, changed: Changed): string[] {
  const ids = after.posts.flatMap(({ id }) => id ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `post ${id}: read twice`);
  return [...twice, ...after.posts.flatMap((post) => wrongPost(post, intact, before, changed))];
}

/** Held against each post that it may be; the nearest one says what is wrong. */
function wrongPost(post: PostReading, intact: Intact, before: PageReading, changed: Changed): string[] {
  const name = `post ${post.id ?? post.permalink ?? 'without a name'}`;
  const isSame = (known: PostReading) =>
    (post.id !== null && known.id === post.id) || (post.permalink !== null && known.permalink === post.permalink);
  const indexes = before.posts.map((_, index) => index);
  const own = indexes.filter((index) => isSame(before.posts[index] as PostReading));
  const mayBeAny = own.length === 0 || isIdentityChanged(post, changed);
  const found = (mayBeAny ? indexes : own).map((index) =>
    wrongFields(
      name,
      { ...post, ...(mayBeAny && own.length > 0 && { id: null, permalink: null }) },
      ofPost(intact, before, index),
      changed,
    ),
  );
  const [nearest] = found.sort((one, other) => one.length - other.length);
  if (nearest?.length === 0) return [];
  // The part of the page that the id was put into says what the post is now.
  if (isIdentityPut(post, changed)) return unshown(name, post, changed);
  if (own.length > 0) return nearest ?? [];
  if (isPageNamed(before, changed) || isAgePut(changed) || isIdentityChanged(post, changed)) return [];
  return [`${name}: no such post (${nearest?.join('; ') ?? 'the page has none'})`];
}

/** Whether an id or address of the post was put somewhere, or taken away. */
function isIdentityChanged(
  { id, permalink }: Pick<PostReading, 'id' | 'permalink'>,
  { taken, placed }: Pick<Changed, 'taken' | 'placed'>,
): boolean {
  const tokens = [id, permalink].flatMap((text) => (text === null ? [] : tokenOf(text)));
  const named = [...taken, ...placed].flatMap((piece) => [piece, urnInComponentKey(piece)?.digits ?? '']);
  return named.some((piece) => tokens.some((token) => piece.includes(token)));
}

/** Whether an element that names the post was put elsewhere. */
function isIdentityPut(post: PostReading, { structural, placed }: Changed): boolean {
  return structural && isIdentityChanged(post, { taken: [], placed });
}

/**
 * Counts that the places around the change do not show. A zero is shown by absence, where the same places show another
 * count of the post.
 */
function unshown(name: string, post: PostReading, { places }: Changed): string[] {
  // Groups of digits are parted by several kinds of space.
  const dense = (text: string) => text.replace(/\s/g, '');
  const texts = places.map(({ after }) => dense(after));
  const isShown = (shown: string) => shown !== '' && texts.some((text) => text.includes(dense(shown)));
  const counts = (['reactions', 'comments', 'shares', 'views'] as const).map((field) => ({
    field,
    count: post[field],
  }));
  const isAny = counts.some(({ count }) => count !== null && isShown(count.shown));
  return counts.flatMap(({ field, count }) => {
    const isSupported = count === null || isShown(count.shown) || (count.shown === '' && isAny);
    return isSupported ? [] : [`${name}: ${field} ${JSON.stringify(count)} is not where the post was put`];
  });
}

/** Whether an address or the name of this page was put somewhere. */
function isPageNamed({ page }: PageReading, { placed }: Changed): boolean {
  const names = [page.handle, page.id, page.name].filter((name) => name !== null).map((name) => name.toLowerCase());
  return placed.some((piece) => names.some((name) => piece.toLowerCase().includes(name)));
}

/** An advertisement is told by the age that it does not show. */
function isAgePut(changed: Changed): boolean {
  return changed.placed.some((piece) => isAge(piece, changed));
}

function wrongFields(where: string, facts: object, known: Known, changed: Changed): string[] {
  return (Object.entries(facts) as [Field, unknown][]).flatMap(([field, value]) => {
    if (isSupported(field, value, known, changed)) return [];
    return [`${where}: ${field} ${JSON.stringify(value)}, intact ${JSON.stringify(known.facts[field] ?? null)}`];
  });
}
