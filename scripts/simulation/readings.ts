/** Readings of a simulated page: of all its exact data, and of what a view shows, read back by the language part. */
import { readCount } from '../../lib/language/counts.ts';
import { readTime, type Span } from '../../lib/language/times.ts';
import type { Words } from '../../lib/language/words.ts';
import type { Count, Instant, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { wordsOnDisk } from '../lexicons-on-disk.ts';
import { chance, type Random } from './random.ts';
import { type Abbreviation, shownCount } from './shown-counts.ts';
import { facebookAge, facebookDate, linkedinAge } from './shown-times.ts';
import type { TruePage, TruePost } from './true-page.ts';
import type { View } from './view.ts';

/** One count in ten is not read. */
const UNREAD = 0.1;
const NONE: Count = { low: 0, high: 0, shown: '' };

/** The truth: every post, its end reached, to the millisecond and to the last interaction. */
export function exactReading(page: TruePage): PageReading {
  const posts = page.posts.map((post) =>
    postReading(post, {
      publishedAt: exactly(post.at),
      reactions: exactCount(post.reactions),
      comments: exactCount(post.comments),
      shares: exactCount(post.shares),
    }),
  );
  return readingOf(page, posts, exactCount(page.followers), { end: true });
}

/** What a view shows, turned into text and read back. */
export function shownReading(random: Random, page: TruePage, view: View): PageReading {
  const words = wordsOnDisk(page.site)(page.language);
  const count = (n: number) => (chance(random, UNREAD) ? null : readBack(n, page, view.abbreviation, words));
  const posts = view.posts.map((post, place) =>
    postReading(post, {
      publishedAt: shownInstant(page, view, post, place),
      reactions: count(post.reactions),
      comments: count(post.comments),
      shares: view.hasShares ? count(post.shares) : null,
      // LinkedIn marks a pinned post; Facebook gives no sign.
      pinned: post === view.pinned && page.site === 'linkedin',
    }),
  );
  const followers = readBack(page.followers, page, view.abbreviation, words);
  return readingOf(page, posts, followers, {
    ...(view.isEnd ? { end: true } : {}),
    // The reader sees what a list is sorted by.
    ...(view.order === 'by-response' ? { order: 'mixed' } : {}),
  });
}

/** The text of a post's time in a view; `null` where the view gives its exact time. */
function shownTime(page: TruePage, view: View, post: TruePost, place: number): string | null {
  if (isExact(view, place)) return null;
  const age = page.now - post.at;
  if (page.site === 'linkedin') return linkedinAge(page.language, age, view.month);
  if (view.times === 'ages') return facebookAge(page.language, age);
  return facebookDate(page.language, post.at, page.now, view.zone, view.times === 'dates-and-clock');
}

/** What the language part reads in that text; `null` where it reads nothing, or where there is no text. */
export function shownSpan(page: TruePage, view: View, post: TruePost, place: number): Span | null {
  const text = shownTime(page, view, post, place);
  return text === null ? null : readTime(text, wordsOnDisk(page.site)(page.language), new Date(page.now));
}

function isExact({ times, exactOnTop }: View, place: number): boolean {
  return times === 'exact' || place < exactOnTop;
}

function shownInstant(page: TruePage, view: View, post: TruePost, place: number): Instant | null {
  // A reshare's age on LinkedIn is the original's: it is not read.
  if (page.site === 'linkedin' && !post.isOwn && view.times !== 'exact') return null;
  if (isExact(view, place)) return exactly(post.at);
  const span = shownSpan(page, view, post, place);
  return span && { from: iso(span.from), to: iso(span.to), source: 'text' };
}

function readBack(n: number, page: TruePage, abbreviation: Abbreviation, words: Words | null): Count | null {
  if (n === 0) return NONE;
  return readCount(
    shownCount(n, page.language, abbreviation, page.site),
    words,
    page.site === 'facebook' ? 'cut' : 'unknown',
  );
}

function exactCount(n: number): Count {
  return n === 0 ? NONE : { low: n, high: n, shown: String(n) };
}

export function exactly(at: number): Instant {
  const moment = iso(at);
  return { from: moment, to: moment, source: 'id' };
}

const iso = (at: number) => new Date(at).toISOString();

type Shown = Pick<PostReading, 'publishedAt' | 'reactions' | 'comments' | 'shares'> & { pinned?: boolean };

function postReading({ isOwn, kind }: TruePost, shown: Shown): PostReading {
  return {
    id: null,
    permalink: null,
    authorship: isOwn ? 'own' : 'reshare',
    pinned: false,
    kind,
    views: null,
    text: null,
    ...shown,
  };
}

function readingOf(
  { site, now, language }: TruePage,
  posts: PostReading[],
  followers: Count | null,
  coverage: Pick<PageReading['coverage'], 'end' | 'order'>,
): PageReading {
  return {
    site,
    layout: 'simulated',
    url: `https://www.${site}.com/simulated`,
    readAt: iso(now),
    language,
    page: { id: null, name: null, handle: null, followers, likes: null, employees: null, category: null },
    posts,
    coverage: {
      postsSeen: posts.length,
      withTime: posts.filter(({ publishedAt }) => publishedAt).length,
      withReactions: posts.filter(({ reactions }) => reactions).length,
      ...coverage,
    },
    notes: [],
  };
}
