/**
 * The report for a client, as data: every sentence of it with its id, every figure as it was read. It is drawn by
 * components/paper. Pure: the same readings, draft and moment give the same report, in the browser and on the command line.
 */

import { mergedOf } from '../history/merged.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import type { KeptWithReadings } from '../store/kept-page.ts';
import type { Hours } from '../store/settings.ts';
import { comparePages } from '../view/compare.ts';
import { type Alias, aliasesOf } from '../view/compare-names.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import { comparisonPart } from './comparison-part.ts';
import type { ReportDraft } from './draft.ts';
import { methodPart } from './method-part.ts';
import { pagePart } from './page-part.ts';
import { plainPart } from './plain-part.ts';
import type { Report } from './report-shape.ts';
import { runningOf, viewsOf } from './running.ts';
import { writerOf } from './writer.ts';

export interface ReportInput {
  /** With all their readings, in the order in which they are compared; those without a reading are left out. */
  pages: readonly KeptWithReadings[];
  /** The key of the page that the report is for; `null`: the person's own, or the only one, where there is such a page; '': none. */
  own: string | null;
  draft: Pick<ReportDraft, 'title' | 'client' | 'author' | 'names' | 'paper' | 'edits'>;
  /** The report's date. */
  now: Date;
  locale: Locale;
  /** Hours a week that the plan may take; `null`: two, which is said. */
  hours: Hours | null;
}

/** @returns `null` where no page has a reading. */
export function reportOf({ pages: kept, own, draft, now, locale, hours }: ReportInput): Report | null {
  const pages = kept.filter(({ readings }) => readings.length > 0);
  const readings = pages.flatMap(({ readings }) => mergedOf(readings)?.reading ?? []);
  if (readings.length === 0) return null;
  const alone = pages.length === 1 ? pages[0] : undefined;
  const ownKey = own ?? (pages.find(({ page }) => page.lens === 'mine') ?? alone)?.page.key ?? null;
  const aliases = aliasesOf(
    pages.map(({ page }) => page),
    ({ key }) => key === ownKey,
    draft.names,
  );
  const writer = writerOf(draft, namesOf(pages, aliases));
  const isHidden = (key: string) => aliases?.get(key)?.isNamed === false;
  const subject = pages.find(({ page }) => page.key === ownKey && !isHidden(page.key));
  const reading = subject && mergedOf(subject.readings)?.reading;
  // Followers and dates of a page whose name is hidden would name it: it stands in the comparison alone.
  const compared =
    pages.length > 1 || !subject ? comparePages(pages, { locale, own: ownKey, names: draft.names }) : null;
  const about = subject && reading ? { kept: subject, reading, locale, hours, writer } : null;
  const sites = sitesOf(readings);
  const title = writer.own('title', draft.title, pageWords(locale).report.title({ sites }));
  return {
    locale,
    paper: draft.paper,
    title,
    author: writer.who(draft.author),
    client: draft.names === 'hidden' ? { name: '', logo: null } : writer.who(draft.client),
    now,
    running: runningOf(title.text ?? title.original, readings, now, locale),
    page: about && pagePart(about),
    // The only page of a report is "your page" where it may be: not a competitor's, unless the author says so.
    plain: about && plainPart(about, compared, own ?? (ownKey === alone?.page.key ? null : ownKey)),
    comparison: compared && comparisonPart(compared, locale, writer),
    method: methodPart(viewsOf(readings), locale, writer),
  };
}

/** Names and handles that may stand nowhere in the report, whatever its author wrote; and those of the page that is named. */
function namesOf(pages: readonly KeptWithReadings[], aliases: ReadonlyMap<string, Alias> | null) {
  const of = (some: readonly KeptWithReadings[]) => [
    ...new Set(
      some.flatMap(({ page, readings }) => [page.name, ...readings.flatMap(namesIn)]).flatMap((name) => name || []),
    ),
  ];
  if (aliases === null) return { hidden: [], shown: [] };
  const isNamed = ({ page }: KeptWithReadings) => aliases.get(page.key)?.isNamed === true;
  return { hidden: of(pages.filter((each) => !isNamed(each))), shown: of(pages.filter(isNamed)) };
}

const namesIn = ({ page }: PageReading): (string | null)[] => [page.name, page.handle, page.id];

const sitesOf = (readings: readonly PageReading[]): Site[] =>
  (['linkedin', 'facebook'] as const).filter((site) => readings.some((reading) => reading.site === site));
