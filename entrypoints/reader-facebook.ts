import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld, wordsHere } from '../lib/own-world.ts';
import { facebookInSteps, readFacebook } from '../lib/reading/facebook/read-facebook.ts';
import { topInSteps } from '../lib/reading/frames.ts';
import { readingInTurns, TURN_TAB } from '../lib/reading/turns.ts';

/** For a Facebook tab what reader-linkedin.ts is for one of LinkedIn: its first turn at once, and what takes the next ones. */
export default defineUnlistedScript(() => {
  if (ownWorld.readers) {
    ownWorld.readers.facebook = readFacebook;
    return;
  }
  ownWorld.reader = readFacebook;
  ownWorld.goOn = readingInTurns(
    facebookInSteps,
    () => topInSteps(window, wordsHere('facebook')),
    new Date(),
    TURN_TAB,
  );
  return ownWorld.goOn();
});
