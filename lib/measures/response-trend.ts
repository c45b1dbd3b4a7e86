import { heardPosts } from './engagement.ts';
import { type Interval, medianOf } from './interval.ts';
import type { PostList } from './list.ts';
import { chanceOfAtLeast, pairsWon } from './mann-whitney.ts';
import type { Measures } from './measures.ts';

/** Days. Posts under a week may still collect: beside old ones they would feign a fall. Our choice. */
const RIPE_DAYS = 7;
/** With four posts against four, chance alone parts them wholly in 1 case of 35: the fewest that can be below 0.05. */
const LEAST_IN_GROUP = 4;
/** The last ones say what the page does now. */
const MOST_POSTS = 40;
const SURE = 0.05;

/** A post with its age and its interactions. */
interface Timed {
  index: number;
  age: Interval;
  interactions: Interval;
}

/**
 * Whether newer posts are heard more or less than older ones: the exact test of Mann and Whitney on the newer against the
 * older half of the last 40 heard posts, two-sided at 0.05. It assumes nothing of the tail, so that one hit moves it by one rank.
 * Rounded counts: a rise counts only with each newer post at its least and each older one at its most, and a tie counts
 * against it. Every reading consistent with the page has at least as many won pairs, so p is the largest of them all.
 * The halves part where no age interval crosses, as near to the middle as the ages let one.
 * @returns `null` for fewer than eight such posts, where the ages do not part them into four and four at least, and for
 * a list that may be a choice of the best.
 */
export function responseTrendOf(list: PostList): Measures['responseTrend'] {
  const posts = trendPosts(list);
  const cut = cutOf(posts.map(({ age }) => age));
  if (cut === null) return null;
  const newer = posts.slice(0, cut).map(({ interactions }) => interactions);
  const older = posts.slice(cut).map(({ interactions }) => interactions);
  const [rise, fall] = [wonAtLeast(newer, older), wonAtLeast(older, newer)];
  // Two-sided: of the two directions the one with more pairs is the less likely, twice.
  const p = Math.min(1, 2 * chanceOfAtLeast(Math.max(rise, fall), newer.length, older.length));
  const moved = rise > fall ? 'rising' : 'falling';
  return {
    direction: p < SURE ? moved : 'level',
    p,
    newer: boundsOf(newer),
    older: boundsOf(older),
    of: posts.length,
  };
}

/** The posts that are compared, youngest first: those of which every shown count was read. Undated ones have no half to be in. */
export function trendPosts(list: PostList): Timed[] {
  if (!list.sound) return [];
  const ripe = list.own.filter(({ dated, age }) => dated && age.low >= RIPE_DAYS);
  const timed = heardPosts(ripe).flatMap(({ index, interactions }) => {
    const aged = ripe.find((post) => post.index === index);
    return aged ? [{ index, age: aged.age, interactions }] : [];
  });
  return timed.slice(0, MOST_POSTS);
}

/** How many of the youngest make the newer half; `null` where no cut leaves four on both sides. */
function cutOf(ages: Interval[]): number | null {
  const cuts = ages.map((_, cut) => cut).filter((cut) => cut >= LEAST_IN_GROUP && ages.length - cut >= LEAST_IN_GROUP);
  const clean = cuts.filter((cut) => {
    const youngerThan = Math.min(...ages.slice(cut).map(({ low }) => low));
    return ages.slice(0, cut).every(({ high }) => high < youngerThan);
  });
  const distance = (cut: number) => Math.abs(cut - ages.length / 2);
  return clean.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Pairs in which the first is the larger one, whatever the rounded counts hide. */
function wonAtLeast(first: Interval[], second: Interval[]): number {
  return pairsWon(
    first.map(({ low }) => low),
    second.map(({ high }) => high),
  );
}

/** The median at both ends of the rounded counts. */
function boundsOf(values: Interval[]): Interval {
  const { low, high } = medianOf(values) ?? { low: 0, high: 0 };
  return { low, high };
}
