/** Adds to a page, as far as newer readings show it, what an older reading saw below. */

import type { AgedPost } from '../measures/list.ts';
import { MOST_POSTS } from '../reading/bounded.ts';
import type { Coverage, PageReading } from '../reading/reading.ts';
import { mergeNotes } from '../reading/watch/merge-notes.ts';
import { goesOnBelow, isPassed, type Listed, listed } from './listed.ts';
import { lastSeen, mergeSightings, type ProvedPost } from './sightings.ts';

/**
 * The newer list goes on where the older one shows more. What the older one shows within the newer one's stretch, and the
 * newer does not, is left out: it was published, but the page as it stands does not show it, and the newer reading, which
 * the person has before their eyes, counts it as little (lib/history/changes.ts tells of it).
 *
 * @param newer linked with `older` (lib/history/listed.ts)
 */
export function extended(newer: Listed, older: Listed): Listed {
  const below = belowOf(newer, older);
  const end = newer.list.end || (older.list.end && !goesOnBelow(newer, older));
  const tops = end && !newer.list.end ? undatedPins(newer, older) : [];
  const known = sightingsOf(newer, older);
  return listed(asOne(newer, older, [...tops, ...known, ...below], { goesOn: below.length > 0, end }));
}

const proved = ({ posts, evidence }: PageReading, index: number): ProvedPost[] => {
  const values = posts[index];
  return values ? [{ values, proofs: evidence?.posts[index] ?? {} }] : [];
};

/** The newer one's posts, with what the older one knew of them. */
function sightingsOf({ reading }: Listed, older: Listed): ProvedPost[] {
  const places = new Map(older.reading.posts.map(({ id }, place) => [id, place]));
  return reading.posts.flatMap((_, index) => {
    const [post] = proved(reading, index);
    if (!post) return [];
    const [seen] = proved(older.reading, places.get(post.values.id) ?? -1);
    return [seen ? mergeSightings(post, seen, older.at) : post];
  });
}

/**
 * Whether the posts that were pinned then can be put where their time puts them. Among posts without a time, which are dated
 * by their neighbours, they would date them wrongly.
 */
export function canPlacePins(newer: Listed, older: Listed): boolean {
  const { below, pins } = partsOf(newer, older);
  return pins.length === 0 || below.every(({ dated }) => dated);
}

/** What stands below the newer list, youngest first, with those that were pinned at the time where their time puts them. */
function belowOf(newer: Listed, older: Listed): ProvedPost[] {
  const { below, pins } = partsOf(newer, older);
  return placed(below, pins).flatMap(({ index, pinned }) =>
    proved(older.reading, index).map(({ values, proofs }) =>
      // Which posts are pinned, the newest reading says: it shows this one no longer on top.
      lastSeen({ values: { ...values, pinned: pinned ? false : values.pinned }, proofs }, older.at),
    ),
  );
}

/** Of the older list what the newer one does not reach: in its place, and pinned on top. */
function partsOf(newer: Listed, older: Listed): { below: AgedPost[]; pins: AgedPost[] } {
  if (newer.list.end || goesOnBelow(newer, older)) return { below: [], pins: [] };
  const inNewer = new Set(newer.inPlace.map(({ post }) => post.id));
  const lastCommon = Math.max(
    -1,
    ...older.inPlace.filter(({ post }) => inNewer.has(post.id)).map(({ index }) => index),
  );
  const isNew = (aged: AgedPost) => !newer.ids.has(aged.post.id ?? '') && !isPassed(newer, older, aged);
  const below = older.inPlace.filter((aged) => aged.index > lastCommon && isNew(aged));
  const pins = older.list.all.filter((aged) => aged.pinned && aged.dated && isNew(aged));
  // From the age of a pin on that may stand above the last post or below it, nobody knows what the list shows.
  const known = Math.min(...pins.filter((pin) => withinOf(older, pin) === null).map(({ age }) => age.low));
  const isKnown = ({ age }: AgedPost) => known === Number.POSITIVE_INFINITY || age.high <= known;
  return { below: below.filter(isKnown), pins: pins.filter((pin) => withinOf(older, pin) === true && isKnown(pin)) };
}

/**
 * Whether a pinned post is younger than the last one that stands in its place; `null`: it may be. One older than all others
 * shows nothing of what was published around it.
 */
function withinOf({ inPlace, list }: Listed, { age }: AgedPost): boolean | null {
  if (list.end) return true;
  const ages = inPlace.filter(({ dated }) => dated).map((aged) => aged.age);
  if (age.high <= Math.max(...ages.map(({ low }) => low))) return true;
  return age.low < Math.max(...ages.map(({ high }) => high)) ? null : false;
}

function placed(below: readonly AgedPost[], pins: readonly AgedPost[]): AgedPost[] {
  const all = [...below];
  for (const pin of pins) {
    const place = all.findIndex(({ age }) => age.low >= pin.age.high);
    all.splice(place < 0 ? all.length : place, 0, pin);
  }
  return all;
}

/** Of a list that is known whole, a pinned post is one like any other, whenever it was published. */
function undatedPins(newer: Listed, older: Listed): ProvedPost[] {
  return older.list.all
    .filter(({ pinned, dated, post }) => pinned && !dated && !newer.ids.has(post.id ?? ''))
    .flatMap(({ index }) => proved(older.reading, index))
    .map((post) => lastSeen(post, older.at));
}

function asOne(
  newer: Listed,
  older: Listed,
  all: ProvedPost[],
  { goesOn, end }: { goesOn: boolean; end: boolean },
): PageReading {
  const { reading } = newer;
  const kept = all.slice(0, MOST_POSTS);
  const posts = kept.map(({ values }) => values);
  const isWhole = kept.length === all.length && end;
  const coverage = coverageOf(newer, older, posts, { goesOn, isWhole });
  const page = factsOf(reading, older.reading);
  const notes = mergeNotes(older.reading.notes, reading.notes, { page, posts, coverage }, 0);
  const { evidence, ...rest } = reading;
  return {
    ...rest,
    page,
    posts,
    coverage,
    ...(evidence && { evidence: { ...evidence, posts: kept.map(({ proofs }) => proofs) } }),
    notes: isWhole ? notes.filter(({ code }) => code !== 'more-on-request') : notes,
  };
}

interface Reach {
  /** The older one showed more. */
  goesOn: boolean;
  isWhole: boolean;
}

/** Where the older list takes over, what the newer one could not read at its foot is among what the older one read. */
function coverageOf(
  { reading, list }: Listed,
  older: Listed,
  posts: PageReading['posts'],
  { goesOn, isWhole }: Reach,
): Coverage {
  const { holes: shown = 0, holesBelow: shownBelow = 0, end: _, ...rest } = reading.coverage;
  const { holes: more = 0, holesBelow: moreBelow = 0 } = older.reading.coverage;
  const takesOver = goesOn || (isWhole && !list.end);
  const holes = takesOver ? list.holes + more : shown;
  const holesBelow = takesOver ? moreBelow : shownBelow;
  return {
    ...rest,
    postsSeen: posts.length,
    withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
    withReactions: posts.filter(({ reactions }) => reactions !== null).length,
    ...(isWhole && { end: true }),
    ...(holes > 0 && { holes }),
    ...(holesBelow > 0 && { holesBelow }),
  };
}

/** What names a page does not grow old; its followers do. */
function factsOf({ page }: PageReading, { page: before }: PageReading): PageReading['page'] {
  return { ...page, id: page.id ?? before.id, handle: page.handle ?? before.handle, name: page.name ?? before.name };
}
