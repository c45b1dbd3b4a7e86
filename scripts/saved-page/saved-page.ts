/** A saved page on disk: `lib/saved-page` with the command line's parser and the files beside it. */
import { resolve } from 'node:path';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { siteOf } from '../../lib/reading/site.ts';
import { NO_FRAMES } from '../../lib/saved-page/frames.ts';
import {
  openSavedPage as openPage,
  parseSavedPage as parsePage,
  type SavedPage,
} from '../../lib/saved-page/saved-page.ts';
import { wordsOnDisk } from '../lexicons-on-disk.ts';
import { framesBeside } from './frames.ts';
import { parse } from './parse.ts';

export type { SavedPage } from '../../lib/saved-page/saved-page.ts';

/**
 * Parses a saved page.
 *
 * @param bytes the file, unpacked
 * @param path its path, for the frames beside it; `null` for standard input
 * @param frameUrls real addresses of frames by their path from the page's folder, where they are known
 */
export function parseSavedPage(
  bytes: Uint8Array,
  path: string | null,
  frameUrls: Record<string, string> = {},
): SavedPage {
  const frames = path === null ? NO_FRAMES : framesBeside(resolve(path), frameUrls);
  return parsePage(bytes, { parse, frames });
}

/** The page as a tab that stands at `url`, with the words of all languages. */
export function openSavedPage(page: SavedPage, url: string): OpenPage {
  return openPage(page, url, wordsOnDisk(siteOf(url) ?? 'linkedin'));
}
