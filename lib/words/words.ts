import { interfaceWords as interfaceEn } from './en/interface.ts';
import { reading as readingEn } from './en/reading.ts';
import type { Locale } from './format.ts';
import { interfaceWords as interfaceFr } from './fr/interface.ts';
import { reading as readingFr } from './fr/reading.ts';

const CATALOGUES = {
  en: { interface: interfaceEn, reading: readingEn },
  fr: { interface: interfaceFr, reading: readingFr },
} satisfies Record<Locale, object>;

/** All that the interface and the command line say by themselves; a diagnosis brings its own sentences. */
export type Catalogue = (typeof CATALOGUES)['en'];

/** The catalogue in one language. A key that is missing in the other one is a type error. */
export const words = (locale: Locale): Catalogue => CATALOGUES[locale];

/** The interface's language for the browser's: "fr-CA" -> "fr"; English where there is no catalogue. */
export const localeOf = (language: string): Locale => (/^fr\b/i.test(language) ? 'fr' : 'en');
