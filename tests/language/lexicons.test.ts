/** The lexicons are what `npm run lexicons` makes, byte for byte, and hold nothing that a reader must not take for a word. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/languages.ts';
import type { Lexicon, Words } from '../../lib/language/words.ts';
import { wordKey } from '../../lib/language/words.ts';
import { lexiconOf } from '../../scripts/lexicons/lexicon.ts';
import { lexiconText as fileOf } from '../../scripts/lexicons/lexicon-text.ts';
import { siteWordsOf } from '../../scripts/lexicons/site-words-of.ts';
import { lexiconNames, lexiconText, wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { sitesOf } from './shown/languages.ts';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const NOUNS = [
  'reactions',
  'comments',
  'shares',
  'views',
  'followers',
  'likes',
  'employees',
  'talking-about',
  'were-here',
];
const DATE_WORD = /^(?:|(?:m|p)(?:\d|1[01])|w[0-6]|d[0-2]|am|pm|era\d{4})$/;
const ALPHABETIC = /^[\p{L}\p{M}]$/u;
const HAN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;

const all = lexiconNames().map((name) => JSON.parse(lexiconText(name) ?? '') as Lexicon);

it('there is one for each language, and no other', () => {
  expect(lexiconNames()).toEqual([...LANGUAGES].sort());
});

it('and a language for each file of rows', () => {
  const files = readdirSync(join(import.meta.dirname, '../../lib/language/site-words')).map((file) =>
    file.replace('.ts', ''),
  );
  expect(
    files.filter((file) => ![...LANGUAGES, 'rows', 'sources'].includes(file) && !/^[a-z-]*sources?$/.test(file)),
  ).toEqual([]);
});

describe('a lexicon made anew is the file that is there', () => {
  // CLDR differs from one ICU to the next: with another Node than the pinned one there is nothing to compare.
  const isPinned = all[0]?.cldr === process.versions.cldr;
  it.skipIf(!isPinned).each(LANGUAGES)('%s', async (language) => {
    expect(fileOf(lexiconOf(language, await siteWordsOf(language)))).toBe(lexiconText(language));
  });
  it('all are of one version of CLDR, which they name', () => {
    expect(new Set(all.map(({ cldr }) => cldr)).size).toBe(1);
    expect(all[0]?.cldr).toMatch(/^\d{2}\.\d/);
  });
});

describe.each(all.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (language, lexicon) => {
  const both = sitesOf(language).map((site) => wordsOnDisk(site)(language) as Words);

  it('holds tables of known kinds alone', () => {
    expect(Object.keys(lexicon).sort()).toEqual(['cldr', 'language', 'shared', 'sites']);
    expect(Object.keys(lexicon.sites).sort()).toEqual(sitesOf(language).sort());
    for (const words of both) {
      expect(
        Object.values(words.units)
          .flat()
          .filter((unit) => !UNITS.includes(unit)),
      ).toEqual([]);
      expect(Object.values(words.last).filter((unit) => !UNITS.includes(unit))).toEqual([]);
      expect(
        Object.values(words.nouns)
          .flat()
          .filter((noun) => !NOUNS.includes(noun)),
      ).toEqual([]);
      const exact = [...Object.values(words.exact), ...Object.values(words.exactNouns)];
      expect(exact.map(([n]) => n).filter((n) => n !== 1 && n !== 2)).toEqual([]);
      expect(exact.flatMap(([, what]) => what).filter((what) => ![...UNITS, ...NOUNS].includes(what))).toEqual([]);
      expect(Object.values(words.ranges).filter((kind) => !['open', 'between'].includes(kind))).toEqual([]);
      expect(
        Object.values(words.suffixes).filter((scale) => scale < 100 || !Number.isInteger(Math.log10(scale))),
      ).toEqual([]);
      const told = Object.values(words.dates).flatMap((meaning) => meaning.split(' '));
      expect(told.filter((meaning) => !DATE_WORD.test(meaning))).toEqual([]);
      expect(words.separators.flat().filter((sign) => !/^(?:[.,'٬٫ ]|)$/u.test(sign))).toEqual([]);
    }
  });

  it('has no word that every object answers for, and none that is empty or a number', () => {
    const tables = both.flatMap(({ units, exact, last, nouns, exactNouns, suffixes, dates }) => [
      units,
      exact,
      last,
      nouns,
      exactNouns,
      suffixes,
      dates,
    ]);
    const words = tables.flatMap((table) => Object.keys(table));
    expect(words.filter((word) => word in {} || word === '' || /^\d+$/.test(word))).toEqual([]);
    for (const table of tables) expect(Object.getPrototypeOf(table)).toBeNull();
    const lists = both.flatMap(({ before, after, one, now, joints }) => [before, after, one, now, joints]).flat();
    expect(lists.filter((word) => word === '')).toEqual([]);
  });

  it('has every word as the reader looks it up', () => {
    const keys = both.flatMap(({ units, exact, last }) => [units, exact, last]).flatMap((table) => Object.keys(table));
    expect(keys.filter((key) => wordKey(key) !== key)).toEqual([]);
    const lists = both.flatMap(({ before, after, one, now, joints }) => [before, after, one, now, joints]).flat();
    expect(lists.filter((word) => wordKey(word) !== word)).toEqual([]);
  });

  it('has no unit of one letter that only CLDR shows', () => {
    const general = lexiconOf(language, []).shared.units ?? {};
    expect(Object.keys(general).filter((unit) => ALPHABETIC.test(unit) && !HAN.test(unit))).toEqual([]);
  });

  it('puts the longer of two beginnings first', () => {
    for (const { before, after, one } of both) {
      for (const list of [before, after, one]) {
        expect(list).toEqual(list.toSorted((left, right) => right.length - left.length));
      }
    }
  });
});

it('they are small: what a page loads is one or two of them', () => {
  const sizes = all.map((lexicon) => Buffer.byteLength(JSON.stringify(lexicon))).sort((one, other) => one - other);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(5_000);
  expect(sizes.at(-1)).toBeLessThan(16_000);
});
