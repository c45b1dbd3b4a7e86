/** The plan as it is shown: its rows, and where its posts stand on a strip that begins on the day of the reading. No words of its own. */

import type { PlanWeek } from '../diagnosis/diagnosis.ts';
import { EUROS_AN_HOUR } from '../diagnosis/effort.ts';
import { ANSWERS, MINUTES } from '../diagnosis/plan-subjects.ts';
import { DAY } from '../measures/days.ts';
import type { PostKind } from '../reading/reading.ts';
import { splitAct } from '../words/act.ts';
import type { PlanWords } from '../words/en/plan.ts';
import type { Stretch } from './strip.ts';
import type { Tick } from './ticks.ts';

const WEEK = 7 * DAY;
/** Weeks with a date of their own; the later ones are told together. */
const BY_DATE = 4;
const MOST_HOURS = 8;
const EUROS_ROUNDED_TO = 5;

/** Names of months further left would touch the word for today, further right the edge; some need a wide strip. Per cent. */
const FIRST_NAME = 20;
const FIRST_NAME_IN_LITTLE_ROOM = 37;
const LAST_NAME = 92;

export interface PlanRow {
  /** Monday and Sunday, UTC. */
  from: Date;
  to: Date;
  /** Counted from 1. */
  firstWeek: number;
  lastWeek: number;
  act: string;
  rest: string;
  who: string;
  posts: number;
  formats: PostKind[];
  /** Of its fullest week. */
  hours: number;
}

export interface PlanView {
  /** The day of the reading, and the Sunday on which the plan ends: the page is read again by then. UTC. */
  from: Date;
  to: Date;
  rows: { dated: PlanRow[]; later: PlanRow[] };
  posts: number;
  /** A planned post each, in per cent of the strip. The plan names weeks, not days: posts stand evenly in their weeks. */
  marks: { x: number; dated: boolean }[];
  /** The weeks by date, in per cent. */
  dated: Stretch;
  ticks: Tick[];
  /** Hours of the fullest week, and what they are worth in euros, to the nearest 5. */
  fullest: { hours: number; euros: number; rate: number };
  /** What the plan says once for all weeks: the time counted, and hours that nothing takes. */
  notes: string[];
}

/**
 * @param plan the stretches of a plan, in order, one at least.
 * @param readAt when the page was read.
 * @param words the plan's, in the language that it was made in: what is said once for all weeks is known by them.
 */
export function planView(plan: readonly PlanWeek[], readAt: Date, words: PlanWords): PlanView {
  const from = startOfDay(readAt.getTime());
  const start = at(plan[0]?.from);
  const end = at(plan.at(-1)?.to);
  const place = (time: number) => (100 * (time - from)) / (end + DAY - from);
  const { texts, notes } = withoutNotes(plan, words);
  const rows = plan.map((week, index) => rowOf(week, texts[index] ?? '', start));
  const dated = rows.filter(({ firstWeek }) => firstWeek <= BY_DATE);
  const hours = Math.max(...plan.map((week) => week.hours));
  const euros = Math.round((hours * EUROS_AN_HOUR) / EUROS_ROUNDED_TO) * EUROS_ROUNDED_TO;
  return {
    from: new Date(from),
    to: new Date(end),
    rows: { dated, later: rows.filter((row) => !dated.includes(row)) },
    posts: plan.reduce((sum, { posts }) => sum + posts, 0),
    marks: rows.flatMap((row) => marksOf(row).map((time) => ({ x: place(time), dated: dated.includes(row) }))),
    dated: { from: place(start), to: place((dated.at(-1)?.to.getTime() ?? start) + DAY) },
    ticks: ticksAfter(from, end, place),
    fullest: { hours, euros, rate: EUROS_AN_HOUR },
    notes,
  };
}

function rowOf({ text, from, to, who, posts, formats, hours }: PlanWeek, said: string, start: number): PlanRow {
  return {
    from: new Date(at(from)),
    to: new Date(at(to)),
    firstWeek: Math.round((at(from) - start) / WEEK) + 1,
    lastWeek: Math.round((at(to) + DAY - start) / WEEK),
    ...splitAct(said === '' ? text : said),
    who,
    posts,
    formats,
    hours,
  };
}

/** Takes out of the weeks what holds for all of them. A sentence that is worded otherwise stays where it was. */
function withoutNotes(plan: readonly PlanWeek[], words: PlanWords): { texts: string[]; notes: string[] } {
  const spare = Array.from({ length: MOST_HOURS }, (_, index) => words.spare({ hours: index + 1 }));
  const known = [...spare, words.assumed({ minutes: MINUTES, answers: ANSWERS })];
  const notes = known.filter((note) => plan.some(({ text }) => text.includes(note)));
  const texts = plan.map(({ text }) =>
    notes
      .reduce((left, note) => left.replace(note, ''), text)
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
  return { texts, notes };
}

function marksOf({ from, to, posts }: PlanRow): number[] {
  const length = to.getTime() + DAY - from.getTime();
  return Array.from({ length: posts }, (_, index) => from.getTime() + ((index + 0.5) / posts) * length);
}

/** First days of the months between. */
function ticksAfter(from: number, end: number, place: (time: number) => number): Tick[] {
  const first = new Date(from);
  const months = [1, 2, 3, 4].map((ahead) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + ahead, 1));
  return months
    .filter((time) => time <= end)
    .map((time) => {
      const x = place(time);
      const named = x >= FIRST_NAME && x <= LAST_NAME;
      return { x, at: new Date(time), unit: 'month', named, roomy: named && x < FIRST_NAME_IN_LITTLE_ROOM };
    });
}

const startOfDay = (time: number): number => Math.floor(time / DAY) * DAY;

/** Midnight of a day written YYYY-MM-DD, UTC. */
const at = (day: string | undefined): number => Date.parse(`${day}T00:00:00Z`);
