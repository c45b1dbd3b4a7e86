import { isChoice, listPosts, postsInPlace } from '../measures/list.ts';
import type { Estimate, Measures } from '../measures/measures.ts';
import { LEAST_FOR_INTERVAL } from '../measures/median-interval.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import type { Range } from '../words/range.ts';
import type { Diagnosis } from './diagnosis.ts';
import { bursty, rare } from './rhythm.ts';
import { heardFigure, saidGap } from './said-figures.ts';
import { placeBeside } from './scores.ts';
import { QUARTER, seenStretch } from './seen-stretch.ts';
import { INACTIVE_DAYS } from './verdict-borders.ts';

type Words = (typeof catalogue)['lead'];

/** Gaps this even are said as "a post about every n days". */
const LEAST_GAPS_FOR_PACE = 4;
/** Own posts in the quarter from which a page posts steadily: one a fortnight. */
const STEADY_POSTS = 6;
/** A gap so many times the usual one, and so many days at least, is a hole. Our choice. */
const HOLES = 3;
const LEAST_HOLE = 14;
/** A pace is that of a stretch where so nearly as many posts stand in it. Our choice. */
const NEAR = 1.4;

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
      return lively(reading, measures, diagnosis, words);
  }
}

const ZERO: Range = { low: 0, high: 0 };

/** The single figure where there is one, else the bounds. */
function best(estimate: Estimate | null): Range {
  if (!estimate) return ZERO;
  return estimate.value === null ? estimate : { low: estimate.value, high: estimate.value };
}

function undecided(reading: PageReading, { list, recency }: Measures, words: Words): string {
  const { coverage, posts } = reading;
  if (coverage.feed === 'not-seen' || posts.length === 0) return words.nothingSeen();
  if (isChoice(reading)) return words.chosen();
  const { own, all } = listPosts(reading);
  if (own.length === 0) return words.noOwnSeen({ posts: posts.length });
  const dated = all.filter((aged) => aged.dated).length;
  if (!recency || (list.order === 'unproved' && dated < posts.length))
    return words.undated({ posts: posts.length, dated });
  if (list.order === 'unproved' && !list.end && own[0] && posts.length === 1)
    return words.onePost({ days: own[0].age });
  return list.reach
    ? words.seen({ posts: postsInPlace(listPosts(reading)), days: list.reach })
    : words.seenUnordered({ posts: posts.length });
}

function quiet({ site }: PageReading, measures: Measures, words: Words): string {
  const { recency, resharesSinceLastOwn: reshares } = measures;
  const days = recency ?? ZERO;
  if (reshares > 0) return words.quietButReshares({ days, reshares, site });
  return words.quiet({ days, usual: saidGap(measures), own: !measures.silentSinceLastOwn });
}

function few(
  { site }: PageReading,
  { posts, postsInWindow, recency, resharesSinceLastOwn }: Measures,
  words: Words,
): string {
  if (postsInWindow.high > 0) return words.few({ posts: postsInWindow, days: recency?.value == null ? null : recency });
  const isReshared = posts.own === 0 && resharesSinceLastOwn > 0;
  return isReshared ? words.onlyReshares({ reshares: resharesSinceLastOwn, site }) : words.noOwnPost();
}

/** By what the gaps show: bursts, an even month, a pause that is still open, or a hole between posts. */
function irregular(reading: PageReading, measures: Measures, words: Words): string {
  const { postsInWindow, longestSilence, medianGap, recency, posts } = measures;
  const seen = seenStretch(measures);
  const hole = longestSilence ?? ZERO;
  if (rare(measures) && medianGap?.value) return words.rare({ posts: postsInWindow, gap: medianGap.value, seen });
  if (bursty(measures)) return words.bursts({ hole, own: posts.reshares > 0, seen });
  const open = recency && longestSilence && recency.low >= longestSilence.low - 1;
  return open ? quiet(reading, measures, words) : words.hole({ hole, own: posts.reshares > 0, seen });
}

function lively({ site }: PageReading, measures: Measures, { response }: Diagnosis, words: Words): string {
  const { postsInWindow, interactions, list, followers } = measures;
  const seen = list.sound ? seenStretch(measures) : QUARTER;
  const rhythm = words.lively({ gap: evenGap(measures), posts: postsInWindow, seen, sound: list.sound });
  if (!interactions || interactions.posts < LEAST_FOR_INTERVAL) return rhythm;
  const place = response && list.sound && followers ? placeBeside(response, measures, site) : null;
  return rhythm + words.andHeard({ interactions: heardFigure(interactions), place });
}

/** The gap that a whole stretch is said to have; `null` where it had a hole, or today's one is wider than any. */
function evenGap(measures: Measures): number | null {
  const { gaps, list, longestGap, recency, window, postsInWindow } = measures;
  const usual = gaps >= LEAST_GAPS_FOR_PACE && list.sound ? saidGap(measures) : null;
  if (usual === null || usual < 1 || !longestGap || !recency) return null;
  const widest = Math.max(longestGap.high, recency.high);
  const expected = window.days / usual;
  const isKept = postsInWindow.low * NEAR >= expected && postsInWindow.high <= expected * NEAR;
  return isKept && widest < HOLES * Math.max(usual, LEAST_HOLE / HOLES) ? usual : null;
}
