/** What a reader is given: the documents of one tab, or of one saved page. It only ever reads them. */
import type { WordsOf } from '../language/words.ts';

export interface PageDocument {
  document: Document;
  /** The document's own address: a frame's differs from the tab's. */
  url: string;
  /** False for a frame that is hidden, or has no size. Always true for the top document and in saved pages. */
  visible: boolean;
  /** A part of it stands in a closed shadow root, and cannot be read. Absent = false. */
  closed?: boolean;
}

/**
 * What earlier readings of the same live page worked out, kept by element: a watcher reads a page again and again, and
 * forgets what has changed in between.
 */
export interface Memory {
  /** The value made for this element before, else what `make` gives now. */
  recall<Value>(element: Element, make: () => Value): Value;
}

export interface OpenPage {
  /** The address in the tab. */
  url: string;
  /** The top document first, then its same-origin frames in document order, at any depth. */
  documents: [PageDocument, ...PageDocument[]];
  /** The document is still being parsed. */
  loading: boolean;
  /**
   * The style that is really computed, where there is a live view; `null` for saved pages, where only
   * what is written in the document can be used.
   */
  styleOf: ((element: Element) => CSSStyleDeclaration) | null;
  /** The words of a language on this site. Only those are at hand that the page's own documents ask for, and English. */
  words: WordsOf;
  /** Only where the page is watched. */
  memory?: Memory;
  /** Names of layouts not to be tried: how the others do without them is a question of tests. */
  without?: string[];
}
