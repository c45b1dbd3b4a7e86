/**
 * A stream of JSON text cut into pieces, each an audit's worth: the lines of NDJSON, or the members of an array, or one
 * value alone. Never more than one piece is held, so that a file may be of any length.
 */

/** A text to be parsed by itself, and the line on which it begins, from 1. `null`: it is longer than any audit. */
export interface Piece {
  line: number;
  text: string | null;
}

/** UTF-16 units of one audit: of the most posts that a reading may have, ten times over. */
const LONGEST_PIECE = 32 * 1024 * 1024;

/** Lines, whichever way they end; empty ones are passed over. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let [line, text, tooLong] = [1, '', false];
  const piece = (): Piece => ({ line, text: tooLong ? null : text });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      text += chunk.slice(from, end);
      if (tooLong || text.length > LONGEST_PIECE) yield { line, text: null };
      else if (text.trim() !== '') yield piece();
      [line, text, tooLong, from] = [line + 1, '', false, end + 1];
    }
    text += chunk.slice(from);
    // What is too long is not held, only counted on to its end.
    if (text.length > LONGEST_PIECE) [text, tooLong] = ['', true];
  }
  if (tooLong || text.trim() !== '') yield piece();
}

/** Where in a text of JSON one is: how deep in brackets, and whether within a string. */
interface Place {
  depth: number;
  isText: boolean;
  isEscaped: boolean;
  line: number;
  /** `null`: nothing was seen yet. */
  isArray: boolean | null;
  /** The value that one is in. */
  begun: { line: number; text: string } | null;
}

/**
 * The values of a text: the members of its array, or of a value by itself that one. Only brackets and strings are
 * followed; whether a piece is JSON, its parser says.
 */
async function* valuesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  const place: Place = { depth: 0, isText: false, isEscaped: false, line: 1, isArray: null, begun: null };
  for await (const chunk of chunks) {
    yield* valuesIn(chunk, place);
    if (place.begun === null || place.begun.text.length <= LONGEST_PIECE) continue;
    yield { line: place.begun.line, text: null };
    return;
  }
  if (place.begun !== null) yield place.begun;
}

/** Those that end in this part; one that goes on is left in `place`. */
function* valuesIn(chunk: string, place: Place): Generator<Piece> {
  let from = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const character = chunk.charAt(at);
    if (place.begun === null) {
      if (!begins(character, place)) continue;
      from = at;
    }
    step(place, character);
    if (place.begun === null || place.depth > 0 || place.isText || !/[}\]"]/.test(character)) continue;
    yield { line: place.begun.line, text: place.begun.text + chunk.slice(from, at + 1) };
    place.depth = 0;
    place.begun = null;
  }
  if (place.begun !== null) place.begun.text += chunk.slice(from);
}

/** Whether a value begins here. */
function begins(character: string, place: Place): boolean {
  if (place.isArray === null && character === '[') {
    place.isArray = true;
    return false;
  }
  if (isBetween(character, place.isArray === true)) {
    if (character === '\n') place.line += 1;
    return false;
  }
  place.isArray ??= false;
  place.begun = { line: place.line, text: '' };
  return true;
}

/** White space, and within an array what parts its members and ends it. */
function isBetween(character: string, isArray: boolean): boolean {
  return /[\s\uFEFF]/.test(character) || (isArray && (character === ',' || character === ']'));
}

function step(place: Place, character: string): void {
  if (character === '\n') place.line += 1;
  if (place.isEscaped) place.isEscaped = false;
  else if (place.isText) {
    if (character === '\\') place.isEscaped = true;
    else if (character === '"') place.isText = false;
  } else if (character === '"') place.isText = true;
  else if (character === '{' || character === '[') place.depth += 1;
  else if (character === '}' || character === ']') place.depth -= 1;
}

const LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
/** How far the first line of a file is looked for. */
const TOP = 4 * 1024 * 1024;

/**
 * The pieces of a file. What is called `.json` may hold lines all the same: its second line then begins as its first does,
 * which that of a value laid out over several lines never does.
 */
export async function* piecesOf(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Piece> {
  if (LINES.test(name)) return yield* linesOf(chunks);
  const iterator = chunks[Symbol.asyncIterator]();
  let top = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    top += next.value;
    if (top.length > TOP || /^\s*\S[^\n]*\n\s*\S/.test(top)) break;
  }
  const whole = joined(top, iterator);
  yield* /^[\s\uFEFF]*\{[^\n]+\n\{/.test(top) ? linesOf(whole) : valuesOf(whole);
}

/** What was looked at, then the rest. */
async function* joined(top: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (top !== '') yield top;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
