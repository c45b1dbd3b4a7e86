import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Said } from '../lib/reading/watch/message.ts';
import { servePorts } from '../lib/reading/watch/ports.ts';
import { watch } from '../lib/reading/watch/watch.ts';
import { LIVE, ownWorld } from './injected/own-world.ts';

/**
 * Injected after the reader of either site, once its first answer is shown: waits for pages of the extension that want
 * to watch the tab. Injected twice into one document it does nothing the second time.
 */
export default defineUnlistedScript(() => {
  const { rollcallReader: reader, rollcallServes: servesAlready, browser } = ownWorld;
  if (reader === undefined) return { serves: false };
  const { runtime } = browser ?? chrome;
  const post = (port: chrome.runtime.Port, said: Said) => port.postMessage(said);
  if (!servesAlready) servePorts(runtime, post, (say) => watch(reader, LIVE, say));
  ownWorld.rollcallServes = true;
  return { serves: true };
});
