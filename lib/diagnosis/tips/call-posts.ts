/** Which post an opening line is about. An index is given only where the post's time was read. */
import type { AgedPost, PostList } from '../../measures/list.ts';
import type { Measures } from '../../measures/measures.ts';
import { WINDOW_DAYS } from '../../measures/window.ts';
import type { PostKind } from '../../reading/reading.ts';
import type { Facts } from '../facts.ts';

const WINNER_TIMES = 3;
/** Posts so close together belong to one burst, days; three at least make one. */
const CLOSE_DAYS = 4;
const LEAST_IN_BURST = 3;
/** An older burst is no news in a call. */
const BURST_WITHIN_DAYS = 183;

/** Own posts with a time, the certainly youngest first; of two with one label the upper on the page. */
function datedOwn(list: PostList): AgedPost[] {
  return list.own.filter(({ dated }) => dated).toSorted((a, b) => a.age.high - b.age.high || a.index - b.index);
}

/** The newest own post, or the newest of one kind; `null` where none has a time. */
export function newestOwn(list: PostList, kind?: PostKind): AgedPost | null {
  return datedOwn(list).find(({ post }) => kind === undefined || post.kind === kind) ?? null;
}

/** Another post than the newest, where there is one: for a line that stands beside one about the newest. */
export function nextToNewest(list: PostList): AgedPost | null {
  const [newest, next] = datedOwn(list);
  return next ?? newest ?? null;
}

/** The post farthest above the page's own median, at least three times it, if it is of the last quarter: an older one is no news in a call. */
export function winner({ list, measures }: Facts): AgedPost | null {
  const index = standoutOf(measures, WINNER_TIMES);
  const post = list.all.find((aged) => aged.index === index);
  return post?.dated && post.age.high <= WINDOW_DAYS ? post : null;
}

/** The index of the post farthest above the page's own median, where it is so many times the median at least, whatever rounded counts hide. */
export function standoutOf({ best }: Measures, times: number): number | null {
  const [first] = best;
  return first && first.interactions.low >= times * Math.max(1, first.median.high) ? first.index : null;
}

/** The middle post of the largest burst of the last half year: at least three own posts, each within four days of the next. */
export function burstPost({ list }: Facts): AgedPost | null {
  const posts = list.own.filter(({ dated, age }) => dated && age.high <= BURST_WITHIN_DAYS);
  const runs: AgedPost[][] = [];
  for (const post of posts.toSorted((a, b) => a.age.high - b.age.high)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && post.age.high - before.age.low <= CLOSE_DAYS) run.push(post);
    else runs.push([post]);
  }
  const largest = runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.length < LEAST_IN_BURST ? null : (largest[Math.floor(largest.length / 2)] ?? null);
}
