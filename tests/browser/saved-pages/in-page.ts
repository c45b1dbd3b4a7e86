/** The reader of saved pages as a script for a browser's page: what `saved-pages.test.ts` runs there. */
import { lexiconFor } from '../../../lib/language/languages.ts';
import { wordsAmong } from '../../../lib/language/words-among.ts';
import { ownWorld } from '../../../lib/own-world.ts';
import { readPage } from '../../../lib/reading/read-page.ts';
import { siteOf } from '../../../lib/reading/site.ts';
import { ofBase64 } from '../../../lib/saved-page/byte-letters.ts';
import { framesAmong } from '../../../lib/saved-page/frames.ts';
import { openSavedPage, parseSavedPage } from '../../../lib/saved-page/saved-page.ts';

/** @param files bytes in base64 by their paths: those of the page, and of what was saved beside it */
function readSaved(page: string, files: Record<string, string>, url: string, now: string): string {
  const all = new Map(Object.entries(files).map(([path, bytes]) => [path, ofBase64(bytes)]));
  const saved = parseSavedPage(all.get(page) ?? new Uint8Array(), {
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    frames: framesAmong(page, all),
  });
  // The package's own files have put them there.
  const words = wordsAmong(siteOf(url) ?? 'linkedin', (language) => ownWorld.lexicons?.[lexiconFor(language) ?? '']);
  return JSON.stringify({ url: saved.url, outcome: readPage(openSavedPage(saved, url, words), new Date(now)) });
}

Object.assign(globalThis, { readSaved });
