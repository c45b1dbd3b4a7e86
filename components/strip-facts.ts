import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import type { Stop } from '../lib/view/stops.ts';
import type { Week } from '../lib/view/weeks.ts';
import type { StripWords } from '../lib/words/en/strip.ts';

/** What is said of a post, or of a week, that is pointed at: the two lines that stand in place of the legend. */
export interface Said {
  /** When: set apart from the rest of its line. */
  date: string;
  what: string;
  more: string;
}

/** "7 Nov 2026", ", 16 days ago: own post, link", "35 reactions, 4 comments; shares not known". */
export function saidOfPost(row: PostRow, turn: Stop['turn'], site: Site, words: StripWords): Said {
  const { pointed } = words;
  const date = row.at ? words.dated(row.at.from, row.at.to) : words.unknown;
  const what = row.age ? pointed.post({ age: row.age, ...namesOf(row, site, words) }) : '';
  return {
    date,
    what: what + (turn ? pointed.turn(turn) : ''),
    more: pointed.counts({ ...row.counts, site }),
  };
}

/** The sort and the kind of a post, as they are named. */
export function namesOf({ sort, kind }: PostRow, site: Site, words: StripWords): { sort: string; kind: string } {
  const sorts = { own: words.legend.own, pinned: words.pointed.pinned, reshare: words.legend.reshare({ site }) };
  return { sort: sorts[sort], kind: kind === 'unknown' ? words.pointed.kindUnknown : words.kinds[kind] };
}

/** "2–8 Nov 2026", ": 8 own posts, 2 reshares", and how to see them. */
export function saidOfWeek(week: Week, site: Site, words: StripWords): Said {
  const { own, reshares, whole, posts } = week;
  return {
    date: weekDates(week, words),
    what: words.pointed.week({ own, reshares, site, whole }),
    more: posts.length > 0 ? words.pointed.listWeek : '',
  };
}

export const weekDates = ({ begins, ends }: Week, words: StripWords): string => words.dated(begins, ends);

/** All of it in one breath, for a screen reader. */
export const spoken = ({ date, what, more }: Said): string => `${date}${what}.${more === '' ? '' : ` ${more}.`}`;
