import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReading } from '../lib/reading/answer.ts';
import { readFacebook } from '../lib/reading/facebook/read-facebook.ts';

/** The same for a Facebook tab. */
export default defineUnlistedScript(() => answerReading(readFacebook, new Date()));
