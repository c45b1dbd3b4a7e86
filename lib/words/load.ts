/** Loads a part of one language: each is a chunk of its own, so that nobody loads a language that nobody reads. */
import type { Locale } from './format.ts';
import { isKnown, learn, type Parts } from './words.ts';

/** After this the words of its part can be asked for in that language. Rejects where the extension's own file is missing. */
export type LoadWords = (locale: Locale) => Promise<void>;

/** @param loaders what imports the part, in each language */
export const loader =
  <Part extends keyof Parts>(part: Part, loaders: Record<Locale, () => Promise<Parts[Part]>>): LoadWords =>
  async (locale) => {
    if (!isKnown(part, locale)) learn(part, locale, await loaders[locale]());
  };

export const loadFirst = loader('first', {
  en: async () => (await import('./en/first.ts')).first,
  fr: async () => (await import('./fr/first.ts')).first,
});

export const loadDeeper = loader('deeper', {
  en: async () => (await import('./en/deeper.ts')).deeper,
  fr: async () => (await import('./fr/deeper.ts')).deeper,
});
