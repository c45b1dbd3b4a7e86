import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '../lib/reading/answer.ts';
import { readFacebook } from '../lib/reading/facebook/read-facebook.ts';
import { openTop } from '../lib/reading/frames.ts';
import { ownWorld } from './injected/own-world.ts';

/** The same for a Facebook tab. */
export default defineUnlistedScript(() => {
  ownWorld.rollcallReader = readFacebook;
  return answerReading(readFacebook, () => openTop(window), new Date());
});
