import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTab } from '../lib/reading/frames.ts';
import { skeletonOf } from '../lib/reading/skeleton.ts';

/** Injected when a person asks for the structure of a page that could not be read. Apart, to keep the reader small. */
export default defineUnlistedScript(() => {
  try {
    return { skeleton: skeletonOf(openTab(window)) };
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
});
