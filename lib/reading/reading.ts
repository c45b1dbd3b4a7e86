/**
 * What a page said, and nothing that we think of it. Plain data: it crosses from the page's
 * isolated world into the extension, and is what the command line prints under `reading`.
 */

export type Site = 'linkedin' | 'facebook';

/** A count as an interval. Both bounds are inclusive; `shown` is the text it was read from, digits and suffix only ('' for a zero shown by absence). */
export interface Count {
  low: number;
  high: number;
  shown: string;
}

/**
 * Which kind of proof gave a value, strongest first: an id or an address made of one; data that the page embeds; an
 * attribute made for machines; an ARIA label, role or relation; the order of places that are all accounted for; words.
 */
export const PROOFS = ['id', 'data', 'attribute', 'aria', 'order', 'text'] as const;
export type Proof = (typeof PROOFS)[number];

/** Which kind of proof gave a time: an order never does. */
export type InstantSource = Exclude<Proof, 'order'>;

/** A moment as an interval: ISO, UTC, both ends inclusive. `from === to` where the page is exact. */
export interface Instant {
  from: string;
  to: string;
  source: InstantSource;
}

export const POST_KINDS = [
  'text',
  'image',
  'video',
  'document',
  'poll',
  'link',
  'article',
  'event',
  'job',
  'other',
  'unknown',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface PostText {
  /** At most 80 characters, for live display only: emptied before a reading is stored or printed. */
  excerpt: string;
  length: number;
  hashtags: string[];
  /** The page cut the text ("see more") and the rest is not in the document. */
  truncated: boolean;
}

export interface PostReading {
  /** LinkedIn: the full URN. Facebook: digits, never a pfbid. */
  id: string | null;
  /** Rebuilt from id (or pfbid) and handle: no words of the post, no tracking. */
  permalink: string | null;
  publishedAt: Instant | null;
  authorship: 'own' | 'reshare';
  /** False means: no sign of pinning. */
  pinned: boolean;
  kind: PostKind;
  /** Of the four counts: `null` = not shown, or not readable. A zero is a zero that the page supports. */
  reactions: Count | null;
  comments: Count | null;
  shares: Count | null;
  views: Count | null;
  text: PostText | null;
}

export interface PageFacts {
  /** The site's own number of the page, digits. */
  id: string | null;
  name: string | null;
  /** Percent-decoded; `null` where the address has only digits. */
  handle: string | null;
  followers: Count | null;
  likes: Count | null;
  employees: Count | null;
  category: string | null;
  about?: 'filled' | 'empty' | null;
  website?: 'filled' | 'empty' | null;
}

export interface Coverage {
  postsSeen: number;
  withTime: number;
  withReactions: number;
  /** `not-seen`: this tab or file shows no feed. Absent = read. */
  feed?: 'read' | 'not-seen';
  /** The list's end was reached. Absent = false. */
  end?: boolean;
  /** Absent = to be judged from the times. */
  order?: 'newest-first' | 'mixed';
  /** A filter that the person has set on the list, by the site's own key. */
  filter?: string | null;
  /**
   * Posts seen but not readable (not drawn yet, or whose author cannot be told), and places between two views of a
   * scrolled list that share no post. Absent = 0.
   */
  holes?: number;
  /** How many of these stand below the last post that was read: a list from newest to oldest goes on there. Absent = 0. */
  holesBelow?: number;
  view?: 'signed-in' | 'signed-out';
}

/** Why something could not be read. The interface has a sentence for each code. */
export const NOTE_CODES = [
  'capped', // over 5,000 posts: the first 5,000 were kept
  'language-unknown', // no lexicon serves the page's language (its tag in `detail`): words gave null
  'language-partly-known', // only CLDR has words of it, none of the site's own are known, and something stayed unread
  'first-post-only', // as served, signed out: only the first post is in the document
  'feed-not-shown', // a company's tab without a feed
  'home-tab', // LinkedIn's signed-in Home tab: chosen posts, no base for cadence
  'time-unreadable', // posts whose time is hidden or scrambled
  'counts-unreadable', // posts whose counts have no settled meaning
  'not-drawn', // posts that the site has not drawn yet
  'more-on-request', // older posts wait behind the site's own button below the list
  'author-unknown', // cards left out since their author cannot be told
  'filtered', // a filter is on
  'followers-rounded', // only a rounded number of followers is shown
  'followers-not-shown',
  'shares-not-shown', // this view never shows shares
  'views-not-shown', // this view never shows views
  'stale-frame', // the top document shows another page: the frame was read
  'data-of-other-page', // the embedded data belong to another page: not used
  'proofs-disagree', // two proofs of one value exclude each other: null
  'by-shape', // no known layout: posts were found by what repeats
  'closed-part', // a part of the page is closed to everybody (a closed shadow root)
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

export interface Note {
  code: NoteCode;
  detail?: string;
}

/** Which kind of proof gave each value that was read, by the name of its field. */
export interface Evidence {
  page: Record<string, Proof>;
  /** Parallel to the posts. */
  posts: Record<string, Proof>[];
}

export interface PageReading {
  site: Site;
  layout: string;
  url: string;
  /** ISO, UTC. */
  readAt: string;
  /** BCP 47, of the page; 'und' where it says none. */
  language: string;
  page: PageFacts;
  /** In page order, own and reshared. Comments, ads, suggestions and quoted originals are not posts. */
  posts: PostReading[];
  coverage: Coverage;
  evidence?: Evidence;
  notes: Note[];
}

/** Why there is no reading. Each has its own state in the popup and its own sentence on the command line. */
export const PROBLEM_CODES = [
  'other-site',
  'not-a-company', // a profile, group, event, single post, search, feed, marketplace ... of one of the two sites: `what` says which
  'admin-view', // LinkedIn's /company/ID/admin, or a Facebook Page being managed
  'sales-navigator',
  'login-wall',
  'not-available', // "content not available", "something went wrong"
  'still-loading',
  'other-page-in-document', // the address is a company's, the document shows another page
  'unknown-layout', // a company's page in a form that no layout knows
  'unreadable', // empty, binary or cut-off
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const ELSEWHERE = [
  'profile',
  'group',
  'event',
  'post',
  'search',
  'feed',
  'marketplace',
  'job',
  'messages',
  'video',
  'other',
] as const;
export type Elsewhere = (typeof ELSEWHERE)[number];

export interface Problem {
  code: ProblemCode;
  site: Site | null;
  what?: Elsewhere;
  /** The address of this company's posts, where one can be given. */
  postsUrl?: string;
}

export type ReadOutcome = { ok: true; reading: PageReading } | { ok: false; problem: Problem };
