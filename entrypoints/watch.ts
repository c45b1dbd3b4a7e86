import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTab } from '../lib/reading/frames.ts';
import type { Said } from '../lib/reading/watch/message.ts';
import { placeOf } from '../lib/reading/watch/place.ts';
import { servePorts } from '../lib/reading/watch/ports.ts';
import { liveReader, type Tab } from '../lib/reading/watch/reader.ts';
import { type Live, watch } from '../lib/reading/watch/watch.ts';
import { ownWorld } from './injected/own-world.ts';

/** The tab, its clocks, and its browser's observer. */
const LIVE: Live & Tab = {
  place: () => placeOf(window),
  open: () => openTab(window),
  now: () => new Date(),
  clock: () => performance.now(),
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  makeObserver: (report) => new MutationObserver(report),
};

/**
 * Injected after the reader of either site, once its first answer is shown: waits for pages of the extension that want
 * to watch the tab. Injected twice into one document it does nothing the second time.
 */
export default defineUnlistedScript(() => {
  const { rollcallReader: reader, rollcallServes: servesAlready, browser } = ownWorld;
  if (reader === undefined) return { serves: false };
  const { runtime } = browser ?? chrome;
  const post = (port: chrome.runtime.Port, said: Said) => port.postMessage(said);
  if (!servesAlready) servePorts(runtime, post, (say) => watch(liveReader(reader, LIVE), LIVE, say));
  ownWorld.rollcallServes = true;
  return { serves: true };
});
