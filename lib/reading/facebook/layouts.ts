/** The layouts that are known, in the order in which they are tried, and what is done where none of them fits. */

import type { Steps } from '../steps.ts';
import { byShape } from './by-shape.ts';
import { type Feed, type FeedSources, type Layout, NO_POSTS } from './layout.ts';
import { asServed } from './layout-as-served.ts';
import { hardened } from './layout-hardened.ts';
import { mobile } from './layout-mobile.ts';
import { plain } from './layout-plain.ts';
import { anyThere, type Signs, signsOf } from './signs.ts';

/**
 * In the order in which they are tried. What must be there (`has`), what must not (`hasNot`), and since when that was seen
 * stands in each one's own file. Where none fits, or nothing drawn is found: `by-shape`.
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
  const layout = yield* layoutOf(signsOf(sources.document), without);
  // Only the tab with the feed shows posts; what stands on another tab is something else.
  if (sources.address.tab !== 'posts') return { layout: layout.name, feed: NO_POSTS };
  yield;
  const feed = yield* layout.readPosts(sources);
  if (layout === byShape || feed.drawn > 0 || without.includes(byShape.name)) return { layout: layout.name, feed };
  const other = yield* byShape.readPosts(sources);
  return other.posts.length > feed.posts.length ? { layout: byShape.name, feed: other } : { layout: layout.name, feed };
}

/** What one layout must have, another must not: each is looked for once. */
function* layoutOf(isThere: Signs, without: string[]): Steps<Layout> {
  for (const layout of LAYOUTS) {
    if (without.includes(layout.name) || !(yield* anyThere(isThere, layout.has))) continue;
    if (layout.hasNot === null || !(yield* anyThere(isThere, layout.hasNot))) return layout;
  }
  return byShape;
}
