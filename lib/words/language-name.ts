import type { Locale } from './format.ts';

/** "Odia", "odia": a page's language by its code; `null` where it has no name, or is not said. */
export function languageName(locale: Locale): (tag: string) => string | null {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  return (tag) => {
    if (tag === 'und') return null;
    try {
      return names.of(tag) ?? null;
    } catch {
      return null;
    }
  };
}
