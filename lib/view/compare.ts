/** The pages read, side by side: a row a page, those of one site on common scales. No words but names, no drawing. */
import { mergedOf } from '../history/merged.ts';
import { DAY } from '../measures/days.ts';
import type { Part } from '../measures/engagement.ts';
import type { Count, Site } from '../reading/reading.ts';
import type { KeptPage, KeptWithReadings } from '../store/kept-page.ts';
import type { Locale } from '../words/format.ts';
import { type Axis, axisOf, mostOf, type Scale, stripOn } from './compare-axis.ts';
import type { Heard } from './compare-figures.ts';
import { type MedianRow, medianRowOf } from './compare-median.ts';
import { type Alias, aliasesOf, bandOf, type Naming } from './compare-names.ts';
import { type ComparedPage, comparedPage } from './compare-page.ts';
import { placesOf } from './compare-places.ts';
import type { CompareRow, PlacedHeard } from './compare-row.ts';
import { type Sentence, sentencesOf } from './compare-sentences.ts';
import { forSizeOf, sizeBarOf, timesExpected } from './compare-size.ts';

/** Days before the newest reading; an older one is worth reading again before it is compared. */
const OLD = 7;

/** Room at the right end of the bars, so that none ends at the edge. */
const HEADROOM = 1.1;

export interface CompareGroup {
  site: Site;
  rows: CompareRow[];
  scale: Scale;
  /** Interactions at the top of each strip, where they share a scale; `null` where no count was read. */
  most: number | null;
  /** Not all views count the same: each row says what its median is without. */
  unlike: boolean;
  /** The right end of the bars of posts. */
  ends: { posts: number };
  median: MedianRow | null;
  /** Three at most, drawn from the figures above. */
  sentences: Sentence[];
}

export interface Comparison {
  groups: CompareGroup[];
  /** How many pages stand in them. */
  pages: number;
  /** The moment to which all pages are measured: the oldest among the newest readings. */
  end: Date;
  /** The newest of all readings. */
  newest: Date;
  names: Naming;
}

export interface CompareOptions {
  locale: Locale;
  /** The key of the set's own page. Without it, own pages are those in the lens `mine`. */
  own?: string | null;
  scale?: Scale;
  names?: Naming;
}

/**
 * Each page by all its readings together, measured to one common end. Sites are told apart and never share a scale of
 * figures; they do share the axis of time. Where names are hidden, nothing in the answer tells them, and every figure is
 * the same as with names.
 *
 * @param kept pages in the order in which they are to stand; those without a reading are left out.
 * @returns `null` where no page has a reading.
 */
export function comparePages(kept: readonly KeptWithReadings[], options: CompareOptions): Comparison | null {
  const { locale, own = null, names = 'shown' } = options;
  const read = kept.flatMap(({ page, readings }) => {
    const merged = mergedOf(readings);
    return merged ? [{ page, reading: merged.reading }] : [];
  });
  if (read.length === 0) return null;
  const times = read.map(({ reading }) => Date.parse(reading.readAt));
  const [end, newest] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  const pages = read.map(({ page, reading }) => comparedPage(page, reading, end, locale));
  const isOwn = ({ key, lens }: KeptPage) => (own === null ? lens === 'mine' : key === own);
  const aliases = aliasesOf(
    read.map(({ page }) => page),
    isOwn,
    names,
  );
  const frame = { axis: axisOf(pages, end), newest, scale: options.scale ?? 'common', aliases, isOwn };
  const sites = (['linkedin', 'facebook'] as const).filter((site) =>
    pages.some(({ reading }) => reading.site === site),
  );
  return {
    groups: sites.map((site) =>
      groupOf(
        site,
        pages.filter(({ reading }) => reading.site === site),
        frame,
      ),
    ),
    pages: pages.length,
    end,
    newest,
    names,
  };
}

/** What all rows have in common. */
interface Frame {
  axis: Axis;
  newest: Date;
  scale: Scale;
  aliases: ReadonlyMap<string, Alias> | null;
  isOwn: (page: KeptPage) => boolean;
}

