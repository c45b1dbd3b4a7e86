/** What a layout makes of the description in one language: a page, and what a careful person reads on it. */
import type { Expected } from '../../../scripts/scoring/compare.ts';
import type { PostFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';

export interface GeneratedPage {
  url: string;
  html: string;
  /** In the form of `expected.json`; posts in page order. */
  expected: Expected;
  /** Of each of these posts the key of its facts. */
  keys: string[];
  /** How the page says when each of them came out. */
  said: string[];
}

/** Where a page differs from one that is drawn in its own language. */
export interface Frame {
  /** `<html lang>` and the locale beside it; `null`: the document does not say. The page's own, where absent. */
  lang?: string | null;
  /** Other posts than the description's. */
  posts?: PostFacts[];
}

export type Layout = (speech: Speech, frame?: Frame) => GeneratedPage;

/** What the post says: a sentence, and its key, by which a reading can be told what it is of. */
export function textOf(key: string, index: number, { book }: Speech): string {
  return `${book.sentences[index % 2] ?? ''} #${key}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** `lang="…"`, or nothing. */
export function langAttribute(lang: string | null): string {
  return lang === null ? '' : ` lang="${lang}"`;
}

export const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
