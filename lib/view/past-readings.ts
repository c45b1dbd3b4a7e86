/** A page's readings, each by itself and measured at its own moment: the rows of its history. No words but the verdict's name. */
import type { AuditJson } from '../audit-json.ts';
import type { Context, Diagnosis, Verdict } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import { glance } from '../glance.ts';
import { DAY } from '../measures/days.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { Count, PageReading } from '../reading/reading.ts';
import type { Locale } from '../words/format.ts';
import { type Axis, type Drawable, mostOf, stripOn } from './compare-axis.ts';
import { type Heard, heardOf, type LastPost, lastPostOf, type PostsCounted, postsOf } from './compare-figures.ts';
import { scoresShown } from './scores-shown.ts';
import type { Strip } from './strip.ts';

export interface PastReading {
  at: Date;
  /** Days before now. */
  ago: number;
  audit: AuditJson;
  verdict: Verdict;
  /** The verdict as its headline names it. */
  said: string;
  /** Posts that the reading has, reshares among them. */
  posts: number;
  lastPost: LastPost | 'none' | null;
  counted: PostsCounted | null;
  heard: Heard | null;
  followers: Count | null;
  /** For the map alone. */
  scores: Pick<Diagnosis, 'activity' | 'response'>;
  /** The three months before it; all of them on one height scale. */
  strip: Strip;
}

/**
 * @param readings of one page, in any order.
 * @param now to say how long ago each is.
 * @returns the newest first.
 */
export function pastReadings(
  readings: readonly PageReading[],
  { context, locale, now }: { context: Context; locale: Locale; now: Date },
): PastReading[] {
  const drawn = readings
    .toSorted((a, b) => b.readAt.localeCompare(a.readAt))
    .map((reading) => drawable(reading, context, locale));
  const tallest = drawn.map((each) => mostOf([each], quarterBefore(each)));
  const most = tallest.reduce<number | null>((max, each) => (each === null ? max : Math.max(max ?? 0, each)), null);
  return drawn.map((each) => rowOf(each, most, now));
}

interface Drawn extends Drawable {
  audit: AuditJson;
  said: string;
}

function drawable(reading: PageReading, context: Context, locale: Locale): Drawn {
  const audit = glance(reading, context);
  const { measures, diagnosis } = audit;
  const { verdict: said, reference } = lead(reading, measures, diagnosis, locale);
  return { reading, measures, verdict: diagnosis.verdict, reference: reference.interactions, audit, said };
}

function quarterBefore({ reading }: Drawn): Axis {
  const now = new Date(reading.readAt);
  return { from: new Date(now.getTime() - WINDOW_DAYS * DAY), now };
}

function rowOf(drawn: Drawn, most: number | null, now: Date): PastReading {
  const { reading, measures, verdict, audit, said } = drawn;
  const at = new Date(reading.readAt);
  return {
    at,
    ago: Math.max(0, (now.getTime() - at.getTime()) / DAY),
    audit,
    verdict,
    said,
    posts: reading.posts.length,
    lastPost: lastPostOf(reading, measures),
    counted: postsOf(reading, measures),
    heard: heardOf(reading, measures),
    followers: reading.page.followers,
    scores: scoresShown(audit),
    strip: stripOn(quarterBefore(drawn), most, drawn),
  };
}
