import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answered } from '../lib/reading/answer.ts';
import { openTab } from '../lib/reading/frames.ts';
import { skeletonOf } from '../lib/reading/skeleton.ts';

/** Injected when a person asks for the structure of a page that could not be read. */
export default defineUnlistedScript(() => answered(() => ({ skeleton: skeletonOf(openTab(window)) })));