function groupOf(site: Site, pages: readonly ComparedPage[], frame: Frame): CompareGroup {
  const most = mostOf(pages, frame.axis);
  const known = placed(pages.map((page) => rowOf(page, most, frame)));
  const rows = frame.aliases === null ? known : known.map(withoutTraces);
  const bounds = rows.flatMap(({ posts }) => [posts?.doubt?.high, posts?.reference, posts?.pace]);
  return {
    site,
    rows,
    scale: frame.scale,
    most: frame.scale === 'common' ? most : null,
    unlike: new Set(rows.flatMap(({ heard }) => (heard ? [heard.without.join()] : []))).size > 1,
    ends: { posts: HEADROOM * Math.max(1, ...bounds.map((bound) => bound ?? 0)) },
    median: medianRowOf(rows),
    sentences: sentencesOf(known, frame.aliases !== null, frame.axis.now),
  };
}

function rowOf(page: ComparedPage, most: number | null, { axis, newest, scale, aliases, isOwn }: Frame): CompareRow {
  const { kept, reading, readAt, verdict, confidence, scores, said, lastPost, posts, heard } = page;
  const { followers } = reading.page;
  const days = (newest.getTime() - readAt.getTime()) / DAY;
  const mine = isOwn(kept);
  const alias = aliases?.get(kept.key);
  const top = scale === 'common' ? most : mostOf([page], axis);
  return {
    key: alias?.letter ?? kept.key,
    name: alias && !alias.isNamed ? null : (reading.page.name ?? kept.name),
    letter: alias && !alias.isNamed ? alias.letter : null,
    site: reading.site,
    url: kept.url,
    mine,
    ownAs: mine ? (kept.lens === 'mine' ? 'yours' : 'client') : null,
    readAt,
    old: days > OLD ? Math.floor(days) : null,
    followers,
    band: null,
    verdict,
    said,
    confidence,
    scores,
    view: reading.coverage.view ?? null,
    lastPost,
    posts: posts && { ...posts, place: null },
    heard: heard && heardForSize(heard, reading.site, followers),
    strip: stripOn(axis, top, page),
    most: top,
  };
}

function heardForSize(heard: Heard, site: Site, followers: Count | null): PlacedHeard {
  const times = timesExpected(heard, site, followers);
  return { ...heard, place: null, forSize: times && forSizeOf(times, heard), bar: times && sizeBarOf(times, heard) };
}

/** Rows with their places in the group. */
function placed(rows: readonly CompareRow[]): CompareRow[] {
  const alike = mostCommonParts(rows);
  const posting = placesOf(rows.map(({ posts }) => posts?.doubt ?? null));
  const hearing = placesOf(rows.map((row) => (row.heard?.without.join() === alike ? timesOf(row) : null)));
  return rows.map((row, index) => ({
    ...row,
    posts: row.posts && { ...row.posts, place: posting[index] ?? null },
    heard: row.heard && { ...row.heard, place: hearing[index] ?? null },
  }));
}

const timesOf = ({ heard, site, followers }: CompareRow) => heard && timesExpected(heard, site, followers);

/** What most medians are without: only those that count the same are placed. Of as many, the fuller count. */
function mostCommonParts(rows: readonly CompareRow[]): string | undefined {
  const numbers = new Map<string, { pages: number; without: readonly Part[] }>();
  for (const { heard } of rows) {
    if (heard === null) continue;
    const { pages = 0 } = numbers.get(heard.without.join()) ?? {};
    numbers.set(heard.without.join(), { pages: pages + 1, without: heard.without });
  }
  const ordered = [...numbers].toSorted(([, a], [, b]) => b.pages - a.pages || a.without.length - b.without.length);
  return ordered[0]?.[0];
}

/** A row that leads to no page, with a band in place of the number of followers. */
function withoutTraces(row: CompareRow): CompareRow {
  return { ...row, url: null, followers: null, band: bandOf(row.followers) };
}
