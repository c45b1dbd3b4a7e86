/** How CLDR writes numbers: separators, groups, and abbreviations of thousands and more. */
import { foldedText } from '../../lib/language/text.ts';
import { suffixKey } from '../../lib/language/words.ts';
import { add, clear, type Meanings } from './meanings.ts';

/** Languages that the sites write in two ways under one code: Facebook's Spanish of Spain and of Latin America. */
const VARIANTS: Record<string, string[]> = {
  es: ['es', 'es-419', 'es-MX'],
  fr: ['fr', 'fr-CA'],
  nl: ['nl', 'nl-BE'],
  ar: ['ar', 'ar-AE'],
  'pt-PT': ['pt-PT', 'pt'],
};

export function cldrSeparators(tag: string): [group: string, decimal: string][] {
  const pairs = (VARIANTS[tag] ?? [tag]).map((variant) => {
    const parts = new Intl.NumberFormat(variant, { numberingSystem: 'latn' }).formatToParts(12345678.9);
    const of = (type: string) => foldedText(parts.find((part) => part.type === type)?.value ?? '');
    return [of('group') || ' ', of('decimal')] as [string, string];
  });
  return [...new Map(pairs.map((pair) => [pair.join('|'), pair])).values()];
}

export function groupsInIndia(tag: string): boolean {
  const parts = new Intl.NumberFormat(tag).formatToParts(12345678);
  const groups = parts.filter((part) => part.type === 'integer').map((part) => [...part.value].length);
  return groups.join() === '1,2,2,3';
}

/** Plural forms may change a suffix's word, and so may a fraction: Polish "1,2 miliona"; Filipino "9 na libo". */
const FACTORS = [1, 1.2, 1.9, 2, 3, 5, 9, 11, 21];

/** No count is larger than some billions. */
export function cldrSuffixes(tag: string): Record<string, number> {
  const suffixes: Meanings<number> = new Map();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      numberingSystem: 'latn',
      useGrouping: false,
    });
    for (const exponent of [3, 4, 5, 6, 7, 8, 9]) {
      for (const factor of FACTORS) addSuffix(suffixes, format, Math.round(factor * 10 ** exponent));
    }
  }
  return clear(suffixes);
}

function addSuffix(suffixes: Meanings<number>, format: Intl.NumberFormat, value: number): void {
  const parts = format.formatToParts(value);
  const digits = (type: string) =>
    parts
      .filter((part) => part.type === type)
      .map((part) => part.value)
      .join('');
  // Burmese billions have a word on either side.
  const [suffix, other] = parts.filter((part) => part.type === 'compact').map((part) => part.value);
  const scale = Math.round(value / Number(`${digits('integer')}.${digits('fraction')}`));
  // Only where the language really shows a word: German has no short form below a million.
  if (suffix !== undefined && other === undefined && scale >= 1_000 && Number.isInteger(Math.log10(scale)))
    add(suffixes, suffixKey(suffix), scale);
}
