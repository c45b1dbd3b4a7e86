import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answered } from '../lib/reading/answer.ts';
import { openTab } from '../lib/reading/frames.ts';
import { skeletonOf } from '../lib/reading/skeleton/skeleton.ts';

/** Injected when a person helps to mend a page that was not, or only half, understood. */
export default defineUnlistedScript(() => answered(() => ({ skeleton: skeletonOf(openTab(window), new Date()) })));
