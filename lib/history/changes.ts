/** What became of a page between its readings: of its posts' counts, of posts that are shown no longer, of its followers. */

import { DAY, LEAST_APART } from '../measures/days.ts';
import type { Part } from '../measures/engagement.ts';
import { type Interval, sumOf } from '../measures/interval.ts';
import type { Count, Instant, PageReading, PostReading } from '../reading/reading.ts';
import {
  goesOnBelow,
  isNamed,
  isPassed,
  isPerhapsTheSame,
  isWithoutGap,
  type Listed,
  listed,
  showsList,
} from './listed.ts';
import { unionOf } from './union.ts';

/** A post's interactions at one reading: of the parts that all its sightings show. */
interface Sighting {
  /** ISO. */
  at: string;
  interactions: Interval;
}

/** A post that several readings counted. */
interface Growth {
  id: string;
  permalink: string | null;
  publishedAt: Instant | null;
  parts: Part[];
  /** At least two, the oldest first. */
  sightings: Sighting[];
}

/** A post that a newer list passes over: it was deleted, or only not loaded. Which, nobody can say. */
interface Gone {
  id: string;
  permalink: string | null;
  publishedAt: Instant | null;
  /** The last reading that showed it, ISO. */
  lastSeenAt: string;
}

/** What all posts together gained from one reading to the next: those alone that certainly did. */
interface Gained {
  posts: number;
  interactions: Interval;
  /** ISO. */
  from: string;
  to: string;
}

export interface Changes {
  /** In the order in which the newest reading shows the posts. */
  growth: Growth[];
  gone: Gone[];
  /** The oldest first. */
  followers: { at: string; followers: Count }[];
  /** `null` where no two readings a day apart counted the same post. */
  gained: Gained | null;
}

/** @param readings of one page, in any order: only their set counts. */
export function changesOf(readings: readonly PageReading[]): Changes {
  const all = unionOf(readings);
  const shown = all.filter((reading) => showsList(reading) && isNamed(reading));
  const lists = shown.map(listed);
  return {
    growth: growthOf(shown),
    gone: goneOf(lists),
    followers: all
      .toReversed()
      .flatMap(({ readAt, page }) => (page.followers ? [{ at: readAt, followers: page.followers }] : [])),
    gained: gainedOf(shown),
  };
}

const PARTS: readonly Part[] = ['reactions', 'comments', 'shares'];

/** The counts that every one of these sightings shows: only they can be compared. */
const partsRead = (posts: readonly PostReading[]): Part[] =>
  PARTS.filter((part) => posts.every((post) => post[part] !== null));

interface Seen {
  at: string;
  post: PostReading;
}

/** Every post with the readings that saw it, the newest first. */
function seenIn(readings: readonly PageReading[]): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const { readAt, posts } of readings) {
    for (const post of posts) {
      if (post.id === null) continue;
      const before = seen.get(post.id);
      if (before) before.push({ at: readAt, post });
      else seen.set(post.id, [{ at: readAt, post }]);
    }
  }
  return seen;
}

function growthOf(readings: readonly PageReading[]): Growth[] {
  return [...seenIn(readings)].flatMap(([id, seen]) => {
    const counted = seen.filter(({ post }) => post.reactions !== null);
    const newest = seen[0]?.post;
    if (counted.length < 2 || !newest) return [];
    const parts = partsRead(counted.map(({ post }) => post));
    const sightings = counted.map(({ at, post }) => ({ at, interactions: interactionsIn(post, parts) })).toReversed();
    return [{ id, permalink: newest.permalink, publishedAt: newest.publishedAt, parts, sightings }];
  });
}

function interactionsIn(post: PostReading, parts: readonly Part[]): Interval {
  return sumOf(parts.flatMap((part) => post[part] ?? []));
}

/** From the newest reading back to the last one of another day. */
function gainedOf(readings: readonly PageReading[]): Gained | null {
  const [newest, ...rest] = readings;
  if (newest === undefined) return null;
  const before = rest.find(({ readAt }) => Date.parse(newest.readAt) - Date.parse(readAt) >= LEAST_APART * DAY);
  if (before === undefined) return null;
  const grown = growthOf([newest, before]);
  if (grown.length === 0) return null;
  const gains = grown.flatMap(({ sightings: [then, now] }) => (then && now ? gainOf(then, now) : []));
  return { posts: gains.length, interactions: sumOf(gains), from: before.readAt, to: newest.readAt };
}

/** Nothing where the two intervals have a number in common: it may not have grown at all. */
function gainOf({ interactions: then }: Sighting, { interactions: now }: Sighting): Interval[] {
  return now.low > then.high ? [{ low: now.low - then.high, high: now.high - then.low }] : [];
}

/**
 * Posts that an earlier list shows, and that no newer one does although one of them runs past the place: above a post that
 * both show, or past the time.
 */
function goneOf(lists: readonly Listed[]): Gone[] {
  return lists.flatMap((older, place) => {
    const newer = lists.slice(0, place);
    return older.list.all.flatMap((aged) => {
      const { id, permalink, publishedAt } = aged.post;
      if (id === null || newer.some(({ ids }) => ids.has(id))) return [];
      // It may stand there under another id.
      if (newer.some(({ reading }) => reading.posts.some((post) => isPerhapsTheSame(aged.post, post)))) return [];
      const isOver = newer.some((list) => isWithoutGap(list) && runsPast(list, older, aged));
      return isOver ? [{ id, permalink, publishedAt, lastSeenAt: older.reading.readAt }] : [];
    });
  });
}

function runsPast(newer: Listed, older: Listed, aged: Listed['inPlace'][number]): boolean {
  if (isPassed(newer, older, aged)) return true;
  if (aged.pinned || !older.list.sound) return false;
  if (isWithoutGap(older) && goesOnBelow(newer, older)) return true;
  const inNewer = new Set(newer.inPlace.map(({ post }) => post.id));
  return older.inPlace.some(({ index, post }) => index > aged.index && inNewer.has(post.id));
}
