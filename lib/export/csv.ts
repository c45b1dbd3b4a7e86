/** Tables as text: for a file (RFC 4180), for the clipboard of a spreadsheet, and for a mail. */
import { type CsvForm, csvFormOf } from './csv-form.ts';
import { escaped } from './html.ts';

/** A figure, or words; `null` leaves the cell empty. What is not known is words or empty, never a nought. */
export type Cell = string | number | null;

/** A language's own form, where none was chosen. */
export type Form = CsvForm | string;

const formOf = (form: Form): CsvForm => (typeof form === 'string' ? csvFormOf(form) : form);

/** Without it spreadsheets take a file in UTF-8 for one in the computer's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, in its wide forms too, even behind spaces; and what may hide one. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** Decimals kept of a figure: its doubt is larger. */
const DIGITS = 1;

/** Rows of cells as a file: lines end in CRLF, what needs it stands in quotes, and no name can act as a formula. */
export function csvOf(rows: readonly (readonly Cell[])[], form: Form): string {
  const { separator: cell, decimal } = formOf(form);
  const quoted = (text: string) =>
    text.includes(cell) || /["\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => row.map((value) => quoted(textOf(value, decimal))).join(cell));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** The same for the clipboard: a tab between cells, a line a row. */
export function tsvOf(rows: readonly (readonly Cell[])[], form: Form): string {
  const { decimal } = formOf(form);
  const lines = rows.map((row) => row.map((value) => textOf(value, decimal).replace(/[\t\r\n]+/g, ' ')).join('\t'));
  return lines.join('\n');
}

/** The same as a table of a mail. The first row are its headings; every text is escaped. */
export function htmlTableOf(rows: readonly (readonly Cell[])[], caption: string, form: Form): string {
  const { decimal } = formOf(form);
  const [head = [], ...body] = rows.map((row) => row.map((value) => escaped(textOf(value, decimal))));
  const cells = (row: string[], tag: string) => row.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const lines = body.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${lines}</tbody></table>`;
}

/** A figure with the form's point, never with spaces between thousands; words that cannot act. */
function textOf(value: Cell, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toFixed(DIGITS))).replace('.', decimal);
  return FORMULA.test(value) ? `'${value}` : value;
}
