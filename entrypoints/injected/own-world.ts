import { openTab } from '../../lib/reading/frames.ts';
import { placeOf } from '../../lib/reading/watch/place.ts';
import type { Runtime } from '../../lib/reading/watch/ports.ts';
import type { LiveReader, Tab } from '../../lib/reading/watch/reader.ts';
import type { Live } from '../../lib/reading/watch/watch.ts';

/**
 * The global object of the extension's own world in a tab. No page sees it, and all that is injected into one document
 * shares it: so the reader, which is large, is injected once, and the watcher finds it there with all it remembers.
 */
export const ownWorld = globalThis as typeof globalThis & {
  /** The reader of the tab's site. */
  rollcallReader?: LiveReader;
  /** The watcher was injected before. */
  rollcallServes?: true;
  /** Firefox's name for what Chromium calls `chrome`. */
  browser?: { runtime: Runtime<chrome.runtime.Port> };
};

/** The tab, its clocks, and its browser's observer. */
export const LIVE: Live & Tab = {
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
