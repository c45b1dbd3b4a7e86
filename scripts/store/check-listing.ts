/** What a store would refuse in a listing's texts. */
import { BRANDS, DESCRIPTION, MANIFEST_DESCRIPTION, NAME, SUMMARY, TIMES_A_BRAND, TIMES_A_KEYWORD } from './limits.ts';

export interface Listing {
  /** "en" */
  language: string;
  name: string;
  /** Of the manifest. */
  short: string;
  /** Of Firefox's store. */
  summary: string;
  description: string;
}

/** Words that carry no subject, and may stand as often as a sentence needs them. */
const FILL: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'what when where which that this with from your only they them than then have does into never'.split(' '),
  ),
  fr: new Set(
    'avec dans pour plus sont vous votre vos elle elles cette ceux leur leurs sans entre jamais quand dont tout tous'.split(
      ' ',
    ),
  ),
};
/** Of a word that can be a keyword. */
const SHORTEST = 4;

/** One sentence for each fault; none where both stores would take it. */
export function listingFaults(listing: Listing): string[] {
  const { language, name, short, summary, description } = listing;
  const tooLong = (what: string, text: string, most: number) =>
    text.length > most ? [`${language}: the ${what} has ${text.length} characters, and ${most} are allowed`] : [];
  const branded = BRANDS.filter((brand) => timesOf(brand, name) > 0);
  return [
    ...tooLong('name', name, Math.min(NAME.chrome, NAME.firefox)),
    ...tooLong('short description', short, MANIFEST_DESCRIPTION),
    ...tooLong('summary', summary, SUMMARY),
    ...tooLong('description', description, DESCRIPTION),
    ...branded.map((brand) => `${language}: the name holds a name of somebody else's, ${brand}`),
    ...(description.includes(short) ? [`${language}: the description repeats the short one`] : []),
    ...BRANDS.flatMap((brand) => tooOften(language, brand, timesOf(brand, description), TIMES_A_BRAND)),
    ...[...keywordsOf(description, language)].flatMap(([word, times]) =>
      tooOften(language, word, times, TIMES_A_KEYWORD),
    ),
  ];
}

/** How often each word of a text stands in it, plural and singular as one. */
export function keywordsOf(text: string, language: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (word.length < SHORTEST || FILL[language]?.has(word)) continue;
    const one = word.replace(/[sx]$/, '');
    times.set(one, (times.get(one) ?? 0) + 1);
  }
  return times;
}

function timesOf(word: string, text: string): number {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))].length;
}

function tooOften(language: string, word: string, times: number, most: number): string[] {
  return times > most
    ? [`${language}: "${word}" stands ${times} times in the description, and ${most} are allowed`]
    : [];
}
