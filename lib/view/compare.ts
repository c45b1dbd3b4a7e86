/** The pages read, side by side: a row a page, those of one site on common scales. No words but names, no drawing. */
import type { Confidence, Diagnosis, Verdict } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import { glance } from '../glance.ts';
import { DAY } from '../measures/days.ts';
import type { Count, Coverage, PageReading, Site } from '../reading/reading.ts';
import type { KeptPage, KeptWithReadings } from '../store/kept-page.ts';
import type { Locale } from '../words/format.ts';
import { type Axis, axisOf, type Drawable, mostOf, stripOn } from './compare-axis.ts';
import { type Heard, heardOf, type LastPost, lastPostOf, type PostsCounted, postsOf } from './compare-figures.ts';
import { scoresShown } from './scores-shown.ts';
import type { Strip } from './strip.ts';

/** Days before the newest reading; an older one is worth reading again before it is compared. */
const OLD = 7;

/** Room at the right end of the bars, so that none ends at the edge. */
const HEADROOM = 1.1;

export interface CompareRow {
  key: string;
  site: Site;
  /** As its newest reading shows it. */
  name: string | null;
  url: string;
  mine: boolean;
  readAt: Date;
  /** Whole days before the newest reading shown, where they are over a week. */
  old: number | null;
  followers: Count | null;
  verdict: Verdict;
  /** The verdict as the popup says it. */
  said: string;
  confidence: Confidence;
  /** For the map alone: nowhere else are scores shown. */
  scores: Pick<Diagnosis, 'activity' | 'response'>;
  view: Coverage['view'] | null;
  lastPost: LastPost | 'none' | null;
  posts: PostsCounted | null;
  heard: Heard | null;
  strip: Strip;
}

export interface CompareGroup {
  site: Site;
  rows: CompareRow[];
  /** Interactions at the top of each strip; `null` where no count was read. */
  most: number | null;
  /** Not all views count the same: each row says what its median is without. */
  unlike: boolean;
  /** The right end of the bars. */
  ends: { posts: number; interactions: number };
}

export interface Comparison {
  groups: CompareGroup[];
  /** How many pages stand in them. */
  pages: number;
  /** The oldest and the newest of the readings. */
  from: Date;
  to: Date;
}

interface Page extends Drawable {
  kept: KeptPage;
  said: string;
  confidence: Confidence;
  scores: CompareRow['scores'];
}

/**
 * Each page by its newest reading, measured at that reading's own moment. Sites are told apart and never share a scale of
 * figures; they do share the axis of time.
 *
 * @param kept pages in the order in which they are to stand; those without a reading are left out.
 * @returns `null` where no page has a reading.
 */
export function comparePages(kept: readonly KeptWithReadings[], locale: Locale): Comparison | null {
  const pages = kept.flatMap(({ page, readings: [newest] }) => (newest ? [pageOf(page, newest, locale)] : []));
  if (pages.length === 0) return null;
  const axis = axisOf(pages);
  const times = pages.map(({ reading }) => Date.parse(reading.readAt));
  const sites = (['linkedin', 'facebook'] as const).filter((site) =>
    pages.some(({ reading }) => reading.site === site),
  );
  return {
    groups: sites.map((site) =>
      groupOf(
        site,
        pages.filter(({ reading }) => reading.site === site),
        axis,
      ),
    ),
    pages: pages.length,
    from: new Date(Math.min(...times)),
    to: axis.now,
  };
}

function pageOf(kept: KeptPage, reading: PageReading, locale: Locale): Page {
  const audit = glance(reading, { lens: kept.lens });
  const { measures, diagnosis } = audit;
  const { verdict: said, reference } = lead(reading, measures, diagnosis, locale);
  const { verdict, confidence } = diagnosis;
  const scores = scoresShown(audit);
  return { kept, reading, measures, verdict, confidence, scores, said, reference: reference.interactions };
}

function groupOf(site: Site, pages: readonly Page[], axis: Axis): CompareGroup {
  const most = mostOf(pages, axis);
  const rows = pages.map((page) => rowOf(page, axis, most));
  const ends = (bounds: (row: CompareRow) => (number | null | undefined)[]) =>
    HEADROOM * Math.max(1, ...rows.flatMap(bounds).map((bound) => bound ?? 0));
  return {
    site,
    rows,
    most,
    unlike: new Set(rows.flatMap(({ heard }) => (heard ? [heard.without.join()] : []))).size > 1,
    ends: {
      posts: ends(({ posts }) => [posts?.doubt?.high, posts?.reference, posts?.pace]),
      interactions: ends(({ heard }) => [heard?.doubt?.high, heard?.reference, heard?.median.high]),
    },
  };
}

function rowOf(page: Page, axis: Axis, most: number | null): CompareRow {
  const { kept, reading, measures, verdict, confidence, scores, said } = page;
  const readAt = new Date(reading.readAt);
  const days = (axis.now.getTime() - readAt.getTime()) / DAY;
  return {
    key: kept.key,
    site: reading.site,
    name: reading.page.name ?? kept.name,
    url: kept.url,
    mine: kept.lens === 'mine',
    readAt,
    old: days > OLD ? Math.floor(days) : null,
    followers: reading.page.followers,
    verdict,
    said,
    confidence,
    scores,
    view: reading.coverage.view ?? null,
    lastPost: lastPostOf(reading, measures),
    posts: postsOf(reading, measures),
    heard: heardOf(reading, measures),
    strip: stripOn(axis, most, page),
  };
}
