import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld, wordsHere } from '../lib/own-world.ts';
import { facebookInSteps, readFacebook } from '../lib/reading/facebook/read-facebook.ts';
import { topInSteps } from '../lib/reading/frames.ts';
import { readingInTurns, TURN_TAB } from '../lib/reading/turns.ts';

/** The same for a Facebook tab. */
export default defineUnlistedScript(() => {
  ownWorld.reader = readFacebook;
  ownWorld.goOn = readingInTurns(
    facebookInSteps,
    () => topInSteps(window, wordsHere('facebook')),
    new Date(),
    TURN_TAB,
  );
  return ownWorld.goOn();
});
