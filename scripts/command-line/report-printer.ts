/** All pages as one report, once the last one is read. */
import type { AuditJson } from '../../lib/audit.ts';
import { samePage } from '../../lib/reading/page-key.ts';
import { MOST_IN_SET } from '../../lib/store/kept-set.ts';
import { type Options, UsageError } from './options.ts';
import type { Printer } from './printer.ts';

type Held = Pick<AuditJson, 'reading' | 'context' | 'kept'>;

/** @param mine the page that the report is for: it stands in it, whether it was named among the others or not */
export function reportPrinter(options: Options, mine: AuditJson | null, write: (text: string) => void): Printer {
  const held: Held[] = [];
  return {
    add: ({ reading, context, kept }) => held.push({ reading, ...(context && { context }), ...(kept && { kept }) }),
    end: async () => {
      if (held.length === 0) return;
      const all = mine === null || held.some((one) => isSame(one, mine)) ? held : [mine, ...held];
      if (countOf(all) > MOST_IN_SET) throw new UsageError(`a report has at most ${MOST_IN_SET} pages`);
      const text = await reportOf(all, options, mine);
      if (text !== null) write(text);
    },
  };
}

/** The very reading. */
function isSame(one: Held, other: Held): boolean {
  return one.reading.readAt === other.reading.readAt && samePage(one.reading, other.reading);
}

/** Pages: several readings may be of one. */
function countOf(held: readonly Held[]): number {
  return held.filter(({ reading }, index) => !held.slice(0, index).some((one) => samePage(one.reading, reading)))
    .length;
}

/** What draws it is loaded only here: it takes a second. */
async function reportOf(
  held: readonly Held[],
  { locale, names, context, report }: Options,
  mine: AuditJson | null,
): Promise<string | null> {
  const { reportFile } = await import('./report-file.ts');
  const { title, client, author, paper } = report;
  return reportFile(held, {
    locale,
    now: new Date(),
    names,
    paper,
    title: title ?? undefined,
    client: client ?? undefined,
    author: author ?? undefined,
    own: mine?.reading,
    hours: context.hoursPerWeek ?? null,
  });
}
