/** How a table is written as a file: what parts its cells, and what stands for the point of a figure. */

export interface CsvForm {
  separator: ',' | ';' | '\t';
  decimal: '.' | ',';
}

/** What a person may switch between. A comma cannot be both. */
export const CSV_FORMS: readonly CsvForm[] = [
  { separator: ',', decimal: '.' },
  { separator: ';', decimal: ',' },
  { separator: '\t', decimal: '.' },
];

/**
 * The form that spreadsheets of a language open without being asked: where figures have a decimal comma, cells are parted
 * by semicolons. The interface's language says less than the browser's, which may have a region: "de-CH" has a point.
 *
 * @param language BCP 47; one that is none is taken for English
 */
export function csvFormOf(language: string): CsvForm {
  return decimalOf(language) === ',' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}

function decimalOf(language: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value;
  } catch {
    return undefined;
  }
}
