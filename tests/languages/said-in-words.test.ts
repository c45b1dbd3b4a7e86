/** Counts without a digit ("one comment", "two followers" in a word), beside counts that are none. */
import { describe, expect, it } from 'vitest';
import { FACEBOOK_POSTS, LINKEDIN_POSTS, type PostFacts } from './facts.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { Layout } from './layouts/page.ts';
import { PHRASEBOOKS } from './phrasebook/phrasebooks.ts';
import { unlisted } from './phrasebook/unlisted.ts';
import { readingOf, unlike, untrue } from './reading.ts';
import { speechOf } from './speech.ts';

const SMALL: [reactions: number, comments: number, shares: number][] = [
  [0, 1, 0],
  [0, 1, 1],
  [1, 1, 2],
  [1, 2, 0],
  [2, 1, 1],
  [0, 2, 2],
];
/** Each under a key of its own, so that nothing but its counts is special about it. */
const counted = (posts: PostFacts[]): PostFacts[] =>
  SMALL.map(([reactions, comments, shares], index) => {
    const { views: _, ...post } = posts[index + 1] as PostFacts;
    return { ...post, key: `small${index}`, reactions, comments, shares };
  });
const layouts = [
  { layout: 'linkedin-ember', posts: counted(LINKEDIN_POSTS) },
  { layout: 'facebook-plain', posts: counted(FACEBOOK_POSTS) },
];

describe.each(layouts)('$layout', { timeout: 60_000 }, ({ layout, posts }) => {
  const make = LAYOUTS[layout] as Layout;

  it.each(PHRASEBOOKS.map((book) => ({ language: book.language, book })))(
    'in $language: one, two, none',
    ({ book }) => {
      const page = make(speechOf(book, { ages: 'short' }), { posts });
      expect(unlike(page.expected, readingOf(page))).toEqual([]);
    },
  );

  it('in a language that is not known: no zero beside a text that may be a count', () => {
    const page = make(speechOf(unlisted, { ages: 'short' }), { posts });
    const reading = readingOf(page);
    expect(untrue(page, reading)).toEqual([]);
    expect(reading.posts.map(({ comments }) => comments?.low ?? null).slice(0, 2)).toEqual([null, null]);
  });
});
