/** Language codes as the two sites write them, made BCP 47. */

/**
 * "pt_BR" -> "pt-BR", "iw_IL" -> "he-IL". LinkedIn writes Java's codes with an underscore, which Intl refuses.
 * Anything that is no language code gives 'und'.
 */
export function languageTag(code: string | null): string {
  if (code === null || code.length > 35) return 'und';
  try {
    return Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The language without region or script: "pt-BR" -> "pt". */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? 'und';
}
