import { leastOf, middle } from './interval.ts';
import type { PostList } from './list.ts';
import type { Estimate } from './measures.ts';

/**
 * Days since the newest own post. Where a younger own post may be hidden (an unsound list, a post without
 * time, a hole), only the upper bound holds: `low` is 0, or what the neighbours of the hidden post allow.
 * A time ahead of the reading, within what a time zone explains, has the age 0; a pinned old post is not asked (list.ts).
 * `null` where no own post is dated, or there is none.
 */
export function recencyOf(list: PostList): Estimate | null {
  const newest = leastOf(list.own.filter(({ dated }) => dated).map(({ age }) => age));
  if (!newest) return null;
  const hidden = list.sound && list.holes === 0 ? leastOf(list.own.map(({ age }) => age))?.low : 0;
  const low = Math.min(newest.low, hidden ?? newest.low);
  return { low, high: newest.high, value: low < newest.low ? null : middle(newest) };
}

/** Days since anything was published, reshares and pinned posts included. Only the upper bound holds where a younger post may be hidden; `null` where none is dated. */
export function lastSignOfLifeOf(list: PostList): Estimate | null {
  const newest = leastOf(list.all.filter(({ dated }) => dated).map(({ age }) => age));
  if (!newest) return null;
  const hidden = !list.sound || list.holes > 0 || list.all.some(({ dated, age }) => !dated && age.low < newest.low);
  if (hidden) return { low: 0, high: newest.high, value: null };
  return { ...newest, value: middle(newest) };
}

/**
 * Reshares younger than the newest own post, or of all the list where it has none. In a list from newest to oldest, of two
 * with one label the upper is the younger; in any other only what is certain counts.
 */
export function resharesSinceLastOwn(list: PostList): number {
  const newest = list.own.find(({ dated }) => dated);
  if (!newest) return list.reshares.length;
  return list.reshares.filter(({ index, age, dated, pinned }) => {
    if (list.order !== 'newest-first') return dated && age.high < newest.age.low;
    const above = !pinned && index < newest.index;
    return dated && middle(age) !== middle(newest.age) ? middle(age) < middle(newest.age) : above;
  }).length;
}

/**
 * Whether nothing at all, reshares included, can have been published since the newest own post: only then is it a silence.
 * A reshare without a time, a pinned one, or one that may be the younger of two may stand in the gap. Below the newest own
 * post of a list from newest to oldest none can.
 */
export function silentSinceLastOwn(list: PostList): boolean {
  const newest = list.own.find(({ dated }) => dated);
  if (!newest || !list.sound || list.holes > 0) return false;
  return list.reshares.every(({ index, age, pinned, dated }) => {
    if (dated && age.high < newest.age.low) return false;
    const isBelow = list.order === 'newest-first' && !pinned && !newest.pinned && index > newest.index;
    return isBelow || age.low >= newest.age.high;
  });
}
