/** Loads a part of one language: each is a chunk of its own, so that nobody loads a language that nobody reads. */
import type { Locale } from './format.ts';
import { isKnown, learn, type Parts } from './words.ts';

type Loaders = { [Part in keyof Parts]: Record<Locale, () => Promise<Parts[Part]>> };

const LOADERS: Loaders = {
  first: {
    en: async () => (await import('./en/first.ts')).first,
    fr: async () => (await import('./fr/first.ts')).first,
  },
  deeper: {
    en: async () => (await import('./en/deeper.ts')).deeper,
    fr: async () => (await import('./fr/deeper.ts')).deeper,
  },
  pages: {
    en: async () => (await import('./en/pages.ts')).pages,
    fr: async () => (await import('./fr/pages.ts')).pages,
  },
};

/** After this the words of that part can be asked for. Rejects where the extension's own file is missing. */
export async function loadWords<Part extends keyof Parts>(part: Part, locale: Locale): Promise<void> {
  if (!isKnown(part, locale)) learn(part, locale, await LOADERS[part][locale]());
}
