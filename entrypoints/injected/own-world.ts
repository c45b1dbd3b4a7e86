import type { Reader } from '../../lib/reading/read-page.ts';
import type { Runtime } from '../../lib/reading/watch/ports.ts';

/**
 * The global object of the extension's own world in a tab. No page sees it, and all that is injected into one document
 * shares it: so the reader, which is large, is injected once, and the watcher finds it there.
 */
export const ownWorld = globalThis as typeof globalThis & {
  /** The reader of the tab's site. */
  rollcallReader?: Reader;
  /** The watcher was injected before. */
  rollcallServes?: true;
  /** Firefox's name for what Chromium calls `chrome`. */
  browser?: { runtime: Runtime<chrome.runtime.Port> };
};
