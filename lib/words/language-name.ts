import type { Locale } from './format.ts';

/** "Odia", "odia": a language by its tag; the tag itself where the browser has no name for it. */
export function languageName(locale: Locale): (tag: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
