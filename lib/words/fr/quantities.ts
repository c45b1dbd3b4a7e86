import { digitsFor } from '../figure-shown.ts';
import { formatOf } from '../format.ts';
import { type Range, spanOf, wholeCount, wholeDays } from '../range.ts';

/** Un intervalle plus court n’est pas arrondi à un jour entier. */
const LESS_THAN_A_DAY = 0.75;

const format = formatOf('fr');

export const { number, percent, list, plural } = format;

/** « 10 septembre », « 1er septembre » : Intl écrit « 1 septembre ». */
export const date = (at: Date, now: Date): string => format.date(at, now).replace(/^1 /, '1er ');

/** « 74 jours », « 21 à 27 jours », « au plus 12 jours », « moins d’un jour ». */
export function days(range: Range): string {
  const { low, high } = wholeDays(range);
  if (high === 0) return 'moins d’un jour';
  if (low === high) return plural(low, { one: '# jour', other: '# jours' });
  return low === 0
    ? `au plus ${plural(high, { one: '# jour', other: '# jours' })}`
    : `${number(low)} à ${number(high)} jours`;
}

/** « il y a 74 jours », « il y a 21 à 27 jours ». */
export function ago(range: Range): string {
  return wholeDays(range).high === 0 ? 'dans les dernières 24 heures' : `il y a ${days(range)}`;
}

export const posts = (count: number): string => plural(count, { one: '# publication', other: '# publications' });

/** « 7 publications », « 0 à 1 publication ». */
export function postsIn({ low, high }: Range): string {
  return low === high ? posts(low) : `${number(low)} à ${posts(high)}`;
}

/**
 * The rule for reshares: LinkedIn says « republication », Facebook « partage »; where the site is not known they are
 * « reprises », and the help says which is which. Counts of how often a post was shared follow the same sites' words.
 */
export const reshares = (count: number, site: 'linkedin' | 'facebook'): string =>
  site === 'linkedin'
    ? plural(count, { one: '# republication', other: '# republications' })
    : plural(count, { one: '# partage', other: '# partages' });

/** « 7 », « entre 30 et 35 ». */
export function count(range: Range): string {
  const { low, high } = wholeCount(range);
  return low === high ? number(low, digitsFor(low)) : `entre ${number(low)} et ${number(high)}`;
}

/** « 7 », « 30 à 35 » : là où « entre » se lit mal. */
export function span(range: Range): string {
  const { low, high } = wholeCount(range);
  return low === high ? number(low, digitsFor(low)) : `${number(low)} à ${number(high)}`;
}

/** « plusieurs fois par jour », « tous les jours environ », « tous les 9 jours environ ». */
export function pace(gap: number): string {
  if (gap < LESS_THAN_A_DAY) return 'plusieurs fois par jour';
  return gap < 1.5 ? 'tous les jours environ' : `tous les ${number(Math.round(gap))} jours environ`;
}

/** « moins d’un jour », « environ 9 jours ». */
export function usualDays(gap: number): string {
  if (gap < LESS_THAN_A_DAY) return 'moins d’un jour';
  return `environ ${plural(Math.round(gap), { one: '# jour', other: '# jours' })}`;
}

/** « les 3 derniers mois », « les 5 dernières semaines ». */
export function stretch({ days: length, whole }: { days: number; whole: boolean }): string {
  if (whole) return 'les 3 derniers mois';
  const { unit, count: n } = spanOf(length);
  if (unit === 'days') return n === 1 ? 'le dernier jour' : `les ${number(n)} derniers jours`;
  return `les ${number(n)} dernières semaines`;
}
