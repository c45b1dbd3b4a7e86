/** Pages as files, in each of the forms that a person may choose. Nothing is made before it is asked for. */
import type { AuditJson } from '../audit-json.ts';
import { paced } from '../pace.ts';
import type { KeptWithReadings } from '../store/kept-page.ts';
import type { KeptSet } from '../store/kept-set.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import { auditsOf, mergedAuditsOf } from './audits.ts';
import { type Cell, csvOf, htmlTableOf, tsvOf } from './csv.ts';
import type { CsvForm } from './csv-form.ts';
import { fileName } from './file-name.ts';
import { markdownOf } from './markdown.ts';
import { ndjsonOf } from './ndjson.ts';
import { pagesTable } from './pages-csv.ts';
import { postsTable } from './posts-csv.ts';

const EXPORT_KINDS = ['json', 'ndjson', 'csv-pages', 'csv-posts', 'markdown'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportOptions {
  locale: Locale;
  /** For the file's name, where several pages stand in it. */
  now: Date;
  csv: CsvForm;
}

export interface ExportFile {
  name: string;
  file: Blob;
}

export type Exports = Record<ExportKind, () => ExportFile>;

/** The same pages twice: each once, all its readings together, and each reading by itself. */
export interface Exported {
  pages: readonly AuditJson[];
  readings: readonly AuditJson[];
}

/** What is kept of pages, as files: tables and summaries a page, JSON a reading. */
export function exportsOf(
  kept: readonly KeptWithReadings[],
  sets: readonly KeptSet[],
  options: ExportOptions,
): Exports {
  return filesOf(
    () => mergedAuditsOf(kept, sets, options.locale),
    () => auditsOf(kept, sets, options.locale),
    options,
  );
}

/**
 * One of these files, made with pauses: hundreds of pages take seconds, in which the browser goes on drawing.
 */
export async function exportFile(
  kind: ExportKind,
  kept: readonly KeptWithReadings[],
  sets: readonly KeptSet[],
  options: ExportOptions,
): Promise<ExportFile> {
  const pause = paced();
  const made: AuditJson[] = [];
  const auditsFor = kind === 'json' || kind === 'ndjson' ? auditsOf : mergedAuditsOf;
  for (const each of kept) {
    made.push(...auditsFor([each], sets, options.locale));
    await pause();
  }
  return exportsFrom({ pages: made, readings: made }, options)[kind]();
}

/** The same of audits that stand already, as where names are hidden: no name comes from elsewhere. */
export const exportsFrom = ({ pages, readings }: Exported, options: ExportOptions): Exports =>
  filesOf(
    () => pages,
    () => readings,
    options,
  );

function filesOf(
  pages: () => readonly AuditJson[],
  readings: () => readonly AuditJson[],
  { locale, now, csv }: ExportOptions,
): Exports {
  const { files } = pageWords(locale).exports;
  const table = (rows: Cell[][], audits: readonly AuditJson[], what: string): ExportFile => ({
    name: nameOf(audits, what, now, 'csv'),
    file: new Blob([csvOf(rows, csv)], { type: 'text/csv;charset=utf-8' }),
  });
  return {
    json: () => {
      const audits = readings();
      return { name: nameOf(audits, files.readings, now, 'json'), file: jsonOf(audits) };
    },
    ndjson: () => {
      const audits = readings();
      const parts = audits.map((audit) => ndjsonOf([audit]));
      const file = new Blob(parts, { type: 'application/x-ndjson' });
      return { name: nameOf(audits, files.readings, now, 'ndjson'), file };
    },
    'csv-pages': () => {
      const audits = pages();
      return table(pagesTable(audits, locale), audits, files.pages);
    },
    'csv-posts': () => {
      const audits = pages();
      return table(postsTable(audits, locale), audits, files.posts);
    },
    markdown: () => {
      const audits = pages();
      const file = new Blob([markdownOf(audits, locale)], { type: 'text/markdown;charset=utf-8' });
      return { name: nameOf(audits, files.summary, now, 'md'), file };
    },
  };
}

/** One audit, or an array of them; in parts, since no text may be as long as hundreds of audits together. */
function jsonOf(audits: readonly AuditJson[]): Blob {
  const [only] = audits;
  const type = 'application/json';
  if (audits.length === 1) return new Blob([`${JSON.stringify(only, null, 2)}\n`], { type });
  const parts = audits.map((audit, place) => `${place === 0 ? '' : ',\n'}${JSON.stringify(audit)}`);
  return new Blob(['[', ...parts, ']\n'], { type });
}

/** Of one page its name and the day of its last reading; of several, what the file holds and today. */
function nameOf(audits: readonly AuditJson[], what: string, now: Date, ending: string): string {
  const names = new Set(audits.map(({ reading: { page, site } }) => page.name ?? page.handle ?? site));
  const [name] = names;
  if (names.size !== 1 || name === undefined) return fileName([what], now, ending);
  const last = audits.map(({ reading }) => Date.parse(reading.readAt)).reduce((a, b) => Math.max(a, b));
  return fileName([name, what], new Date(last), ending);
}

/** What "Copy as table" puts on the clipboard: for spreadsheets, and for a mail. */
export interface CopiedTable {
  plain: string;
  html: string;
  /** Pages in it. */
  rows: number;
}

export const tableOf = (
  kept: readonly KeptWithReadings[],
  sets: readonly KeptSet[],
  options: ExportOptions,
): CopiedTable => tableFrom(mergedAuditsOf(kept, sets, options.locale), options);

/** The same of audits that stand already. */
function tableFrom(pages: readonly AuditJson[], { locale, now, csv }: ExportOptions): CopiedTable {
  const rows = pagesTable(pages, locale);
  const caption = pageWords(locale).exports.caption({ pages: pages.length, at: now });
  return { plain: tsvOf(rows, csv), html: htmlTableOf(rows, caption, csv), rows: pages.length };
}
