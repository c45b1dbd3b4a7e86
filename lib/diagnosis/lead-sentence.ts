import { listPosts } from '../measures/list.ts';
import type { Estimate, Measures } from '../measures/measures.ts';
import { isSilent } from '../measures/recency.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import type { Range } from '../words/range.ts';
import type { Diagnosis } from './diagnosis.ts';
import { bursty, rare } from './rhythm.ts';
import { responsePlace } from './scores.ts';
import { INACTIVE_DAYS } from './verdict-borders.ts';

type Words = (typeof catalogue)['lead'];

/** Gaps this even are said as "a post about every n days". */
const LEAST_GAPS_FOR_PACE = 4;
/** Own posts in the quarter from which a page posts steadily: one a fortnight. */
const STEADY_POSTS = 6;
/** A gap so many times the usual one, and so many days at least, is a hole. */
const HOLES = 3;
const LEAST_HOLE = 14;
/** Posts out of order are counted over the whole quarter, as a lower bound. */
const QUARTER = { days: WINDOW_DAYS, whole: true };
/** A response rests on so many posts, or is not judged beside its size. */
const LEAST_HEARD = 5;

/** The verdict in one sentence or two, with the numbers that give it. Silence is said only where no reshare stands in it. */
export function leadSentence(reading: PageReading, measures: Measures, diagnosis: Diagnosis, words: Words): string {
  switch (diagnosis.verdict) {
    case 'not-enough-evidence':
      return undecided(reading, measures, words);
    case 'empty':
      return words.empty();
    case 'abandoned':
      return quiet(reading, measures, words);
    case 'present-but-inactive':
      return (measures.recency?.low ?? 0) > INACTIVE_DAYS
        ? quiet(reading, measures, words)
        : few(reading, measures, words);
    case 'irregular':
      return irregular(reading, measures, words);
    case 'unheard':
      return words.unheard({
        interactions: best(measures.interactions),
        followers: measures.followers ?? ZERO,
        steady: measures.postsInWindow.low >= STEADY_POSTS,
      });
    default:
      return lively(measures, diagnosis, words);
  }
}

const ZERO: Range = { low: 0, high: 0 };

/** The single figure where there is one, else the bounds. */
export function best(estimate: Estimate | null): Range {
  if (!estimate) return ZERO;
  return estimate.value === null ? estimate : { low: estimate.value, high: estimate.value };
}

function undecided(reading: PageReading, { list, recency }: Measures, words: Words): string {
  const { coverage, notes, posts } = reading;
  if (coverage.feed === 'not-seen' || posts.length === 0) return words.nothingSeen();
  if (coverage.filter || notes.some(({ code }) => code === 'home-tab' || code === 'filtered')) return words.chosen();
  const own = listPosts(reading).own;
  if (own.length === 0) return words.noOwnSeen({ posts: posts.length });
  const dated = posts.filter(({ publishedAt }) => publishedAt).length;
  if (!recency || (list.order === 'unproved' && dated < posts.length))
    return words.undated({ posts: posts.length, dated });
  if (list.order === 'unproved' && !list.end && own[0]) return words.onePost({ days: own[0].age });
  return list.reach
    ? words.seen({ posts: posts.length, days: list.reach })
    : words.seenUnordered({ posts: posts.length });
}

function quiet({ site }: PageReading, measures: Measures, words: Words): string {
  const { recency, resharesSinceLastOwn: reshares } = measures;
  const days = recency ?? ZERO;
  if (reshares > 0) return words.quietButReshares({ days, reshares, site });
  return words.quiet({ days, usual: usualGap(measures), own: !isSilent(measures) });
}

function few(
  { site }: PageReading,
  { posts, postsInWindow, recency, resharesSinceLastOwn }: Measures,
  words: Words,
): string {
  if (posts.own === 0 && resharesSinceLastOwn > 0) return words.onlyReshares({ reshares: resharesSinceLastOwn, site });
  return recency ? words.few({ posts: postsInWindow.high, days: recency }) : words.noOwnPost();
}

/** By what the gaps show: bursts, an even month, a pause that is still open, or a hole between posts. */
function irregular(reading: PageReading, measures: Measures, words: Words): string {
  const { window, postsInWindow, longestSilence, medianGap, recency, posts } = measures;
  const seen = { days: window.days, whole: isQuarter(window) };
  const hole = longestSilence ?? ZERO;
  if (rare(measures) && medianGap?.value) return words.rare({ posts: postsInWindow.high, gap: medianGap.value, seen });
  if (bursty(measures)) return words.bursts({ hole, own: posts.reshares > 0, seen });
  const open = recency && longestSilence && recency.low >= longestSilence.low - 1;
  return open ? quiet(reading, measures, words) : words.hole({ hole, own: posts.reshares > 0, seen });
}

function lively(measures: Measures, { response }: Diagnosis, words: Words): string {
  const { window, postsInWindow, interactions, list } = measures;
  const seen = list.sound ? { days: window.days, whole: isQuarter(window) } : QUARTER;
  const rhythm = words.lively({ gap: evenGap(measures), posts: postsInWindow, seen, sound: list.sound });
  if (!interactions || interactions.posts < LEAST_HEARD) return rhythm;
  const place = response && list.sound ? responsePlace(response) : null;
  return rhythm + words.andHeard({ interactions: best(interactions), place });
}

/** The gap that a whole stretch is said to have; `null` where it had a hole, or today's one is wider than any. */
function evenGap(measures: Measures): number | null {
  const { gaps, list, longestGap, recency } = measures;
  const usual = gaps >= LEAST_GAPS_FOR_PACE && list.sound ? usualGap(measures) : null;
  if (usual === null || usual < 1 || !longestGap || !recency) return null;
  const widest = Math.max(longestGap.high, recency.high);
  return widest < HOLES * Math.max(usual, LEAST_HOLE / HOLES) ? usual : null;
}

/** The gap that the page kept before the present one; `null` of bursts, or where dates are too coarse to name a figure. */
export function usualGap(measures: Measures): number | null {
  const { usualGap: usual } = measures;
  if (usual === null || bursty(measures)) return null;
  return usual.high - usual.low <= Math.max(2, usual.low) ? usual.value : null;
}
