import { formatOf } from '../format.ts';
import type { Range } from '../range.ts';
import { type StretchUnit, type When, whenOf } from '../when.ts';
import { ago, date, days, number, plural } from './quantities.ts';

const { weekday } = formatOf('fr');

const RECENT = 31;

const UNITS: Record<Exclude<StretchUnit, 'day'>, { one: string; other: string; last: string }> = {
  week: { one: '# semaine', other: '# semaines', last: 'dernières semaines' },
  month: { one: '# mois', other: '# mois', last: 'derniers mois' },
  year: { one: '# an', other: '# ans', last: 'dernières années' },
};

/** « aujourd’hui », « vendredi », « le 10 septembre », « vers le 10 septembre », « il y a 2 à 3 semaines ». */
export function on(when: When, now: Date): string {
  switch (when.known) {
    case 'today':
      return 'aujourd’hui';
    case 'weekday':
      return weekday(when.at);
    case 'date':
      return `le ${date(when.at, now)}`;
    case 'about':
      return `vers le ${date(when.at, now)}`;
    default:
      if (when.unit === 'day') return ago(when);
      return when.low === 0 ? `dans les ${number(when.high)} ${UNITS[when.unit].last}` : `il y a ${length(when)}`;
  }
}

/** « depuis vendredi », « depuis le 10 septembre », « depuis le 10 septembre environ », « depuis 2 à 3 mois ». */
export function since(when: When, now: Date): string {
  switch (when.known) {
    case 'today':
      return 'depuis aujourd’hui';
    case 'weekday':
      return `depuis ${weekday(when.at)}`;
    case 'date':
      return `depuis le ${date(when.at, now)}`;
    case 'about':
      return `depuis le ${date(when.at, now)} environ`;
    default:
      return `depuis ${length(when)}`;
  }
}

/** As it is said in a call, a space before it: « vendredi », « récemment », or nothing where too little is known. */
export function spoken(age: Range | null, now: Date): string {
  if (age === null) return '';
  const when = whenOf(age, now);
  if (when.known !== 'stretch') return ` ${on(when, now)}`;
  return age.high <= RECENT ? ' récemment' : '';
}

/** The days around a post, as a sentence on many posts begins: « Autour du 10 juin, vous aviez », « Ces derniers jours, vous aviez ». */
export function busyDays(age: Range | null, now: Date): string {
  if (age === null) return 'Vous aviez';
  const when = whenOf(age, now);
  if (when.known === 'date' || when.known === 'about') return `Autour du ${date(when.at, now)}, vous aviez`;
  if (when.known !== 'stretch') return 'Ces derniers jours, vous aviez';
  return age.high <= RECENT ? 'Récemment, vous aviez' : 'Vous aviez';
}

function length({ unit, low, high }: Extract<When, { known: 'stretch' }>): string {
  if (unit === 'day') return days({ low, high });
  const most = plural(high, UNITS[unit]);
  return low === high || low === 0 ? most : `${number(low)} à ${most}`;
}
