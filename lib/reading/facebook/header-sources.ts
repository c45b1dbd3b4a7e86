/** What the facts of the header are read from. */

import type { Words } from '../../language/words.ts';
import type { HeadFacts } from './document-facts.ts';
import type { OwnerFacts } from './page-data.ts';

/** No company's name is longer; what is, is cut. */
export const LONGEST_NAME = 300;

/** Everything that may say something about the page. Only what is surely of this page is in it. */
export interface HeaderSources {
  document: Document;
  words: Words | null;
  /** Which the site mixes into pages of any language. */
  english: Words | null;
  /** `null` where the head is of another page. */
  head: HeadFacts | null;
  owners: OwnerFacts[];
  /** Links of the document to this page's own tabs. */
  tabLinks: TabLinks;
  /** The names that own posts show. */
  authorNames: string[];
  isPost: (element: Element) => boolean;
}

export interface TabLinks {
  followers: Element[];
  likes: Element[];
  /** Only a person has friends. */
  friends: Element[];
}
