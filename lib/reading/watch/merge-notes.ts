/** What could not be read of a page that was read more than once. */
import type { Note, NoteCode, PageReading, PostReading } from '../reading.ts';

type Whole = Pick<PageReading, 'page' | 'posts' | 'coverage'>;

/** What a single reading may note, and another make good; with when it still holds of the whole. */
const LASTING: Partial<Record<NoteCode, (whole: Whole) => boolean>> = {
  'time-unreadable': ({ posts }) => posts.some(({ publishedAt }) => publishedAt === null),
  'counts-unreadable': ({ posts }) => posts.some(lacksACount),
  'feed-not-shown': ({ coverage }) => coverage.feed === 'not-seen',
  'first-post-only': ({ posts }) => posts.length === 1,
  'followers-not-shown': ({ page }) => page.followers === null,
  'followers-rounded': ({ page }) => page.followers !== null && page.followers.low < page.followers.high,
  'author-unknown': () => true,
  'proofs-disagree': () => true,
};

/**
 * The later reading's notes, and of the earlier's those that still hold.
 *
 * @param seams places of the list between which posts may stand that no view showed
 */
export function mergeNotes(kept: Note[], next: Note[], whole: Whole, seams: number): Note[] {
  const isNew = ({ code }: Note) => LASTING[code] !== undefined && !next.some((note) => note.code === code);
  const notes = [...next, ...kept.filter(isNew)].filter(({ code }) => LASTING[code]?.(whole) ?? true);
  const isSaid = seams === 0 || notes.some(({ code }) => code === 'not-drawn');
  return isSaid ? notes : [...notes, { code: 'not-drawn', detail: String(seams) }];
}

function lacksACount({ reactions, comments, shares }: PostReading): boolean {
  return reactions === null || comments === null || shares === null;
}
