import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openTab } from '../lib/reading/frames.ts';
import { readPage } from '../lib/reading/read-page.ts';

/**
 * Injected by the click into the page's isolated world; what `main` returns is the answer to the injection. An unlisted
 * script and not a content script, since WXT's content scripts post the extension's id to the page.
 *
 * Synchronous, and it catches what it throws: Chromium would otherwise answer `null` without a reason.
 */
export default defineUnlistedScript(() => {
  try {
    return { outcome: readPage(openTab(window), new Date()) };
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'unknown' };
  }
});
