/** What a layout of Facebook is: how a document is known to have it, and how its posts are read. */

import type { Words } from '../../language/words.ts';
import type { ReadPost } from '../evidence.ts';
import type { Memory } from '../open-page.ts';
import type { Steps } from '../steps.ts';
import type { PageAddress } from './address.ts';
import type { StyleOf } from './displayed.ts';
import type { Identity } from './identity.ts';
import type { PageData } from './page-data.ts';

/** What every layout reads from. */
export interface FeedSources {
  document: Document;
  styleOf: StyleOf;
  memory: Memory | undefined;
  address: PageAddress;
  identity: Identity;
  data: PageData;
  words: Words | null;
  /** Which the site mixes into pages of any language. */
  english: Words | null;
  now: Date;
}

/** The posts of the page, in page order. */
export interface Feed {
  posts: ReadPost[];
  /** How many of the posts are drawn. */
  drawn: number;
  /** Cards of which cannot be told whose they are. */
  authorUnknown: number;
  /** Posts that are not drawn and not in the data. */
  notDrawn: number;
  /** How many of these stand below the last one that is. */
  notDrawnBelow: number;
  /** The names that own posts show. */
  authorNames: string[];
  /** Where posts are drawn, whoever wrote them. */
  roots: Element[];
}

export interface Layout {
  name: string;
  /** A selector: something of this must be there. */
  has: string;
  /** A selector: nothing of this may be there. `null`: whatever else is there. */
  hasNot: string | null;
  readPosts: (sources: FeedSources) => Steps<Feed>;
}

export const NO_POSTS: Feed = {
  posts: [],
  drawn: 0,
  authorUnknown: 0,
  notDrawn: 0,
  notDrawnBelow: 0,
  authorNames: [],
  roots: [],
};
