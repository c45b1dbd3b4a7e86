import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld, wordsHere } from '../lib/own-world.ts';
import { tabInSteps } from '../lib/reading/frames.ts';
import { linkedInInSteps, readLinkedIn } from '../lib/reading/linkedin/read-linkedin.ts';
import { readingInTurns, TURN_TAB } from '../lib/reading/turns.ts';

/**
 * Injected by the click into a LinkedIn tab's isolated world; what `main` returns is the answer to the injection.
 * Synchronous. An unlisted script and not a content script: WXT's content scripts post the extension's id to the page.
 */
export default defineUnlistedScript(() => {
  // Saved pages are read in a page of ours, which gives them to the reader itself.
  if (ownWorld.readers) {
    ownWorld.readers.linkedin = readLinkedIn;
    return;
  }
  ownWorld.reader = readLinkedIn;
  ownWorld.goOn = readingInTurns(
    linkedInInSteps,
    () => tabInSteps(window, wordsHere('linkedin')),
    new Date(),
    TURN_TAB,
  );
  return ownWorld.goOn();
});
