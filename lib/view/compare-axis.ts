/** What strips of several pages share: one axis of time, and one scale of height for those of a site. */
import type { Verdict } from '../diagnosis/diagnosis.ts';
import { DAY } from '../measures/days.ts';
import { type AgedPost, listPosts } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import { responseTo } from './response.ts';
import { type Strip, stripOf } from './strip.ts';

/** Days that the axis may show: the least of them that holds all posts, and a year at most. */
const SPANS = [92, 183, 365] as const;

/** One height for the strips of a site, or a height of its own for each. */
export type Scale = 'common' | 'own';

/** One page, with what its strip is drawn from. */
export interface Drawable {
  /** As of the end of the axis. */
  reading: PageReading;
  measures: Measures;
  verdict: Verdict;
  /** Interactions per post of half the managed pages of its size. */
  reference: number | null;
}

export interface Axis {
  from: Date;
  now: Date;
}

/** @param now the moment to which all pages are measured. */
export function axisOf(pages: readonly Drawable[], now: Date): Axis {
  const ages = pages.flatMap((page) => datedPosts(page).map(({ age }) => age.low));
  const days = SPANS.find((span) => ages.every((age) => age <= span)) ?? SPANS[2];
  return { from: new Date(now.getTime() - days * DAY), now };
}

/** Interactions of the tallest mark on the axis, or of the highest reference beside one; `null` where no count was read. */
export function mostOf(pages: readonly Drawable[], axis: Axis): number | null {
  const days = (axis.now.getTime() - axis.from.getTime()) / DAY;
  const known = pages.flatMap((page) => {
    const shown = datedPosts(page).filter(({ age }) => age.low <= days);
    const heard = shown.map(({ post }) => responseTo(post, page.measures.interactionParts)?.high ?? null);
    return heard.some((value) => value !== null) ? [...heard, page.reference] : [];
  });
  return known.reduce<number | null>((most, value) => (value === null ? most : Math.max(most ?? 0, value)), null);
}

/** The strip of a page on the common axis. A page of which no dated post was seen is hatched: it is not known to be empty. */
export function stripOn(axis: Axis, most: number | null, page: Drawable): Strip {
  const strip = stripOf({ ...page, window: axis, ...(most !== null && { heightScale: most }) });
  const unknown = page.verdict !== 'empty' && datedPosts(page).length === 0;
  return unknown ? { ...strip, unloaded: { from: 0, to: 100 } } : strip;
}

function datedPosts({ reading }: Drawable): AgedPost[] {
  return listPosts(reading).all.filter(({ dated }) => dated);
}
