import type { Count } from '../../reading/reading.ts';
import type { Band, Named } from '../../view/compare-names.ts';
import type { Place } from '../../view/compare-places.ts';
import { number, plural } from './quantities.ts';

/** « Page C » là où le nom est masqué. */
export function called({ name, letter }: Named): string {
  return letter === null ? (name ?? 'Page d’entreprise sans nom') : `Page ${letter}`;
}

/** The same within a sentence: its letter begins no line. */
export const calledInText = (page: Named): string => (page.letter === null ? called(page) : `Page\u00a0${page.letter}`);

/** « d’Ardley », « de Norrvik » : un h peut être aspiré. */
export const ofName = (name: string): string => (/^[aeiouâàäéèêëîïôöûùü]/iu.test(name) ? `d’${name}` : `de ${name}`);

/** « 1 000 à 5 000 ». */
function band({ low, high }: Band): string {
  if (high === null) return `plus de ${number(low)}`;
  return low === 0 ? `moins de ${number(high)}` : `${number(low)} à ${number(high)}`;
}

/** « 41 200 » ; d’un nombre arrondi « 41 150 à 41 249 » ; d’un nombre masqué sa tranche. */
export function followerCount(followers: Count | Band): string {
  if (!('shown' in followers)) return band(followers);
  const { low, high } = followers;
  return low === high ? number(low) : `${number(low)} à ${number(high)}`;
}

export function followers(count: Count | Band): string {
  if ('shown' in count && count.low === count.high) return plural(count.low, { one: '# abonné', other: '# abonnés' });
  return `${followerCount(count)} abonnés`;
}

const ordinal = (place: number): string => (place === 1 ? '1re' : `${number(place)}e`);

/** « 1re place », « entre la 2e et la 4e place ». */
export function place(at: Exclude<Place, 'too-few'>): string {
  if (at === 'level') return 'pas d’écart net';
  return at.from === at.to ? `${ordinal(at.from)} place` : `entre la ${ordinal(at.from)} et la ${ordinal(at.to)} place`;
}
