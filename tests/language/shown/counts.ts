/** Counts as CLDR writes them in every language, and as the sites do with their own abbreviations. */

export const WAYS: Record<string, Intl.NumberFormatOptions> = {
  plain: { useGrouping: false },
  grouped: { useGrouping: 'always' },
  'in ASCII digits': { useGrouping: 'always', numberingSystem: 'latn' },
  short: { notation: 'compact', roundingMode: 'trunc' },
  long: { notation: 'compact', compactDisplay: 'long', roundingMode: 'trunc' },
};

const formats = new Map<string, Intl.NumberFormat>();

/** The text of a number; the abbreviated ones are cut, as Facebook does. */
export function countText(tag: string, way: string, value: number): string {
  return formatOf(tag, way).format(value);
}

function formatOf(tag: string, way: string): Intl.NumberFormat {
  const key = `${tag} ${way}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, WAYS[way]);
  formats.set(key, format);
  return format;
}

/** What a language abbreviates a number with, as CLDR has it: "Tsd.", "万"; '' where it writes all digits. */
export function suffixOf(tag: string, way: string, value: number): string {
  const parts = formatOf(tag, way).formatToParts(value);
  return parts.find((part) => part.type === 'compact')?.value ?? '';
}
