/**
 * The report of saved pages as one HTML file. It is drawn by the same components as in the browser; Node reads no `.tsx`,
 * so Vite, which builds the extension, loads them.
 */
import { resolve } from 'node:path';
import type { AuditJson } from '../../lib/audit-json.ts';
import { pageKeys } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { newDraft, type ReportDraft } from '../../lib/report/draft.ts';
import type { ReportInput } from '../../lib/report/report.ts';
import { type KeptPage, type KeptWithReadings, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import type { Locale } from '../../lib/words/format.ts';

export interface ReportFileOptions {
  locale: Locale;
  /** The report's date. */
  now: Date;
  title?: string | undefined;
  client?: string | undefined;
  author?: string | undefined;
  paper?: ReportDraft['paper'] | undefined;
  names?: ReportDraft['names'] | undefined;
  /** A reading of the page that the report is for. */
  own?: PageReading | undefined;
  hours?: ReportInput['hours'] | undefined;
}

type Loaded = typeof import('../../components/paper/report-of-pages.ts');

/**
 * @param audits in their order; several of one page are its readings.
 * @returns the file's text; `null` where there is no page.
 */
export async function reportFile(
  audits: readonly Pick<AuditJson, 'reading' | 'context' | 'kept'>[],
  options: ReportFileOptions,
): Promise<string | null> {
  const {
    locale,
    now,
    title = '',
    client = '',
    author = '',
    paper = 'A4',
    names = 'shown',
    own,
    hours = null,
  } = options;
  const { reportOfPages } = await load();
  const draft = newDraft(locale);
  return reportOfPages({
    pages: pagesOf(audits),
    own: own === undefined ? null : pageKeys(own)[0],
    draft: {
      ...draft,
      title,
      paper,
      names,
      client: { ...draft.client, name: client },
      author: { ...draft.author, name: author },
    },
    now,
    locale,
    hours,
  });
}

async function load(): Promise<Loaded> {
  const { runnerImport } = await import('vite');
  const file = resolve(import.meta.dirname, '../../components/paper/report-of-pages.ts');
  // Without the extension's own configuration, which Vite would look for beside the working directory.
  const { module } = await runnerImport<Loaded>(file, {
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    configFile: false,
  });
  return module;
}

/** Readings of one page together, the newest first, as the store gives them. */
function pagesOf(audits: readonly Pick<AuditJson, 'reading' | 'context' | 'kept'>[]): KeptWithReadings[] {
  const pages: KeptWithReadings[] = [];
  for (const { reading, context, kept } of audits) {
    const keys = pageKeys(reading);
    const known = pages.find(({ page }) => page.keys.some((key) => keys.includes(key)));
    if (known) {
      known.readings.push(reading);
      known.page.keys = [...new Set([...known.page.keys, ...keys])];
    } else pages.push({ page: pageOf(reading, keys, context?.lens, kept?.label), readings: [reading] });
  }
  for (const { readings } of pages) readings.sort((a, b) => b.readAt.localeCompare(a.readAt));
  return pages;
}

function pageOf(
  reading: PageReading,
  keys: readonly [string, ...string[]],
  lens: KeptPage['lens'] = 'competitor',
  label = '',
) {
  return {
    ...NOTHING_SAID,
    key: keys[0],
    keys: [...keys],
    site: reading.site,
    name: reading.page.name,
    url: reading.url,
    lens,
    lastReadAt: reading.readAt,
    label,
  } satisfies KeptPage;
}
