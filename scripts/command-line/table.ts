/** Several pages side by side. */
import type { AuditJson } from '../../lib/audit.ts';
import { lead } from '../../lib/diagnosis/lead.ts';
import type { Locale } from '../../lib/words/format.ts';
import { HEADINGS } from './headings.ts';

/** @param pages a row each, in their order; columns are as wide as their texts */
export function tableText(pages: readonly (readonly string[])[], locale: Locale): string {
  const { columns } = HEADINGS[locale];
  const rows = [columns, ...pages];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A page's row: the audit need not be held. */
export function rowOf({ reading, measures, diagnosis }: AuditJson, locale: Locale): string[] {
  const said = lead(reading, measures, diagnosis, locale);
  const name = reading.page.name ?? reading.page.handle ?? reading.url;
  return [name, reading.site, said.verdict, ...said.facts.map((fact) => fact.value)];
}
