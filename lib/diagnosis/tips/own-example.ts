/** Examples before orders: each step on one's own page carries one, of what was read where it fits, else an invented one. */

import type { AgedPost } from '../../measures/list.ts';
import type { Measures, Standout } from '../../measures/measures.ts';
import { pageKeys, samePage } from '../../reading/page-key.ts';
import type { PageReading, PostKind } from '../../reading/reading.ts';
import type { FindingId } from '../../words/en/findings.ts';
import type { BestPost, TipWords } from '../../words/en/tips.ts';
import type { Diagnosis, Tip } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';

/** Another page that the person has read. A whole audit fits. */
export interface ReadPage {
  reading: PageReading;
  measures: Measures;
  diagnosis: Pick<Diagnosis, 'verdict' | 'findings'>;
  /** By the person's own word: the address, or the key, of the same company's page on the other site. */
  kept?: { sameCompanyAs?: string | undefined } | undefined;
}

/** What may stand as the example of a step. Without either, only an invented one fits. */
export interface ExampleRule {
  /** An own post that is of the kind that the step asks for. */
  own?: (aged: AgedPost) => boolean;
  /** Another page that does it well. */
  page?: (other: ReadPage) => boolean;
}

/** So many times the page's own median, and so many interactions, before a post is shown as one that works. Our choice. */
const STANDS_OUT = 1.5;
const LEAST_INTERACTIONS = 3;
/** Days. What worked a year ago is no example of what to do now. Our choice. */
const OLDEST = 365;

/**
 * The one example of a step: the page's own best post that fits it, else a page that the person has read and
 * that does it well, else the invented one of the catalogue.
 */
export function exampleOf(
  { own, page }: ExampleRule,
  facts: Facts,
  set: readonly ReadPage[],
  { examples }: Pick<TipWords, 'examples'>,
): Pick<Tip, 'example' | 'examplePost'> | null {
  const best = own && bestPost(facts, own);
  if (best) return { example: examples.own(best), examplePost: best.index };
  const other = page && set.find((candidate) => isAnother(candidate, facts) && page(candidate));
  return other ? { example: examples.page(named(other.reading)) } : null;
}

/** Of the posts farthest above the page's own median, the first that fits; `null` where none does so well. */
function bestPost({ list, measures }: Facts, fits: (aged: AgedPost) => boolean): (BestPost & { index: number }) | null {
  for (const standout of measures.best.filter(isWorthShowing)) {
    const aged = list.own.find(({ index }) => index === standout.index);
    if (!aged || aged.age.low >= OLDEST || !fits(aged)) continue;
    const { index, interactions, median } = standout;
    return { index, interactions: interactions.low, median, published: aged.dated ? aged.age : null };
  }
  return null;
}

function isWorthShowing({ interactions: { low }, median: { high } }: Standout): boolean {
  return low >= LEAST_INTERACTIONS && low >= STANDS_OUT * high;
}

/** On the same site, and not this page: what works on the other site is another matter. */
function isAnother({ reading }: ReadPage, facts: Facts): boolean {
  return reading.site === facts.site && !samePage(reading, facts.reading);
}

/** By the person's word of the same company, on the other site: a name alone is no proof. */
export function isTwin({ reading, kept }: ReadPage, facts: Facts): boolean {
  const said = kept?.sameCompanyAs?.trim();
  if (!said || reading.site === facts.site) return false;
  return [facts.reading.url, ...pageKeys(facts.reading)].includes(said);
}

function named({ page, url }: PageReading): { name: string; address: string } {
  return { name: page.name ?? page.handle ?? url, address: url };
}

/** Own posts of these kinds. */
export const ofKinds =
  (...kinds: PostKind[]) =>
  ({ post }: AgedPost): boolean =>
    kinds.includes(post.kind);

/** A page in step with managed pages of its size, or ahead, that has one of these findings. */
export const livelyWith =
  (...ids: FindingId[]) =>
  (other: ReadPage): boolean =>
    isLively(other) && other.diagnosis.findings.some(({ id }) => ids.some((wanted) => wanted === id));

export function isLively({ diagnosis: { verdict } }: ReadPage): boolean {
  return verdict === 'active' || verdict === 'thriving';
}

/** A lively page with at least two posts of the kind. */
export const livelyAndShows =
  (kind: PostKind) =>
  (other: ReadPage): boolean =>
    isLively(other) && (other.measures.kinds[kind] ?? 0) >= 2;
