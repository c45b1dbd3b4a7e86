/** Pages whose words are not those of the language that they claim, or that claim none: never a wrong number. */
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from './layouts/layouts.ts';
import type { GeneratedPage, Layout } from './layouts/page.ts';
import type { Phrasebook } from './phrasebook/phrasebook.ts';
import { PHRASEBOOKS, phrasebookOf } from './phrasebook/phrasebooks.ts';
import { outcomeOf, readingOf, unlike, untrue } from './reading.ts';
import { type Dress, speechOf } from './speech.ts';

const layouts = Object.entries(LAYOUTS).map(([layout, make]) => ({ layout, make }));
const languages = PHRASEBOOKS.map((book, index) => ({ language: book.language, book, index }));
const SHORT: Dress = { ages: 'short' };

function langOf(layout: string, book: Phrasebook): string {
  return layout.startsWith('linkedin') ? book.linkedin.lang : book.facebook.lang;
}

/** "5 m" is in another language what it is there, minutes or months (locales.md 7): no reader can notice. */
function isOfOneLetter(line: string, { said }: GeneratedPage): boolean {
  const index = /^posts\.(\d+)\.time: /.exec(line)?.[1];
  return index !== undefined && /^\d+ ?\p{L}\.?$/u.test(said[Number(index)] ?? '');
}

describe.each(layouts)('$layout', { timeout: 60_000 }, ({ layout, make }) => {
  it.each(languages)('in $language, of a page that claims another language, is right or unknown', ({ book, index }) => {
    for (const step of [1, 7]) {
      const other = PHRASEBOOKS[(index + step) % PHRASEBOOKS.length] ?? book;
      // The long forms have no word in common but by kinship: one other language is enough.
      for (const ages of step === 1 ? (['short', 'long'] as const) : (['short'] as const)) {
        const page = make(speechOf(book, { ages }), { lang: langOf(layout, other) });
        const wrong = untrue(page, readingOf(page)).filter((line) => !isOfOneLetter(line, page));
        expect({ as: other.language, ages, wrong }).toEqual({ as: other.language, ages, wrong: [] });
      }
    }
  });

  it.each(languages)(
    'in $language, of a page that claims none, is read as far as every language has it',
    ({ book }) => {
      const page = make(speechOf(book, { ages: 'short' }), { lang: null });
      const reading = readingOf(page);
      expect(untrue(page, reading)).toEqual([]);
      expect(reading.language).toBe('und');
      expect(reading.notes).toContainEqual({ code: 'language-unknown', detail: 'und' });
      // Facebook's mobile site mixes English in, in whatever language.
      const sources = reading.posts.flatMap(({ publishedAt }) => publishedAt?.source ?? []);
      if (layout !== 'facebook-mobile') expect(sources.every((one) => one === 'id' || one === 'data')).toBe(true);
      // Digits without grouping and suffix mean the same everywhere.
      expect(reading.posts.map(({ reactions }) => reactions?.low)).toEqual(
        expect.arrayContaining([layout === 'facebook-mobile' ? 58 : 21]),
      );
    },
  );

  it('in English that groups its digits by a blank is read as it is', () => {
    const page = make(speechOf(phrasebookOf('en'), { ...SHORT, grouping: 'nb' }));
    // Norwegian has a comma before a fraction, which is no English one: such a number is not known.
    const lines = unlike(page.expected, readingOf(page)).filter((line) => !line.includes('"low":'));
    expect(lines).toEqual([]);
  });

  it.each(languages)('in $language with the digits of another language grouped is right or unknown', ({ book }) => {
    for (const grouping of ['en', 'de', 'fr', 'hi', 'de-CH', 'pl']) {
      const page = make(speechOf(book, { ...SHORT, grouping }));
      expect({ grouping, wrong: untrue(page, readingOf(page)) }).toEqual({ grouping, wrong: [] });
    }
  });
});

it('a mobile page whose ages are English, in any language, has its ages read', { timeout: 60_000 }, () => {
  const { long } = phrasebookOf('en').facebook;
  for (const book of PHRASEBOOKS) {
    const mixed = { ...book, facebook: { ...book.facebook, long } };
    const page = (LAYOUTS['facebook-mobile'] as Layout)(speechOf(mixed, { ages: 'long' }));
    const reading = readingOf(page);
    expect(untrue(page, reading)).toEqual([]);
    expect(reading.posts.slice(0, 3).map(({ publishedAt }) => publishedAt?.source)).toEqual(['aria', 'aria', 'aria']);
  }
});

it.each([
  ['ru', 'year', '# г.'],
  ['he', 'month', '# ח׳'],
] as const)('in %s a single letter that only CLDR has for a %s is no age', (language, unit, letter) => {
  const book = phrasebookOf(language);
  const short = { ...book.linkedin.short, [unit]: letter };
  const page = (LAYOUTS['linkedin-guest'] as Layout)(
    speechOf({ ...book, linkedin: { ...book.linkedin, short } }, SHORT),
  );
  const reading = readingOf(page);
  expect(untrue(page, reading)).toEqual([]);
  expect(reading.posts[page.keys.indexOf(unit === 'year' ? 'year' : 'months')]?.publishedAt).toBeNull();
});

const NAMES = Object.keys(LAYOUTS);

describe.each(layouts)('$layout, in a form that no layout knows', { timeout: 60_000 }, ({ make }) => {
  it.each(languages)('in $language is right or unknown', ({ book }) => {
    for (const ages of ['short', 'long'] as const) {
      const page = make(speechOf(book, { ages }));
      const outcome = outcomeOf(page, NAMES);
      expect(outcome.ok).toBe(true);
      if (outcome.ok) expect(untrue(page, outcome.reading)).toEqual([]);
    }
  });
});
