import { dateOf } from './days.ts';
import type { AgedPost, PostList } from './list.ts';
import type { Measures } from './measures.ts';
import { binomialMass } from './statistics.ts';

/** Fewer show no habit, over seven weekdays. Our choice. */
const LEAST_POSTS = 20;
/** Days, to the hour. LinkedIn's ids give it; "2d" does not. */
const EXACT = 1 / 24;
const WEEKDAYS = 7;
const HOURS = 24;
/** A page that posts on working days only has one weekday in five by chance. */
const WORKING_DAY = 1 / 5;
const SURE = 0.01;

/**
 * On which weekdays (from Sunday) and at which hours own posts were published, UTC: the zone in which the page lives is
 * not known, so near midnight a weekday may be its neighbour, and an hour is not the one on the page's own clock.
 * Weekdays count days of posting, not posts: several posts on one day are one act. A weekday is a habit where it has more
 * of these days than chance gives one of five working days, times seven weekdays that it might have been
 * (binomial tail, Bonferroni, p < 0.01; our choice).
 * @returns `null` below 20 own posts timed to the hour, and for a list that may be a choice.
 */
export function weekOf(list: PostList): Measures['week'] {
  const times = list.sound ? list.own.flatMap(exactTime) : [];
  if (times.length < LEAST_POSTS) return null;
  const dates = [...new Set(times.map((at) => dateOf(at.getTime())))].map((date) => new Date(date));
  const weekdays = countsOf(
    dates.map((date) => date.getUTCDay()),
    WEEKDAYS,
  );
  const hours = countsOf(
    times.map((at) => at.getUTCHours()),
    HOURS,
  );
  return { weekdays, hours, posts: times.length, days: dates.length, habit: habitOf(weekdays, dates.length) };
}

function exactTime({ post, dated, age }: AgedPost): Date[] {
  return dated && post.publishedAt && age.high - age.low <= EXACT ? [new Date(post.publishedAt.from)] : [];
}

function countsOf(values: number[], length: number): number[] {
  return Array.from({ length }, (_, value) => values.filter((other) => other === value).length);
}

function habitOf(weekdays: number[], of: number): { weekday: number; days: number; p: number } | null {
  const days = Math.max(...weekdays);
  const p = Math.min(1, WEEKDAYS * weekdayChance(days, of));
  return p < SURE ? { weekday: weekdays.indexOf(days), days, p } : null;
}

/** P(X >= days) for X of Binomial(of, 1/5). */
export function weekdayChance(days: number, of: number): number {
  const masses = Array.from({ length: of - days + 1 }, (_, more) => binomialMass(days + more, of, WORKING_DAY));
  return masses.reduce((sum, mass) => sum + mass, 0);
}
