/** All readings of one page together: the page as far as it was ever seen. Pure, from readings as they were kept. */
import type { PageReading } from '../reading/reading.ts';
import { canPlacePins, extended } from './extend.ts';
import { isLinked, isNamed, isWithoutGap, type Listed, listed, mayBeAlike, showsList } from './listed.ts';
import { unionOf } from './union.ts';

export interface Merged {
  /**
   * The newest reading that shows the page's list, with the posts that earlier ones saw below; measured as of its moment.
   * It passes `checkReading`, and claims no more than they show together.
   */
  reading: PageReading;
  /** How many readings it rests on. */
  readings: number;
  /**
   * Readings that had to be left out, since some of their posts have no lasting id, or may be others under another id.
   * Where the newest is one, it stands alone.
   */
  leftOut: number;
  /** Readings left out since nobody knows how many posts stand between them and the newer ones, or within them, or in which order. */
  apart: number;
}

/**
 * Depends on the set of readings alone, not on their order or on how often each is given (`unionOf`). Posts chosen by a
 * filter, or by LinkedIn's Home tab, are never put together with others.
 *
 * @param readings of one page, in any order. @returns `null` where there is none.
 */
export function mergedOf(readings: readonly PageReading[]): Merged | null {
  const all = unionOf(readings);
  const newest = all.find(showsList) ?? all[0];
  if (newest === undefined) return null;
  const earlier = all
    .slice(all.indexOf(newest) + 1)
    .filter((reading) => showsList(reading) && reading.posts.length > 0);
  if (!isNamed(newest)) return { reading: newest, readings: 1, leftOut: earlier.length, apart: 0 };
  const named = earlier.filter(isNamed).map(listed);
  const leftOut = earlier.length - named.length;
  const base = listed(newest);
  if (!base.list.sound) return { reading: newest, readings: 1, leftOut, apart: named.length };
  const { whole, linked, alike } = linkedWith(base, named);
  // A merged list that could be trusted less than the newest reading would be no gain.
  if (!whole.list.sound) return { reading: newest, readings: 1, leftOut, apart: named.length };
  const apart = named.length - linked - alike;
  return { reading: whole.reading, readings: 1 + linked, leftOut: leftOut + alike, apart };
}

/** Adds each reading that is linked with what stands there, the newest first, until none is left that is. */
function linkedWith(base: Listed, earlier: readonly Listed[]): { whole: Listed; linked: number; alike: number } {
  let whole = base;
  let [linked, alike] = [0, 0];
  let waiting = earlier.filter(isWithoutGap);
  for (;;) {
    const next = waiting.find((each) => isLinked(whole, each));
    if (next === undefined) return { whole, linked, alike };
    waiting = waiting.filter((each) => each !== next);
    if (mayBeAlike(whole, next)) alike += 1;
    else if (canPlacePins(whole, next)) {
      whole = extended(whole, next);
      linked += 1;
    }
  }
}
