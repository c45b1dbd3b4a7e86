/** What every language writes of an age is read back, on each site that comes in it. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import type { Unit } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { AGE_FORMS, ageText, isLeftOut, learnRows, momentOf, NOW, ownUnits, STYLES, WAYS } from './shown/ages.ts';
import { DISGUISES } from './shown/disguise.ts';
import { AGED, onEachSite } from './shown/languages.ts';

/** One for each plural form of each language, and the dual. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 8, 11, 21, 25, 100, 101];

/** Forms of their own that are read as nothing: soundly, and the languages are rare. */
const UNREAD: Record<string, RegExp> = {
  // "The year before last".
  gd: /^a-bhòn-uiridh$/,
  // The words around the number are others for one than for more.
  ha: /^(?:awa|kwana) 1 da [ty]a gabata$/,
  // A week is "7 days": two numbers.
  mn: /7 хоног/,
};

const places = onEachSite(AGED);
beforeAll(async () => {
  for (const { language, site } of places) await learnRows(language, site);
});

describe.each(places)('$language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);
  const read = (text: string) => readTime(text, words, NOW);
  const isIn = (text: string, moment: number) => {
    const span = read(text);
    return span !== null && span.from <= moment && moment <= span.to;
  };
  const fits = (text: string, units: Unit[], n: number, part: number) =>
    read(text) === null || units.every((unit) => isIn(text, momentOf(unit, n, part)));

  it('reads what it writes, all but what the general rules leave out', () => {
    const texts = AGE_FORMS.flatMap((form) => NUMBERS.map((n) => ({ form, n, text: ageText(tag, form, n) })));
    const unread = texts.filter(({ form, n, text }) => read(text) === null && !isLeftOut(tag, form, n));
    expect(unread.map(({ text }) => text).filter((text) => !UNREAD[language]?.test(text))).toEqual([]);
  });

  it('and of any number, however it is written, never as another age', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AGE_FORMS),
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(...Object.values(DISGUISES)),
        (form, n, part, disguise) => {
          const text = ageText(tag, form, n);
          // "Last week" is said without a number: any moment up to the beginning of the one before it may be meant.
          const isNamed = form.way === 'auto' && text !== ageText(tag, { ...form, way: 'ago' }, n);
          expect(
            fits(disguise(text), ownUnits(language, site, tag, form, n) ?? [form.unit], n, isNamed ? 0 : part),
          ).toBe(true);
          expect(read(disguise(text))).toEqual(read(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says nothing of seconds', () => {
    const forms = STYLES.flatMap((style) => WAYS.map((way) => ({ unit: 'second', style, way }) as const));
    const texts = forms.flatMap((form) => [2, 5, 11, 30].map((n) => ({ form, n, text: ageText(tag, form, n) })));
    const told = texts.filter(({ text }) => read(text) !== null);
    // But where the site shows the same word for a longer unit: Italian "s" is a week on LinkedIn.
    const wrong = told.filter(({ form, n }) => ownUnits(language, site, tag, form, n) === undefined);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

it('nearly all of what CLDR writes is read', () => {
  const all = places.flatMap(({ language, tag, site }) =>
    AGE_FORMS.flatMap((form) => NUMBERS.map((n) => readTime(ageText(tag, form, n), wordsOnDisk(site)(language), NOW))),
  );
  expect(all.filter((span) => span !== null).length / all.length).toBeGreaterThan(0.85);
});
