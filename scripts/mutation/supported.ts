/**
 * Whether a page that was changed at random supports what is read from it.
 *
 * The intact page is the measure: its reading, and what each place said that was asked for it. Of the changed page a
 * value is supported when
 *
 * 1. it is unknown, or the intact page has it in the same field of the same post, or says it less exactly;
 * 2. or a node that carried it was moved or copied: then in the same field of any post. Where the id of a post was moved
 *    or exchanged, all values of the page may be that post's;
 * 3. or a place that said the value before says another one now, and it is that one: a text, an attribute, or a short
 *    element around the change; a button's number stands where a word stood, where it was zero by absence;
 *    Or the number that stood there was taken away, and another was written somewhere, with the word for what it counts;
 * 4. or an attribute was exchanged, which may say what a number is, and it is the number in that element;
 * 5. or it is a zero shown by absence, and the very number that stood there was taken away;
 * 6. or it is the time of a row of scrambled letters that lost a digit or got one.
 *
 * A post that the intact page has not is supported only where an address of the page was put somewhere, which may now stand
 * above the post as its author's, or an age, which an advertisement lacks. Nothing else of the page may become a post, no post may be read twice, a list that was
 * not whole never becomes so, and a page that was refused is not read, unless it was another's and an address of this one
 * was put into it.
 */
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { foldedText, plainText } from '../../lib/language/text.ts';
import { readTime } from '../../lib/language/times.ts';
import type { Words } from '../../lib/language/words.ts';
import type { Asked, Ledger } from '../../lib/reading/evidence.ts';
import type { Count, Instant, PageReading, PostReading, PostText, ReadOutcome } from '../../lib/reading/reading.ts';
import type { Place, Trace } from './mutations.ts';
import { holdsInstant, isCountField, isVaguer, type PageField, type PostField } from './vaguer.ts';

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

type Field = PostField | PageField;

/** The intact values that a value may be held against: of one post, or of the page. */
interface Known {
  facts: Record<string, unknown>;
  asked: Ledger | undefined;
  /** All values of this field on the page. */
  anywhere: (field: Field) => unknown[];
}

