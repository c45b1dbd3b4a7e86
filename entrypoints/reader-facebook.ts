import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld, wordsHere } from '../lib/own-world.ts';
import { answerReading } from '../lib/reading/answer.ts';
import { readFacebook } from '../lib/reading/facebook/read-facebook.ts';
import { openTop } from '../lib/reading/frames.ts';

/** The same for a Facebook tab. */
export default defineUnlistedScript(() => {
  ownWorld.reader = readFacebook;
  return answerReading(readFacebook, () => openTop(window, wordsHere('facebook')), new Date());
});
