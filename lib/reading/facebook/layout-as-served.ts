/**
 * www, as served: nothing is drawn yet, the body is empty. The first posts stand in the embedded data, exact.
 * Seen signed out, July 2022 (in a plain script) to April 2025 (in JSON islands).
 */

import { composeFeed } from './feed.ts';
import type { Layout } from './layout.ts';
import { HARDENED } from './layout-hardened.ts';
import { MOBILE } from './layout-mobile.ts';
import { PLAIN } from './layout-plain.ts';

export const asServed: Layout = {
  name: 'facebook-as-served',
  has: 'html',
  hasNot: `${MOBILE}, ${HARDENED}, ${PLAIN}`,
  // Which stories of the data are this page's, and in which order: feed.ts; what each says: story.ts.
  readPosts: (sources) => composeFeed(sources, [], { all: 0, below: 0 }),
};