/** What was changed, all mutations together. */
interface Changed extends Trace {
  source: string;
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

/** A text that was exchanged twice says now what the second one put there, where the first one stood. */
function chained(places: Place[]): Place[] {
  return places.map((place, index) => {
    const first = place.text && places.slice(0, index).find(({ text }) => text === place.text);
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
  if (own.length > 0) return nearest ?? [];
  if (isPageNamed(before, changed) || isAgePut(changed) || isIdentityChanged(post, changed)) return [];
  return [`${name}: no such post (${nearest?.join('; ') ?? 'the page has none'})`];
}

/** Whether an id or address of the post was put somewhere, or taken away. */
function isIdentityChanged({ id, permalink }: PostReading, { taken, placed }: Changed): boolean {
  const tokens = [id, permalink].flatMap((text) => (text === null ? [] : tokenOf(text)));
  return [...taken, ...placed].some((piece) => tokens.some((token) => piece.includes(token)));
}

/** What of an id or an address names the post: its last part. */
function tokenOf(text: string): string {
  return /[\w-]+(?=\/?$)/.exec(text)?.[0] ?? text;
}

/** Whether an address or the name of this page was put somewhere. */
function isPageNamed({ page }: PageReading, { placed }: Changed): boolean {
  const names = [page.handle, page.id, page.name].filter((name) => name !== null).map((name) => name.toLowerCase());
  return placed.some((piece) => names.some((name) => piece.toLowerCase().includes(name)));
}

/** An advertisement is told by the age that it does not show. */
function isAgePut({ placed, words, now }: Changed): boolean {
  return placed.some((piece) => readTime(piece.split('•')[0] ?? '', words, now) !== null);
}

function wrongFields(where: string, facts: object, known: Known, changed: Changed): string[] {
  return (Object.entries(facts) as [Field, unknown][]).flatMap(([field, value]) => {
    if (isSupported(field, value, known, changed)) return [];
    return [`${where}: ${field} ${JSON.stringify(value)}, intact ${JSON.stringify(known.facts[field] ?? null)}`];
  });
}

function isSupported(field: Field, value: unknown, known: Known, changed: Changed): boolean {
  const intact = known.facts[field];
  if (isVaguer(field, value, intact)) return true;
  const claims = known.asked?.get(field)?.claims ?? [];
  if (claims.some((claim) => claim.value !== null && isVaguer(field, value, claim.value))) return true;
  if (isCountField(field)) return isCountSupported(field, value as Count, known, changed);
  if (field === 'publishedAt') return isTimeSupported(value as Instant, known, changed);
  if (field === 'text') return isTextSupported(value as PostText, known, changed);
  if (typeof value === 'string') return isWordSupported(field, value, known, changed);
  return changed.structural && known.anywhere(field).includes(value);
}

function isCountSupported(field: Field, value: Count, known: Known, changed: Changed): boolean {
  const intact = known.facts[field] as Count | null;
  if (value.shown === '') return value.high === 0 && (isTakenAway(intact, changed) || isPlaceBrought(intact, changed));
  const isSame = (other: unknown) => other !== null && isVaguer(field, value, other);
  const shows = (piece: string) => showsNumber(piece, value.shown);
  if (known.anywhere(field).some(isSame) && changed.placed.some(shows)) return true;
  if (changed.marked.some(shows)) return true;
  if (isExchanged(field, intact, changed, shows)) return true;
  return changed.places.some(
    ({ before, after, isButton }) =>
      shows(after) && !shows(before) && (intact === null || isPlaceOf(before, intact, isButton === true)),
  );
}

/** The number that stood there is gone, or none did, and another is put somewhere, with the word for what it counts. */
function isExchanged(field: Field, intact: Count | null, changed: Changed, shows: (piece: string) => boolean): boolean {
  const isNamed = (piece: string) =>
    shows(piece) && readNounCount(piece, changed.words, 'cut')?.nouns.some((noun) => noun === field);
  return (intact?.shown === '' || isTakenAway(intact, changed)) && changed.placed.some(isNamed);
}

/** The number that stood there is gone; or one that could not be told apart is, where none was known. */
function isTakenAway(intact: Count | null, { taken, words }: Changed): boolean {
  if (intact !== null) return intact.shown !== '' && taken.some((piece) => showsNumber(piece, intact.shown));
  return taken.some((piece) => readCount(piece, words, 'cut') !== null || readNounCount(piece, words, 'cut') !== null);
}

/** A place of counts came to a post that had none: with all that it does not show. */
function isPlaceBrought(intact: Count | null, { structural, placed }: Changed): boolean {
  return intact === null && structural && placed.length > 0;
}

/**
 * Whether the count was read here: it stands here. Of a zero shown by absence, nothing does; or a word does, in a button
 * where the site writes either a word or the number ("Share").
 */
function isPlaceOf(before: string, { shown }: Count, isButton: boolean): boolean {
  if (shown !== '') return showsNumber(before, shown);
  return plainText(before) === '' || (isButton && !/\p{Nd}/u.test(before));
}

/** The number as a whole: "12" stands neither in "112" nor in "12,5". */
function showsNumber(piece: string, shown: string): boolean {
  const [text, number] = [foldedText(piece), foldedText(shown)];
  const at = number === '' ? -1 : text.indexOf(number);
  return at >= 0 && !/\d[.,’']?$/.test(text.slice(0, at)) && !/^[.,’']?\d/.test(text.slice(at + number.length));
}

function isTimeSupported(value: Instant, known: Known, changed: Changed): boolean {
  const { taken, placed, places, words, now } = changed;
  const says = (text: string) => {
    const span = readTime(text.split('•')[0] ?? '', words, now);
    const read = span && {
      from: new Date(span.from).toISOString(),
      to: new Date(span.to).toISOString(),
      source: 'text' as const,
    };
    return read !== null && (holdsInstant(read, value) || holdsInstant(value, read));
  };
  if (places.some(({ after }) => says(after)) || placed.some(says)) return true;
  // One letter more or less of a scrambled time is another time, and no text says it whole.
  if ([...taken, ...placed].some((piece) => /^\p{Nd}$/u.test(piece))) return true;
  const isIdPlaced = placed.some((piece) => /\d{15,}/.test(piece));
  return (
    isIdPlaced && known.anywhere('publishedAt').some((other) => other !== null && isVaguer('publishedAt', value, other))
  );
}

/**
 * A text may differ by what was taken from it or put into it, and white space; a hashtag must stand somewhere. Or it is
 * another post's, and a node was moved that held it.
 */
function isTextSupported(value: PostText, known: Known, { taken, placed, source }: Changed): boolean {
  // An element without words may have held the space between two.
  const sum = (pieces: string[]) => pieces.reduce((total, piece) => total + piece.length + 2, 2);
  const intact = known.facts.text as PostText | null;
  const isChanged = (text: PostText | null) =>
    value.length <= (text?.length ?? 0) + sum(placed) &&
    value.length >= (text?.length ?? 0) - sum(taken) &&
    value.hashtags.every((tag) => text?.hashtags.includes(tag) || stands(tag, source));
  const isCarried = (text: unknown) => text !== null && placed.length > 0 && isVaguer('text', value, text);
  return isChanged(intact) || known.anywhere('text').some(isCarried);
}

/** In the source as it is, or where a text was put right behind it: the two then read as one word. */
function stands(word: string, source: string): boolean {
  const ends = Array.from(word, (_, index) => index + 1);
  return ends.some((end) => source.includes(word.slice(0, end)) && source.includes(word.slice(end)));
}

/** Names, categories, kinds, authorship, ids: as on the page somewhere, or put there. */
function isWordSupported(field: Field, value: string, known: Known, changed: Changed): boolean {
  const { taken, placed, structural } = changed;
  const intact = known.facts[field];
  switch (field) {
    case 'kind':
      // What carries no sign of another kind any more is read as text.
      return (
        structural && (value === 'text' || known.anywhere(field).includes(value) || [...taken, ...placed].length > 0)
      );
    case 'authorship':
      // Whose a post is, addresses say; that it holds another's, so may a mark that was put somewhere.
      return (
        (value === 'reshare' && structural && placed.length > 0) ||
        [...taken, ...placed].some((piece) => /\/|^#|^\?/.test(piece))
      );
    case 'about':
    case 'website':
      return structural;
    case 'name':
    case 'category':
      return changed.places.some(
        ({ before, after }) => typeof intact === 'string' && holdsWords(before, intact) && holdsWords(after, value),
      );
    case 'id':
    case 'permalink':
      // The same post has several ids and addresses; that it is the same, all its other values must say.
      return tokenOf(value) === known.facts.id || changed.source.includes(tokenOf(value));
    default:
      return placed.some((piece) => piece.includes(/[\w-]+(?=\/?$)/.exec(value)?.[0] ?? value));
  }
}

function holdsWords(text: string, words: string): boolean {
  return plainText(text).includes(plainText(words));
}
