import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsHere } from '../lib/own-world.ts';
import { answered } from '../lib/reading/answer.ts';
import { openTab } from '../lib/reading/frames.ts';
import { siteOf } from '../lib/reading/site.ts';
import { skeletonOf } from '../lib/reading/skeleton/skeleton.ts';

/** Injected when a person helps to mend a page that was not, or only half, understood. */
export default defineUnlistedScript(() =>
  answered(() => {
    const words = wordsHere(siteOf(location.href) ?? 'linkedin');
    return { skeleton: skeletonOf(openTab(window, words), new Date()) };
  }),
);
