/** Frames saved as files beside a page on disk. */
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { commentAddress } from '../../lib/saved-page/addresses.ts';
import { type FrameSource, isFramePath, pathsIn } from '../../lib/saved-page/frames.ts';
import { textOf } from '../../lib/saved-page/text.ts';
import { bytesIn } from './bytes.ts';

/**
 * Frames as files beside the page, at any depth: `X_files/saved_resource(3).html`. Each is named from the file that shows
 * it. A page is not trusted: what lies outside the page's own folder is not opened.
 *
 * @param page the page's file
 * @param urls the real addresses of frames by their path from the page's folder, where they are known
 */
export function framesBeside(page: string, urls: Record<string, string>): FrameSource {
  const root = realpathSync(dirname(page));
  const framesOf =
    (folder: string): FrameSource =>
    (src) => {
      const file = pathsIn(src)
        .flatMap((path) => [fileAt(root, folder, path), fileAt(root, root, path)])
        .find((found) => found !== null);
      const bytes = file ? bytesIn(file) : null;
      if (!file || bytes === null) return null;
      const html = textOf(bytes);
      const url = urls[relative(root, file).replaceAll(sep, '/')] ?? commentAddress(html);
      return { html, url, frames: framesOf(dirname(file)) };
    };
  return framesOf(root);
}

/** The page's file that a path names, followed from `folder`. */
function fileAt(root: string, folder: string, path: string): string | null {
  if (!isFramePath(path)) return null;
  let place: string | null = folder;
  for (const name of path.split('/').filter((name) => name !== '' && name !== '.')) {
    place = name === '..' ? dirname(place) : entryIn(place, name);
    if (place === null || !isInside(root, place)) return null;
  }
  return place;
}

/**
 * The entry of a folder with this name, or this name packed, in whichever way its accents are composed: macOS takes
 * them apart. Links are followed, so that where they lead to can be judged.
 */
function entryIn(folder: string, name: string): string | null {
  const wanted = [name, `${name}.gz`].map((one) => one.normalize('NFC'));
  try {
    const names = readdirSync(folder);
    const found = wanted.flatMap((one) => names.find((entry) => entry.normalize('NFC') === one) ?? [])[0];
    return found === undefined ? null : realpathSync(join(folder, found));
  } catch {
    return null;
  }
}

function isInside(root: string, place: string): boolean {
  const path = relative(root, place);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
