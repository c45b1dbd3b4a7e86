import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownWorld, wordsHere } from '../lib/own-world.ts';
import { openTab } from '../lib/reading/frames.ts';
import { siteOf } from '../lib/reading/site.ts';
import type { Said } from '../lib/reading/watch/message.ts';
import { placeOf } from '../lib/reading/watch/place.ts';
import { servePorts } from '../lib/reading/watch/ports.ts';
import { liveReader, type Tab } from '../lib/reading/watch/reader.ts';
import { type Live, watch } from '../lib/reading/watch/watch.ts';

/** The tab, its clocks, and its browser's observer. */
const LIVE: Live & Tab = {
  place: () => placeOf(window),
  // In another language than the one in which it was asked for, the page is read without words, which is said.
  open: () => openTab(window, wordsHere(siteOf(location.href) ?? 'linkedin')),
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
  const { reader, serves } = ownWorld;
  if (reader === undefined) return { serves: false };
  const post = (port: chrome.runtime.Port, said: Said) => port.postMessage(said);
  // Firefox knows `chrome` as well; `browser` may be an element of the page in Chromium, which has none of its own.
  if (!serves) servePorts(chrome.runtime, post, (say) => watch(liveReader(reader, LIVE), LIVE, say));
  ownWorld.serves = true;
  return { serves: true };
});
