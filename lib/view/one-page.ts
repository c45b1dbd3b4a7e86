/** One kept page with all that its readings say: together, each by itself, and the change between them. */
import { type AuditJson, audit } from '../audit.ts';
import { type Lead, lead } from '../diagnosis/lead.ts';
import { type Merged, mergedOf } from '../history/merged.ts';
import { DAY } from '../measures/days.ts';
import type { PageReading } from '../reading/reading.ts';
import { contextOf, type KeptPage, type KeptWithReadings } from '../store/kept-page.ts';
import type { Hours } from '../store/settings.ts';
import type { Locale } from '../words/format.ts';
import { postsOf } from './compare-figures.ts';
import { type HistoryStrip, historyStrip } from './history-strip.ts';
import { type PageChange, pageChange } from './page-change.ts';
import { type PastReading, pastReadings } from './past-readings.ts';
import { type PostRow, postRows } from './post-rows.ts';
import { type SaidAndDone, saidAndDone } from './said-and-done.ts';

export interface OnePage {
  page: KeptPage;
  /** As the newest reading shows it; `null` where none ever had a name. */
  name: string | null;
  merged: Merged;
  /** All readings together, measured and diagnosed whole: what stands on the page, unless it says otherwise. */
  present: AuditJson;
  lead: Lead;
  /** Each reading by itself, the newest first. */
  past: PastReading[];
  history: HistoryStrip;
  /** The posts of `present`, in its order. */
  rows: PostRow[];
  change: PageChange | null;
  /** Of one's own page alone. */
  said: SaidAndDone | null;
  /** Why the figures rest on less than all readings: `newest`, its posts have no lasting id; `older`, some others' have none. */
  apart: { why: 'newest' | 'older'; readings: number } | null;
}

export interface Asked {
  locale: Locale;
  now: Date;
  /** For the plan; `null`: not said. */
  hoursPerWeek: Hours | null;
}

/** @returns `null` where the page has no reading. */
export function onePageOf({ page, readings }: KeptWithReadings, asked: Asked): OnePage | null {
  const merged = mergedOf(readings);
  if (merged === null) return null;
  const { locale, now, hoursPerWeek } = asked;
  const context = contextOf(page.lens, page.answers, hoursPerWeek);
  const earlier = earlierThan(merged.reading, readings);
  const present = audit(merged.reading, { locale, context, ...(earlier && { previous: earlier }) });
  const { reading, measures, diagnosis } = present;
  const past = pastReadings(readings, { context, locale, now });
  const said = lead(reading, measures, diagnosis, locale);
  const seen = { at: new Date(reading.readAt), audit: present, counted: postsOf(reading, measures) };
  return {
    page,
    name: reading.page.name ?? page.name,
    merged,
    present,
    lead: said,
    past,
    history: historyStrip(
      { ...present, verdict: diagnosis.verdict, lens: page.lens, ...referenceOf(page, said) },
      readings.map(({ readAt }) => readAt),
      now,
    ),
    rows: postRows(reading, measures),
    change: pageChange(past, seen),
    said: page.lens === 'mine' ? saidAndDone(page.answers, past, seen) : null,
    apart: apartOf(merged),
  };
}

/** The newest reading that is a day older at least: what was loaded in one sitting is no change. */
function earlierThan({ readAt }: PageReading, readings: readonly PageReading[]): PageReading | undefined {
  return readings
    .filter((other) => Date.parse(readAt) - Date.parse(other.readAt) >= DAY)
    .toSorted((a, b) => b.readAt.localeCompare(a.readAt))[0];
}

/** What a call opens with is when they last posted: how others of their size fare says nothing to it. */
function referenceOf({ lens }: KeptPage, { reference: { interactions } }: Lead) {
  return lens === 'prospect'
    ? { reference: null, scaleReference: interactions }
    : { reference: interactions, scaleReference: null };
}

function apartOf({ reading, readings, leftOut }: Merged): OnePage['apart'] {
  if (leftOut === 0) return null;
  const isNewest = readings === 1 && reading.posts.some(({ id }) => id === null);
  return { why: isNewest ? 'newest' : 'older', readings: leftOut };
}
