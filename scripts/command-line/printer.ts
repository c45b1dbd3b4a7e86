/** Audits in the form that was asked for, written as soon as they are there. */
import type { AuditJson } from '../../lib/audit.ts';
import { chainOf } from '../../lib/diagnosis/chain.ts';
import { csvOf } from '../../lib/export/csv.ts';
import { markdownOf } from '../../lib/export/markdown.ts';
import { pagesTable } from '../../lib/export/pages-csv.ts';
import { postsTable } from '../../lib/export/posts-csv.ts';
import type { Locale } from '../../lib/words/format.ts';
import type { Form, Options } from './options.ts';
import { reportText } from './report.ts';
import { rowOf, tableText } from './table.ts';

export interface Printer {
  add(done: AuditJson): void;
  /** After the last one. */
  end(): void | Promise<void>;
}

/** How many pages there are: one is told in full, a few stand beside one another, many each for itself. */
export type HowMany = 'one' | 'few' | 'many';

type Write = (text: string) => void;

type Asked = Pick<Options, 'locale' | 'explainVerdict'>;

/** For every form but the report, which is drawn of all pages at once. */
export function printerOf(form: Exclude<Form, 'report'>, asked: Asked, howMany: HowMany, write: Write): Printer {
  switch (form) {
    case 'json':
      return { add: (done) => write(`${jsonOf(done, asked, howMany)}\n`), end: () => undefined };
    case 'csv':
      return csvPrinter(pagesTable, asked.locale, write);
    case 'posts':
      return csvPrinter(postsTable, asked.locale, write);
    case 'markdown':
      return markdownPrinter(asked.locale, howMany, write);
    case 'text':
      return howMany === 'one' ? onePrinter(asked, write) : tablePrinter(asked.locale, write);
  }
}

function jsonOf(done: AuditJson, asked: Asked, howMany: HowMany): string {
  const { file, ...alone } = done;
  const chain = chainIn(done, asked);
  return JSON.stringify({ ...(howMany === 'one' ? alone : done), ...(chain && { chain }) });
}

function chainIn(done: AuditJson, { explainVerdict, locale }: Asked) {
  return explainVerdict ? chainOf(done.reading, done.measures, done.diagnosis, locale) : null;
}

function onePrinter(asked: Asked, write: Write): Printer {
  return {
    add: (done) => write(`${reportText(done, asked.locale, chainIn(done, asked))}\n`),
    end: () => undefined,
  };
}

/** Its columns are as wide as the widest of all rows. */
function tablePrinter(locale: Locale, write: Write): Printer {
  const rows: string[][] = [];
  return {
    add: (done) => rows.push(rowOf(done, locale)),
    end: () => {
      if (rows.length > 0) write(`${tableText(rows, locale)}\n`);
    },
  };
}

/** The headings stand once, before the first page's rows. */
function csvPrinter(table: typeof pagesTable, locale: Locale, write: Write): Printer {
  let isFirst = true;
  return {
    add: (done) => {
      const rows = table([done], locale);
      const text = csvOf(isFirst ? rows : rows.slice(1), locale);
      // A table begins with a byte order mark, and what is added to it does not. A page may have no row.
      if (isFirst) write(text);
      else if (rows.length > 1) write(text.replace(/^\ufeff/, ''));
      isFirst = false;
    },
    end: () => undefined,
  };
}

/** A comparison needs all pages at once; of many, each is summed up by itself. */
function markdownPrinter(locale: Locale, howMany: HowMany, write: Write): Printer {
  if (howMany === 'many') return { add: (done) => write(`${markdownOf([done], locale)}\n`), end: () => undefined };
  const audits: AuditJson[] = [];
  return {
    add: (done) => audits.push(done),
    end: () => {
      if (audits.length > 0) write(markdownOf(audits, locale));
    },
  };
}
