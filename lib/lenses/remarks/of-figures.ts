/** Remarks that rest on the figures of two pages or more. */

import type { Score } from '../../diagnosis/diagnosis.ts';
import { responseOf, responsePlace } from '../../diagnosis/scores.ts';
import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import { medianOf, middle } from '../../measures/interval.ts';
import type { Estimate } from '../../measures/measures.ts';
import { isTierApart, medianYardstick, placeOf } from '../compare.ts';
import type { Said } from '../differences.ts';
import type { Compared } from '../figures.ts';
import { isOpenGround } from './of-posts.ts';
import { remark } from './remark.ts';

/** A share. */
const HALF = 0.5;
const SHOWN_EXAMPLES = 3;
/** Hours that one post takes: our assumption, said with the figure. */
const HOURS_PER_POST = 1;

/** The intervals of a measure overlap, with the person's page's or the set's: "level", no rank. */
export const overlap = remark('com-overlap', { effort: 'minutes' }, ({ said, peers, words }) => {
  const namesOf = (against: Said['against']): string[] => {
    const level = said.filter((it) => it.against === against && it.place === 'level' && it.overlaps);
    return level.flatMap(({ measure }) => (measure === 'formats' ? [] : [words.comparison.names[measure]]));
  };
  const [mine, set] = [namesOf('mine'), namesOf('set')];
  return mine.length + set.length === 0 ? null : { values: { mine, set, pages: peers.others.length } };
});

/** Things were compared, and none differs beyond doubt. Where all publish little, what that leaves open is said instead. */
export const nothing = remark('com-nothing', { effort: 'minutes' }, ({ said, peers }) =>
  said.length > 0 && said.every(({ place }) => place === 'level') && !isOpenGround(peers) ? { values: {} } : null,
);

/** The person's page publishes half as much as the middle one of the pages here, or less; not where it is heard more already. */
export const cadenceGap = remark('com-cadence-gap', { effort: 'hours' }, ({ peers }) => {
  const { mine, page, others } = peers;
  const rivals = [page, ...others];
  const own = mine?.figures.cadence;
  const usual = mine && medianYardstick('cadence', mine, rivals);
  const median = usual?.figure;
  if (!usual || !own?.value || !median?.value || placeOf('cadence', own, median) !== 'less') return null;
  if (own.value > HALF * median.value || isHeardMore(mine, rivals)) return null;
  const hours = Math.max(1, Math.round((median.value - own.value) * HOURS_PER_POST));
  return { values: { median: median.value, pages: usual.pages, mine: own.value, hours }, thenPerWeek: hours };
});

function isHeardMore(mine: Compared, rivals: readonly Compared[]): boolean {
  const { rate } = mine.figures;
  const median = medianYardstick('rate', mine, rivals)?.figure;
  return rate !== null && median !== undefined && placeOf('rate', rate, median) === 'more';
}

/**
 * Fewer followers and more interactions per follower than the person's page, or than half of the others. The rate
 * falls with size by itself, so the response for its size has to be higher as well.
 */
export const smallButHeard = remark('com-small-but-heard', { effort: 'minutes' }, ({ peers }) => {
  const { page, mine, others } = peers;
  const against = mine ? [mine] : others;
  const fewer = isBelow(
    page.audit.measures.followers,
    middleOf(against, ({ audit }) => audit.measures.followers),
  );
  const rate = medianYardstick('rate', page, against)?.figure;
  const higher = rate && page.figures.rate && placeOf('rate', page.figures.rate, rate) === 'more';
  if (!fewer || !higher || !isHeardMoreForItsSize(page, against)) return null;
  return { values: { mine: mine !== null, others: others.length }, posts: strongest(page) };
});

/** One of the two stands out from what half the managed pages of its size get: else both are as one expects. */
function isHeardMoreForItsSize(page: Compared, against: readonly Compared[]): boolean {
  const own = sizeScore(page);
  const usual = middleOf(against, sizeScore);
  if (!own || !usual || !isBelow(usual, own)) return false;
  return responsePlace(own) === 'above' || responsePlace({ ...usual, value: middle(usual) }) === 'below';
}

const sizeScore = ({ audit, figures }: Compared): Score | null =>
  figures.rate && responseOf(audit.reading.site, audit.measures);

/** The median over the pages, where each has the figure. */
function middleOf(pages: readonly Compared[], figure: (page: Compared) => Estimate | null): Estimate | null {
  const figures = pages.flatMap((page) => figure(page) ?? []);
  return figures.length < pages.length ? null : medianOf(figures);
}

const isBelow = (a: Estimate | null, b: Estimate | null): boolean => a !== null && b !== null && a.high < b.low;

/** By interactions, which within one page is by distance from its median. */
function strongest({ list }: Compared): number[] {
  const heard = heardPosts(settledPosts(list)).toSorted((a, b) => b.interactions.low - a.interactions.low);
  return heard.slice(0, SHOWN_EXAMPLES).map(({ index }) => index);
}

/** Followers more than tenfold apart. */
export const tier = remark('com-tier', { effort: 'minutes' }, ({ peers: { page, mine, others } }) => {
  if (mine && isTierApart(page, mine)) return { values: { pages: null } };
  const apart = others.filter((other) => isTierApart(page, other)).length;
  return apart === 0 ? null : { values: { pages: apart } };
});
