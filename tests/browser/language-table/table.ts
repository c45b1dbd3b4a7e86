/** Texts of every language: as CLDR writes them, the sites' own rows, and the strings that were gathered where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFor } from '../../../lib/language/languages.ts';
import type { SiteName, SiteWords } from '../../../lib/language/site-words/rows.ts';
import { siteWordsOf } from '../../../scripts/lexicons/site-words-of.ts';
import { lexiconNames } from '../../../scripts/lexicons-on-disk.ts';
import { AGE_FORMS, ageText, NOW } from '../../language/shown/ages.ts';
import { countText, WAYS } from '../../language/shown/counts.ts';
import { dateText, LOOKS } from '../../language/shown/dates.ts';
import { sitesOf, WRITTEN } from '../../language/shown/languages.ts';

/** Kept outside the repository: not everybody has it. */
const GATHERED = join(import.meta.dirname, '../../../../shared/research/locale-strings.jsonl');
export const isGathered = existsSync(GATHERED);

export interface LanguageTexts {
  /** The lexicon's name. */
  language: string;
  sites: SiteName[];
  texts: string[];
}

const DAY = 86_400_000;
/** One for each plural form, and the dual. */
const NUMBERS = [1, 2, 3, 5, 11, 21, 100];
const VALUES = [0, 1, 7, 543, 1234, 9999, 12_345, 98_765, 123_456, 1_234_567, 12_000_000, 1_234_567_890];
/** Of every kind that a reader must not take for something: no texts, signs, names of objects. */
const STRANGE = [
  '',
  ' ',
  '3',
  '1.2',
  '1.234',
  '1,234',
  '1 234',
  '12,34,567',
  '0005',
  '5x',
  '__proto__',
  '3 constructor',
  '\ud83d',
  '１２３',
];

/** The texts for every lexicon. */
export async function languageTable(): Promise<LanguageTexts[]> {
  const gathered = gatheredTexts();
  return Promise.all(
    lexiconNames().map(async (language) => {
      const texts = [
        ...STRANGE,
        ...cldrTexts(language),
        ...(await siteWordsOf(language)).flatMap(rowTexts),
        ...(gathered.get(language) ?? []),
      ];
      return { language, sites: sitesOf(language), texts: [...new Set(texts)] };
    }),
  );
}

function cldrTexts(language: string): string[] {
  const tag = WRITTEN.find((written) => written.language === language)?.tag;
  if (tag === undefined) return [];
  const moments = [1, 3, 9, 20, 47, 75, 106, 140, 171, 203, 240, 268, 301, 330].map(
    (days) => NOW.getTime() - days * DAY - 3_600_000,
  );
  return [
    ...AGE_FORMS.flatMap((form) => NUMBERS.map((n) => ageText(tag, form, n))),
    ...Object.keys(WAYS).flatMap((way) => VALUES.map((value) => countText(tag, way, value))),
    ...Object.keys(LOOKS).flatMap((look) => moments.map((moment) => dateText(tag, look, moment))),
    ...Object.keys(LOOKS).map((look) => dateText(tag, look, moments[4] ?? 0, 'UTC', '')),
  ];
}

function rowTexts(row: SiteWords): string[] {
  const units = Object.values(row.units ?? {}).flat();
  const nouns = Object.values(row.nouns ?? {}).flat();
  return [
    ...units.flatMap((word) => [beside(word, 3), `3${word}`]),
    ...nouns.flatMap((word) => [beside(word, 5), `${word}: 5`, `1,2K ${word}`]),
    ...Object.keys(row.suffixes ?? {}).flatMap((suffix) => [`1,2 ${suffix}`, `1.2${suffix}`]),
    ...[row.now, row.today, row.yesterday, row.dayBefore].flatMap((words) => words ?? []),
    ...(row.yesterday ?? []).map((word) => `${word} 14:32`),
    ...Object.keys(row.exact ?? {}),
  ];
}

function beside(word: string, n: number): string {
  return word.includes('#') ? word.replace('#', `${n}`) : `${n} ${word}`;
}

function gatheredTexts(): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  if (!isGathered) return texts;
  for (const line of readFileSync(GATHERED, 'utf8').split('\n').filter(Boolean)) {
    const { lang, text } = JSON.parse(line) as { lang: string; text: string };
    const name = lexiconFor(lang);
    if (name !== null) texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  return texts;
}
