/** Whether one value is supported by a changed page: the rules that supported.ts states. */
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { foldedText, plainText } from '../../lib/language/text.ts';
import { readTime } from '../../lib/language/times.ts';
import type { Words } from '../../lib/language/words.ts';
import type { Ledger } from '../../lib/reading/evidence.ts';
import type { Count, Instant, PostText } from '../../lib/reading/reading.ts';
import type { Trace } from './mutations.ts';
import { holdsInstant, isCountField, isVaguer, type PageField, type PostField } from './vaguer.ts';

export type Field = PostField | PageField;

/** The intact values that a value may be held against: of one post, or of the page. */
export interface Known {
  facts: Record<string, unknown>;
  asked: Ledger | undefined;
  /** All values of this field on the page. */
  anywhere: (field: Field) => unknown[];
}

/** What was changed, all mutations together. */
export interface Changed extends Trace {
  source: string;
  words: Words | null;
  now: Date;
}

/** What of an id or an address names the post: its last part. */
export function tokenOf(text: string): string {
  return /[\w-]+(?=\/?$)/.exec(text)?.[0] ?? text;
}

/** Whether the changed page supports the value of a field. */
export function isSupported(field: Field, value: unknown, known: Known, changed: Changed): boolean {
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
  if (value.high === 0 && value.shown === '') return isTakenAway(intact, changed) || isPlaceBrought(intact, changed);
  const isSame = (other: unknown) => other !== null && isVaguer(field, value, other);
  const shows = (piece: string) => showsOrSays(piece, value, changed.words);
  if (known.anywhere(field).some(isSame) && changed.placed.some(shows)) return true;
  if (changed.marked.some(shows)) return true;
  if (isExchanged(field, intact, changed, shows)) return true;
  if (field === 'followers' && isPageNamedBeside(shows, known, changed)) return true;
  return changed.places.some(
    ({ before, after, isButton }) =>
      shows(after) && !shows(before) && (intact === null || isPlaceOf(before, intact, isButton === true)),
  );
}

/** The number that stood there is gone, or none did, and another is put somewhere, with the word or icon for what it counts. */
function isExchanged(field: Field, intact: Count | null, changed: Changed, shows: (piece: string) => boolean): boolean {
  const isNamed = (piece: string) =>
    shows(piece) && readNounCount(piece, changed.words, 'cut')?.nouns.some((noun) => noun === field);
  const beside = changed.taken.filter((piece) => intact && showsNumber(piece, intact.shown)).map(withoutNumber);
  const hasItsIcon = (piece: string) =>
    shows(piece) && withoutNumber(piece) !== '' && beside.includes(withoutNumber(piece));
  const isSigned = changed.placed.some((piece) => isNamed(piece) || hasItsIcon(piece));
  return (intact?.shown === '' || isTakenAway(intact, changed)) && isSigned;
}

function withoutNumber(piece: string): string {
  return piece.replace(/\p{Nd}[\p{Nd}.,]*/gu, '').trim();
}

/** The page's own name or address was put beside a number of followers, which is now said to be its. */
function isPageNamedBeside(shows: (piece: string) => boolean, { facts }: Known, { placed, places }: Changed): boolean {
  const names = [facts.handle, facts.id, facts.name].filter((name) => typeof name === 'string');
  const isName = (piece: string) => names.some((name) => piece.toLowerCase().includes(name.toLowerCase()));
  return placed.some(isName) && places.some(({ after }) => shows(after));
}

/** The number that stood there is gone; or one that could not be told apart is, where none was known. */
function isTakenAway(intact: Count | null, { taken, words }: Changed): boolean {
  if (intact !== null) return taken.some((piece) => showsOrSays(piece, intact, words));
  return taken.some((piece) => readCount(piece, words, 'cut') !== null || readNounCount(piece, words, 'cut') !== null);
}

/** Some languages say one and two in words, of which no number is shown. A zero by absence is neither. */
function showsOrSays(piece: string, { low, high, shown }: Count, words: Words | null): boolean {
  if (shown !== '') return showsNumber(piece, shown);
  const said = high > 0 ? readNounCount(piece, words, 'cut')?.count : undefined;
  return said?.low === low && said.high === high;
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
  return (
    at >= 0 &&
    !/\d[.,’']?$/.test(text.slice(0, at)) &&
    !/^(?:[.,’']?\d| \d{3}(?!\d))/.test(text.slice(at + number.length))
  );
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
function isTextSupported(value: PostText, known: Known, changed: Changed): boolean {
  const { taken, placed, source } = changed;
  // An element without words may have held the space between two.
  const sum = (pieces: string[]) => pieces.reduce((total, piece) => total + piece.length + 2, 2);
  const intact = known.facts.text as PostText | null;
  const isChanged = (text: PostText | null) =>
    value.length <= (text?.length ?? 0) + sum(placed) &&
    value.length >= (text?.length ?? 0) - sum(taken) &&
    value.hashtags.every((tag) => text?.hashtags.includes(tag) || stands(tag, source));
  const isCarried = (text: unknown) => text !== null && placed.length > 0 && isVaguer('text', value, text);
  const isPut = placed.some((piece) => value.excerpt !== '' && plainText(piece).startsWith(value.excerpt));
  // Without its own age, a post that quotes another is told by the other's, and its text is the other's.
  const isOthers = taken.some((piece) => isAge(piece, changed)) && stands(value.excerpt, changed.source);
  return isChanged(intact) || isPut || isOthers || known.anywhere('text').some(isCarried);
}

/** Whether a text that was taken or put reads as a time. */
export function isAge(piece: string, { words, now }: Pick<Changed, 'words' | 'now'>): boolean {
  return readTime(piece.split('•')[0] ?? '', words, now) !== null;
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
        (value === 'reshare' && structural && (placed.length > 0 || taken.some((piece) => isAge(piece, changed)))) ||
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
