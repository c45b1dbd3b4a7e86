import { formatOf } from '../format.ts';
import type { Range } from '../range.ts';
import { type StretchUnit, type When, whenOf } from '../when.ts';
import { ago, date, days, number, plural } from './quantities.ts';

const { weekday } = formatOf('en');

/** Spoken, a rough time within this is "recently"; an older one is left out. Days. */
const RECENT = 31;

const UNITS: Record<Exclude<StretchUnit, 'day'>, { one: string; other: string }> = {
  week: { one: '# week', other: '# weeks' },
  month: { one: '# month', other: '# months' },
  year: { one: '# year', other: '# years' },
};

/** The time of the post that a line is about. */
export interface PostTime {
  /** Days before `now`; `null` where it was not read. */
  published: Range | null;
  now: Date;
}

/** "today", "on Friday", "on 10 September", "around 10 September", "2 to 3 weeks ago". */
export function on(when: When, now: Date): string {
  switch (when.known) {
    case 'today':
      return 'today';
    case 'weekday':
      return `on ${weekday(when.at)}`;
    case 'date':
      return `on ${date(when.at, now)}`;
    case 'about':
      return `around ${date(when.at, now)}`;
    default:
      if (when.unit === 'day') return ago(when);
      return when.low === 0 ? `in the last ${length(when).replace(/^1 /, '')}` : `${length(when)} ago`;
  }
}

/** "since Friday", "since 10 September", "since about 10 September", "for 2 to 3 months". */
export function since(when: When, now: Date): string {
  switch (when.known) {
    case 'today':
      return 'since today';
    case 'weekday':
      return `since ${weekday(when.at)}`;
    case 'date':
      return `since ${date(when.at, now)}`;
    case 'about':
      return `since about ${date(when.at, now)}`;
    default:
      return `for ${length(when)}`;
  }
}

/** As it is said in a call, a space before it: " on Friday", " recently", or nothing where too little is known. */
export function spoken(age: Range | null, now: Date): string {
  if (age === null) return '';
  const when = whenOf(age, now);
  if (when.known !== 'stretch') return ` ${on(when, now)}`;
  return age.high <= RECENT ? ' recently' : '';
}

/** The days around a post, as a sentence on many posts begins: "Around 10 June you had", "These last few days you had". */
export function busyDays(age: Range | null, now: Date): string {
  if (age === null) return 'You had';
  const when = whenOf(age, now);
  if (when.known === 'date' || when.known === 'about') return `Around ${date(when.at, now)} you had`;
  if (when.known !== 'stretch') return 'These last few days you had';
  return age.high <= RECENT ? 'Recently you had' : 'You had';
}

function length({ unit, low, high }: Extract<When, { known: 'stretch' }>): string {
  if (unit === 'day') return days({ low, high });
  const most = plural(high, UNITS[unit]);
  return low === high || low === 0 ? most : `${number(low)} to ${most}`;
}
