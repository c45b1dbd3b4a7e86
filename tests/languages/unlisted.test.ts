/**
 * A language that no list has: ids, data and places still tell what they tell; what words alone would tell is not known, and
 * cards whose author cannot be told are left out, counted and noted.
 */
import { describe, expect, it } from 'vitest';
import { FACEBOOK_POSTS, LINKEDIN_POSTS } from './facts.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { GeneratedPage, Layout } from './layouts/page.ts';
import type { Phrasebook } from './phrasebook/phrasebook.ts';
import { unlisted } from './phrasebook/unlisted.ts';
import { readingOf, untrue } from './reading.ts';
import { speechOf } from './speech.ts';

const layouts = Object.entries(LAYOUTS).map(([layout, make]) => ({ layout, make }));

/** The words of age before the number, as French, Hebrew and Arabic have them: the form of the text tells nothing. */
const AGES_BEHIND: Phrasebook = {
  ...unlisted,
  linkedin: { ...unlisted.linkedin, short: { ...unlisted.linkedin.long, day: 'dalu # dines', hour: 'dalu # hesk' } },
};

describe.each(layouts)('$layout', ({ layout, make }) => {
  const page = make(speechOf(unlisted, { ages: 'short' }));
  const reading = readingOf(page);

  it('says nothing that is not so', () => {
    expect(untrue(page, reading)).toEqual([]);
    const long = make(speechOf(unlisted, { ages: 'long' }));
    expect(untrue(long, readingOf(long))).toEqual([]);
  });

  it('notes that the language is not known', () => {
    expect(reading.notes.find(({ code }) => code === 'language-unknown')?.detail).toMatch(/^tlh/);
  });

  it('has every post of the page: read, or counted among the holes', () => {
    const { holes = 0 } = reading.coverage;
    expect(reading.posts).toHaveLength(page.keys.length);
    // The page's own advertisement cannot be told from a post where only a word says it; Facebook's leads to its rules.
    const undrawn = page.expected.holes ?? 0;
    const isAdDoubtful = layout === 'linkedin-ember' || layout === 'linkedin-hashed';
    expect(holes).toBe(undrawn + (isAdDoubtful ? 1 : 0));
    expect(reading.notes.some(({ code }) => code === 'author-unknown')).toBe(isAdDoubtful);
  });

  it('has the authors, the pinned post and the kinds, which no word tells', () => {
    const facts = page.expected.posts ?? [];
    const told = ({ authorship, pinned, kind }: { authorship?: string; pinned?: boolean; kind?: string }) => ({
      authorship,
      pinned,
      kind,
    });
    expect(reading.posts.map(told)).toEqual(facts.map(told));
  });

  it('dates the posts that an id or the data date', () => {
    const dated = layout.startsWith('linkedin') ? LINKEDIN_POSTS : layout.endsWith('mobile') ? [] : FACEBOOK_POSTS;
    const byId = dated.filter((post) => post.dated === 'id').map(({ at }) => at.toISOString());
    const exact = reading.posts.filter(({ publishedAt }) => publishedAt?.from === publishedAt?.to);
    expect(exact.flatMap(({ publishedAt }) => publishedAt?.from ?? [])).toEqual(byId);
  });
});

it('a card whose age cannot be told from an advertisement’s word is counted, not read', () => {
  const page = (LAYOUTS['linkedin-ember'] as Layout)(speechOf(AGES_BEHIND, { ages: 'short' }));
  const reading = readingOf(page);
  expect(untrue(page, reading)).toEqual([]);
  const { holes = 0 } = reading.coverage;
  // One place is not drawn; the advertisement and the other company's card cannot be told from posts either.
  expect(reading.posts.length + holes).toBe(page.keys.length + 3);
  expect(reading.notes.some(({ code }) => code === 'author-unknown')).toBe(true);
});

describe('a language of which only CLDR is known', () => {
  // Odia on Facebook: CLDR's own words, and nouns that are in no list.
  const short = (unit: string) => {
    const written = new Intl.NumberFormat('or', { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' });
    return written.format(7).replace('7', '#');
  };
  const ages = Object.fromEntries(
    ['minute', 'hour', 'day', 'week', 'month', 'year'].map((unit) => [unit, short(unit)]),
  ) as unknown as Phrasebook['facebook']['short'];
  const odia: Phrasebook = {
    ...unlisted,
    language: 'or',
    facebook: { ...unlisted.facebook, lang: 'or', locale: 'or_IN', short: ages, long: ages },
  };

  it.each(layouts.filter(({ layout }) => layout.startsWith('facebook')))(
    '$layout: ages are read, and nothing wrongly',
    ({ make }) => {
      const page: GeneratedPage = make(speechOf(odia, { ages: 'short' }));
      const reading = readingOf(page);
      expect(untrue(page, reading)).toEqual([]);
      expect(reading.posts.find((_, index) => page.keys[index] === 'hours')?.publishedAt).not.toBeNull();
    },
  );
});
