/** Why something could not be read: one note for each reason, with the number of posts where that helps. */

import type { Words } from '../../language/words.ts';
import type { Note, NoteCode, PageFacts, PostReading } from '../reading.ts';
import type { LaidOut } from './layouts.ts';

export interface NoteSources {
  language: string;
  words: Words | null;
  page: PageFacts;
  laidOut: LaidOut;
  hasDataOfOther: boolean;
  /** A part of the page cannot be looked into. */
  hasClosedPart: boolean;
  /** The fields on which two proofs exclude each other. */
  disagreements: string[];
}

export function notesOf(sources: NoteSources): Note[] {
  const { page, disagreements } = sources;
  const { layout, feed } = sources.laidOut;
  const posts = feed.posts.map(({ post }) => post);
  const counted = (code: NoteCode, count: number): Note[] => (count > 0 ? [{ code, detail: String(count) }] : []);
  const when = (code: NoteCode, holds: boolean, detail?: string): Note[] =>
    holds ? [detail === undefined ? { code } : { code, detail }] : [];
  const videos = posts.filter(({ kind }) => kind === 'video');
  return [
    ...when('by-shape', layout === 'by-shape'),
    ...when('language-unknown', sources.words === null, sources.language),
    ...when('language-partly-known', sources.words?.known === 'cldr' && isHalfRead(posts, page), sources.language),
    ...when('feed-not-shown', posts.length === 0),
    ...when('first-post-only', posts.length > 0 && feed.drawn === 0),
    ...when('data-of-other-page', sources.hasDataOfOther),
    ...when('closed-part', sources.hasClosedPart),
    ...counted('not-drawn', feed.notDrawn),
    ...counted('author-unknown', feed.authorUnknown),
    ...counted('time-unreadable', posts.filter(({ publishedAt }) => publishedAt === null).length),
    ...counted('counts-unreadable', posts.filter(hasUnreadCount).length),
    ...when('views-not-shown', videos.length > 0 && videos.every(({ views }) => views === null)),
    ...when('followers-not-shown', page.followers === null),
    ...when('followers-rounded', page.followers !== null && page.followers.low < page.followers.high),
    ...when('proofs-disagree', disagreements.length > 0, disagreements.join(' ')),
  ];
}

/** Something that other pages say was not read here. */
function isHalfRead(posts: PostReading[], { followers }: PageFacts): boolean {
  return followers === null || posts.some((post) => post.publishedAt === null || hasUnreadCount(post));
}

function hasUnreadCount({ reactions, comments, shares }: PostReading): boolean {
  return reactions === null || comments === null || shares === null;
}
