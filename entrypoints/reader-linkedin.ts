import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '../lib/reading/answer.ts';
import { openTab } from '../lib/reading/frames.ts';
import { readLinkedIn } from '../lib/reading/linkedin/read-linkedin.ts';
import { ownWorld } from './injected/own-world.ts';

/**
 * Injected by the click into a LinkedIn tab's isolated world; what `main` returns is the answer to the injection.
 * Synchronous. An unlisted script and not a content script: WXT's content scripts post the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  ownWorld.rollcallReader = readLinkedIn;
  return answerReading(readLinkedIn, () => openTab(window), new Date());
});
