/**
 * One page in sixteen languages and six layouts: every one is read as its description says, and as its English twin is.
 * The words come from the phrasebooks, which are no part of what the readers know.
 */
import { describe, expect, it } from 'vitest';
import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import type { GeneratedPage } from './layouts/page.ts';
import { PHRASEBOOKS, phrasebookOf } from './phrasebook/phrasebooks.ts';
import { readingOf, unlike } from './reading.ts';
import { type Dress, speechOf } from './speech.ts';

const SHORT: Dress = { ages: 'short' };
const LONG: Dress = { ages: 'long' };

const pages = PHRASEBOOKS.flatMap((book) =>
  Object.entries(LAYOUTS).map(([layout, make]) => ({ language: book.language, layout, book, make })),
);

it('the pages are in sixteen languages, of three layouts of either site', () => {
  expect(pages).toHaveLength(16 * 6);
  expect(new Set(pages.map(({ layout }) => layout.split('-')[0]))).toEqual(new Set(['linkedin', 'facebook']));
});

describe.each(pages)('$language, $layout', { timeout: 60_000 }, ({ layout, book, make }) => {
  const short = make(speechOf(book, SHORT));
  const reading = readingOf(short);

  it('is read as it was described', () => {
    expect(reading.layout).toBe(layout);
    expect(unlike(short.expected, reading)).toEqual([]);
    expect(reading.posts.map(({ text }) => text?.hashtags[0] ?? null)).toEqual(
      layout === 'facebook-mobile' ? short.keys.map(() => null) : short.keys,
    );
  });

  it('is read as it was described in the long forms of its ages, in its own digits', () => {
    const page = make(speechOf(book, { ...LONG, native: true }));
    expect(unlike(page.expected, readingOf(page))).toEqual([]);
  });

  it('is read as it was described with blanks that do not break, isolates and marks of direction', () => {
    const page = make(speechOf(book, { ...SHORT, native: true, marked: true }));
    expect(unlike(page.expected, readingOf(page))).toEqual([]);
    const wide = make(speechOf(book, { ...LONG, wide: true, marked: true }));
    expect(unlike(wide.expected, readingOf(wide))).toEqual([]);
  });

  it('gives the facts of its English twin', () => {
    const twin = make(speechOf(phrasebookOf('en'), SHORT));
    expect(unlikeTwin(short, reading, readingOf(twin))).toEqual([]);
  });

  it('is read the same under the other forms of its language’s name', () => {
    const site = layout.startsWith('linkedin') ? book.linkedin : book.facebook;
    // Java's "iw_IL", with an underscore or a hyphen; "es_LA" is no code of a language, and stays the site's own.
    for (const lang of site.locale === 'es_LA' ? ['es-419'] : [site.locale, site.locale.replace('_', '-')]) {
      const page = make(speechOf(book, SHORT), { lang });
      expect({ lang, unlike: unlike(page.expected, readingOf(page)) }).toEqual({ lang, unlike: [] });
    }
  });

  it('has its words read: nothing else dates most of its posts', () => {
    const dated = reading.posts.map(({ publishedAt }) => publishedAt?.source ?? null);
    const byWords = dated.filter((source) => source === 'text' || source === 'aria');
    // An ember card always has an id: there the words narrow what an early draft's leaves open.
    const narrowed = reading.posts.filter(({ publishedAt }) => publishedAt && publishedAt.to < reading.readAt);
    expect(layout === 'linkedin-ember' ? narrowed.length : byWords.length).toBeGreaterThanOrEqual(4);
  });
});

/** In what a reading differs from its twin's, a line each. */
function unlikeTwin({ expected }: GeneratedPage, one: PageReading, twin: PageReading): string[] {
  const facts = (reading: PageReading) => ({
    name: reading.page.name,
    id: reading.page.id,
    handle: reading.page.handle,
    employees: bounds(reading.page.employees),
    coverage: reading.coverage,
    notes: reading.notes.map(({ code }) => code).filter((code) => code !== 'followers-rounded'),
    posts: reading.posts.map(({ id, permalink, authorship, pinned, kind }) => ({
      id,
      permalink,
      authorship,
      pinned,
      kind,
    })),
  });
  expect(facts(one)).toEqual(facts(twin));
  return [
    ...sameCount('followers', one.page.followers, twin.page.followers),
    ...sameCount('likes', one.page.likes, twin.page.likes),
    ...one.posts.flatMap((post, index) => [
      ...sameTime(`posts.${index}`, post, twin.posts[index], expected.posts?.[index]?.to),
      ...(['reactions', 'comments', 'shares', 'views'] as const).flatMap((name) =>
        sameCount(`posts.${index}.${name}`, post[name], twin.posts[index]?.[name] ?? null),
      ),
    ]),
  ];
}

function bounds(count: Count | null) {
  return count && [count.low, count.high];
}

/** A language may abbreviate where another does not; what both say has then to have something in common. */
function sameCount(path: string, one: Count | null, other: Count | null): string[] {
  if (one === null || other === null) return one === other ? [] : [`${path}: one is unknown`];
  return one.low <= other.high && other.low <= one.high ? [] : [`${path}: ${bounds(one)}, not ${bounds(other)}`];
}

/** The same text means the same interval; a token of two units means the one that covers both. */
function sameTime(
  path: string,
  { publishedAt: one }: PostReading,
  twin: PostReading | undefined,
  latest?: string,
): string[] {
  const other = twin?.publishedAt ?? null;
  if (one === null || other === null) return one === other ? [] : [`${path}: one is unknown`];
  const isSame = one.from === other.from && (one.to === other.to || (other.to < one.to && one.to === latest));
  return isSame && one.source === other.source ? [] : [`${path}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
}
