import type { PageReading, PostReading } from '../reading/reading.ts';

/** Of fewer posts, half is one odd post. */
const LEAST_POSTS = 3;

/**
 * Whether a page was only half understood, so that its structure would help those who mend Rollcall: its layout is none
 * that is known, or of its posts at least half have no place, no time or no reactions that could be read.
 */
export function isHalfUnderstood({ layout, posts, coverage, notes }: PageReading): boolean {
  const noted = (code: string) => notes.find((note) => note.code === code);
  if (layout === 'by-shape' || noted('by-shape')) return true;
  // What is missing then is words, and a structure has none.
  if (noted('language-unknown') || noted('language-partly-known')) return false;
  const holes = (coverage.holes ?? 0) - undrawn(noted('not-drawn')?.detail, coverage.holes);
  const seen = posts.length + holes;
  const isHalf = (lacks: (post: PostReading) => boolean) => 2 * (posts.filter(lacks).length + holes) >= seen;
  return (
    seen >= LEAST_POSTS && (isHalf((post) => post.publishedAt === null) || isHalf((post) => post.reactions === null))
  );
}

/** Posts that the site has not drawn yet: scrolling mends them. */
function undrawn(detail: string | undefined, holes = 0): number {
  const noted = detail === undefined ? 0 : Number(detail);
  return Math.min(holes, Number.isFinite(noted) ? noted : holes);
}
