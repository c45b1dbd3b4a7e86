/** The layouts that are known, in the order in which they are tried, and what is done where none of them fits. */

import { first } from '../dom.ts';
import type { Steps } from '../steps.ts';
import { byShape } from './by-shape.ts';
import { type Feed, type FeedSources, type Layout, NO_POSTS } from './layout.ts';
import { asServed } from './layout-as-served.ts';
import { hardened } from './layout-hardened.ts';
import { mobile } from './layout-mobile.ts';
import { plain } from './layout-plain.ts';

/**
 * | layout              | must be there                    | must not be there            | seen since |
 * | ------------------- | -------------------------------- | ---------------------------- | ---------- |
 * | facebook-mobile     | the mobile site's own attributes | –                            | 2026-01    |
 * | facebook-hardened   | decoys, or hidden time addresses | the mobile site's attributes | 2025-03    |
 * | facebook-plain      | story tokens, or a main part     | any of the two above         | 2022-07    |
 * | facebook-as-served  | a document of the site           | any of the three above       | 2022-07    |
 *
 * What each is known by stands at the top of its own file. Where none fits, or nothing drawn is found: `by-shape`.
 */
export const LAYOUTS: Layout[] = [mobile, hardened, plain, asServed];

export interface LaidOut {
  layout: string;
  feed: Feed;
}

/**
 * Reads the posts by the first layout that fits.
 *
 * @param without names of layouts that are not to be tried
 */
export function* readFeed(sources: FeedSources, without: string[]): Steps<LaidOut> {
  const has = signsOf(sources.document);
  const layout = LAYOUTS.find((one) => !without.includes(one.name) && fits(one, has)) ?? byShape;
  // Only the tab with the feed shows posts; what stands on another tab is something else.
  if (sources.address.tab !== 'posts') return { layout: layout.name, feed: NO_POSTS };
  yield;
  const feed = yield* layout.readPosts(sources);
  if (layout === byShape || feed.drawn > 0 || without.includes(byShape.name)) return { layout: layout.name, feed };
  const other = yield* byShape.readPosts(sources);
  return other.posts.length > feed.posts.length ? { layout: byShape.name, feed: other } : { layout: layout.name, feed };
}

function fits({ has, hasNot }: Layout, isThere: (selector: string) => boolean): boolean {
  return isThere(has) && (hasNot === null || !isThere(hasNot));
}

/** Whether something of a list of selectors is there. What one layout must have, another must not: each is looked for once. */
function signsOf(document: Document): (selector: string) => boolean {
  const known = new Map<string, boolean>();
  const isThere = (selector: string): boolean => {
    const found = known.get(selector) ?? first(document, selector) !== null;
    known.set(selector, found);
    return found;
  };
  return (selector) => selector.split(', ').some(isThere);
}
