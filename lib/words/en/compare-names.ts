import type { Count } from '../../reading/reading.ts';
import type { Band, Named } from '../../view/compare-names.ts';
import type { Place } from '../../view/compare-places.ts';
import { number, plural } from './quantities.ts';

/** How a page is called: "Page C" where its name is hidden. */
export function called({ name, letter }: Named): string {
  return letter === null ? (name ?? 'Company page without a name') : `Page ${letter}`;
}

/** The same within a sentence: its letter begins no line. */
export const calledInText = (page: Named): string => (page.letter === null ? called(page) : `Page\u00a0${page.letter}`);

/** "1,000 to 5,000". */
function band({ low, high }: Band): string {
  if (high === null) return `over ${number(low)}`;
  return low === 0 ? `under ${number(high)}` : `${number(low)} to ${number(high)}`;
}

/** "41,200"; of a rounded number "41,150 to 41,249"; of a hidden one its band. */
export function followerCount(followers: Count | Band): string {
  if (!('shown' in followers)) return band(followers);
  const { low, high } = followers;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** Never as the page writes it, which may be of another language. */
export function followers(count: Count | Band): string {
  if ('shown' in count && count.low === count.high) {
    return plural(count.low, { one: '# follower', other: '# followers' });
  }
  return `${followerCount(count)} followers`;
}

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (place: number): string => `${number(place)}${ENDINGS[ORDINALS.select(place)] ?? 'th'}`;

/** "1st", "between 2nd and 4th". */
export function place(at: Exclude<Place, 'too-few'>): string {
  if (at === 'level') return 'no clear difference';
  return at.from === at.to ? ordinal(at.from) : `between ${ordinal(at.from)} and ${ordinal(at.to)}`;
}
