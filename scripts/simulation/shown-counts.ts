/** Numbers as the two sites write them: "1,330", "1.2K", "11 mil". */
import type { Site } from '../../lib/reading/reading.ts';
import type { SimulatedLanguage } from './true-page.ts';

/** Facebook cuts what it abbreviates (research/facebook-dom.md 10). What LinkedIn does is not known: it may be either. */
export type Abbreviation = 'none' | 'cut' | 'nearest';

interface Form {
  group: string;
  decimal: string;
  thousand: string;
  million: string;
}

const FORMS: Record<SimulatedLanguage, Form> = {
  en: { group: ',', decimal: '.', thousand: 'K', million: 'M' },
  fr: { group: '\u202f', decimal: ',', thousand: '\u00a0K', million: '\u00a0M' },
  de: { group: '.', decimal: ',', thousand: '\u00a0Tsd.', million: '\u00a0Mio.' },
  es: { group: '.', decimal: ',', thousand: '\u00a0mil', million: '\u00a0M' },
  it: { group: '.', decimal: ',', thousand: '\u00a0mila', million: '\u00a0Mln' },
  pt: { group: '.', decimal: ',', thousand: '\u00a0mil', million: '\u00a0mi' },
  nl: { group: '.', decimal: ',', thousand: 'K', million: '\u00a0mln.' },
};

/** The text of a whole number from 1 on. Below ten units of its suffix an abbreviation has one decimal, none where that is a zero. */
export function shownCount(n: number, language: SimulatedLanguage, abbreviation: Abbreviation, site: Site): string {
  const form = FORMS[language];
  // German has no short thousand of its own; "Tsd." was seen on Facebook alone (research/locales.md 4).
  const least = site === 'linkedin' && language === 'de' ? 1e6 : 1e3;
  if (abbreviation === 'none' || n < least) return grouped(n, form.group);
  const thousands = rounded(n / 1_000, abbreviation);
  const [value, suffix] =
    thousands < 1_000 ? [thousands, form.thousand] : [rounded(n / 1_000_000, abbreviation), form.million];
  return `${String(value).replace('.', form.decimal)}${suffix}`;
}

function rounded(value: number, abbreviation: Abbreviation): number {
  const step = value < 10 ? 10 : 1;
  const scaled = value * step;
  // 1.2 thousand are 12 tenths: the small part that binary fractions miss by must not cut it to 11.
  return (abbreviation === 'cut' ? Math.floor(scaled + 1e-9) : Math.round(scaled)) / step;
}

function grouped(n: number, group: string): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, group);
}
