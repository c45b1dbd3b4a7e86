import type { Verdict } from '../diagnosis/diagnosis.ts';
import { newestOwn } from '../diagnosis/tips/call-posts.ts';
import { INACTIVE_DAYS } from '../diagnosis/verdict-borders.ts';
import type { AgedPost, PostList } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading, PostKind } from '../reading/reading.ts';
import { whenOf } from '../words/when.ts';
import type { LensWords } from './lens-words.ts';

/** A page as the headline needs it. */
export interface HeadlinePage {
  reading: PageReading;
  measures: Measures;
  list: PostList;
  verdict: Verdict;
}

type Words = LensWords['prospect'];

/** The newest own post is known: the order of posts is sound, and no younger one can be hidden. */
export function newestIsKnown({ measures }: HeadlinePage): boolean {
  return measures.list.sound && measures.recency !== null && measures.recency.value !== null;
}

/**
 * The fact that a call needs. It depends on the newest own post alone, so it stands whatever the verdict is.
 *
 * @param weekdays false where it is not read on the day of the reading.
 */
export function headlineOf(page: HeadlinePage, words: Words, weekdays = true): string {
  const { reading, measures, verdict } = page;
  const { headline } = words;
  const { recency, resharesSinceLastOwn: reshares } = measures;
  if (verdict === 'empty') return headline.empty();
  const now = new Date(reading.readAt);
  if (!recency || !newestIsKnown(page)) {
    const seen = postedLately(page);
    return seen
      ? headline.posted({ when: whenOf(seen.age, now, weekdays), now, kind: seen.post.kind })
      : withoutNewest(page, words);
  }
  const when = whenOf(recency, now, weekdays);
  const own = !measures.silentSinceLastOwn;
  if (recency.low <= INACTIVE_DAYS) return headline.last({ when, now, kind: newestKind(page), own });
  return own ? headline.noOwn({ when, now, reshares, site: reading.site }) : headline.nothing({ when, now });
}

/**
 * The newest own post seen, where posts that could not be read are all that hides whether it is the newest: that the
 * page posted then is true whatever they are. An old one would tell of a silence that may not be.
 */
function postedLately({ list }: HeadlinePage): AgedPost | null {
  if (list.order !== 'newest-first' || list.holes === 0) return null;
  const newest = newestOwn(list);
  if (!newest || newest.age.high > INACTIVE_DAYS) return null;
  return list.own.some(({ age }) => age.low < newest.age.low) ? null : newest;
}

/** Only reshares in a quarter that was wholly seen; else the newest post is not known. */
function withoutNewest({ reading, measures, list }: HeadlinePage, { headline }: Words): string {
  const { posts, window, recency } = measures;
  const none = reading.coverage.feed !== 'not-seen' && window.complete && posts.own === 0 && list.holes === 0;
  if (recency || !none || posts.reshares === 0) return headline.unknown();
  return headline.onlyReshares({ reshares: posts.reshares, site: reading.site, whole: list.end });
}

/** `null` where posts of different kinds may each be the newest. */
export function newestKind({ list }: HeadlinePage): PostKind | null {
  const newest = newestOwn(list);
  if (!newest) return null;
  if (list.order === 'newest-first') return newest.post.kind;
  const rivals = list.own.filter(({ dated, age }) => dated && age.low <= newest.age.high);
  return rivals.every(({ post }) => post.kind === newest.post.kind) ? newest.post.kind : null;
}
