/** A sentence of the report that its author may change or leave out, and the figures in it, which stay as they were read. */

/** A number as it is written, in whatever digits: with its separators, a fraction and a per cent sign. */
const FIGURE = /\p{N}(?:[\p{N}.,\u00a0\u202f\u2009]*\p{N})?(?:[\u00a0\u202f]?%)?/gu;

/** Stands for a figure where sentences are compared without them. */
const HOLE = '\ufffc';

/**
 * What an author made of a sentence. `was`: what it was made of, without its figures, so that it follows new figures and
 * never stands in for another sentence. `now`: its text, where a number is the place of a figure among those of the original.
 */
export interface Rewritten {
  was: string;
  now: (string | number)[];
}

/** By the sentence's id; `null`: left out. */
export type Edits = Readonly<Record<string, Rewritten | null>>;

export interface Line {
  id: string;
  /** As it stands in the report; `null` where the author left it out. */
  text: string | null;
  /** As it is without the author. */
  original: string;
  /** The author's text is not used: it was made of another sentence that stood here, or has a hidden name in it. */
  outdated: boolean;
}

export interface Piece {
  text: string;
  figure: boolean;
}

/** A text as figures and what stands between them. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    if (index > end) pieces.push({ text: text.slice(end, index), figure: false });
    pieces.push({ text: figure, figure: true });
    end = index + figure.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), figure: false }] : pieces;
}

const figuresOf = (text: string): string[] => piecesOf(text).flatMap((piece) => (piece.figure ? [piece.text] : []));

const withoutFigures = (text: string): string => text.replace(FIGURE, HOLE);

/** A sentence as the author left it. */
export function lineOf(id: string, original: string, edits: Edits): Line {
  const edit = edits[id];
  if (edit === undefined) return { id, text: original, original, outdated: false };
  if (edit === null) return { id, text: null, original, outdated: false };
  const outdated = edit.was !== withoutFigures(original);
  return { id, text: outdated ? original : filled(edit, figuresOf(original)), original, outdated };
}

const filled = ({ now }: Rewritten, figures: readonly string[]): string =>
  now.map((piece) => (typeof piece === 'string' ? piece : (figures[piece] ?? ''))).join('');

/**
 * An author's text as it is kept. Figures may be left out, never changed, added or made of others.
 *
 * @returns `'figures'` where the text has a figure that the original does not have, or has it more often.
 */
export function rewritten(original: string, text: string): Rewritten | 'figures' {
  const left: (string | null)[] = figuresOf(original);
  const now: (string | number)[] = [];
  for (const piece of piecesOf(text)) {
    const place = piece.figure ? left.indexOf(piece.text) : -1;
    if (piece.figure && place < 0) return 'figures';
    if (piece.figure) left[place] = null;
    now.push(piece.figure ? place : piece.text);
  }
  return { was: withoutFigures(original), now };
}
