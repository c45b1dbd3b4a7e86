/** A dense page: one bar a week instead of one mark a post. */
import { DAY } from '../measures/days.ts';
import type { AgedPost } from '../measures/list.ts';
import { place } from './span.ts';

const WEEK = 7;
/** 1 January 1970 was a Thursday: so many days after a Monday. */
const THURSDAY = 3;
/** Days. Less of a week than this is no week, and too narrow for a bar. */
const LEAST = 0.5;

/** More posts than these cannot be told apart on the strip. */
export const DENSE = 90;

export interface Week {
  /** Per cent from the left. */
  from: number;
  to: number;
  /** Its first moment and its last, as far as the strip shows them. */
  begins: Date;
  ends: Date;
  own: number;
  reshares: number;
  /** Indices into `reading.posts`. */
  posts: number[];
  /** False of the running week, of one that the strip cuts, and of one that was not loaded in full: its number may grow. */
  whole: boolean;
  /** Whether any of it was seen: of a week that was not, nothing is known, and that is not none. */
  seen: boolean;
}

export interface WeekFacts {
  /** Ages in days before `now`. */
  posts: AgedPost[];
  days: number;
  now: Date;
  /** Age down to which all posts were seen, days: Infinity for a whole list, 0 where posts may be missing anywhere. */
  seenTo: number;
}

/**
 * Weeks from Monday to Sunday, UTC, youngest first. Where an age is not known to one of these, as "2w" is not, weeks
 * counted back from now; `null` where it is not known to one of those either: no bar is filled by guess.
 */
export function weeksOf(facts: WeekFacts): Week[] | null {
  const sinceMonday = (facts.now.getTime() / DAY + THURSDAY) % WEEK;
  return filled(facts, sinceMonday) ?? filled(facts, WEEK);
}

/** @param first how many days the youngest of the weeks has had, more than 0 and at most 7. */
function filled({ posts, days, now, seenTo }: WeekFacts, first: number): Week[] | null {
  const weekOf = (age: number) => Math.max(0, Math.floor((age - first) / WEEK) + 1);
  const weeks = emptyWeeks(days, now, seenTo, first);
  for (const { age, post, index } of posts) {
    const back = weekOf(age.low);
    if (weekOf(Math.max(age.low, age.high - 1e-6)) !== back) return null;
    const week = weeks[back];
    if (!week) continue;
    if (post.authorship === 'own') week.own += 1;
    else week.reshares += 1;
    week.posts.push(index);
  }
  return weeks;
}

function emptyWeeks(days: number, now: Date, seenTo: number, first: number): Week[] {
  const weeks: Week[] = [];
  const at = (age: number) => new Date(now.getTime() - age * DAY);
  for (let younger = 0, older = first; younger < days - LEAST; younger = older, older += WEEK) {
    const end = Math.min(older, days);
    const whole = older - younger === WEEK && older <= days && older <= seenTo;
    weeks.push({
      from: place(end, days),
      to: place(younger, days),
      begins: at(end),
      // A millisecond before the next one begins: the date of its last day.
      ends: younger === 0 ? now : new Date(at(younger).getTime() - 1),
      own: 0,
      reshares: 0,
      posts: [],
      whole,
      seen: younger < seenTo,
    });
  }
  return weeks;
}
