/** Where the documents of a saved page's frames are. */
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { commentAddress } from './addresses.ts';
import { bytesIn } from './bytes.ts';
import type { Mhtml } from './mhtml.ts';
import { textOf } from './text.ts';

/** A frame's document. */
export interface FramePage {
  html: string;
  /** Its real address, where one is known. */
  url: string | null;
  /** Where its own frames are. */
  frames: FrameSource;
}

/** Finds a frame's document by its `src`; `null` where the file has it not. */
export type FrameSource = (src: string) => FramePage | null;

/**
 * Frames saved as files beside the page, at any depth: `X_files/saved_resource(3).html`. Each is named from the file
 * that shows it. A page is not trusted: what lies outside the page's own folder is not opened.
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

/**
 * The paths that a `src` may mean: percent-encoded, as browsers write them, or as it stands. Of a `file:` address, which
 * a page saved from a local copy has, the last folder and the file.
 */
function pathsIn(src: string): string[] {
  const local = /^file:.*?([^\\/]+[\\/][^\\/]+)$/i.exec(src)?.[1] ?? src;
  if (local === '' || /^[a-z][a-z0-9+.-]*:|^[\\/#?]/i.test(local)) return [];
  const short = local.split(/[?#]/)[0] ?? '';
  return [...new Set([decoded(short), short, decoded(local), local])].map((path) => path.replaceAll('\\', '/'));
}

/** The page's file that a path names, followed from `folder`; packed ones too. */
function fileAt(root: string, folder: string, path: string): string | null {
  if (!/\.x?html?(?:\.gz)?$/i.test(path)) return null;
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

/** Frames in the same MHTML: by content id, as Chromium writes them, or by the address of the part. */
export function framesInMhtml({ parts }: Mhtml, base: string | null): FrameSource {
  return (src) => {
    const id = /^cid:(.+)/i.exec(src)?.[1];
    const location = id === undefined ? absolute(src, base) : null;
    const part = parts.find((one) =>
      id === undefined ? location !== null && absolute(one.location ?? '', null) === location : one.id === decoded(id),
    );
    return part === undefined
      ? null
      : { html: part.text, url: part.location, frames: framesInMhtml({ parts } as Mhtml, part.location ?? base) };
  };
}

/** A frame that is its own address: `data:text/html,...`, as SingleFile writes those of framesets. */
export function frameInData(src: string, frames: FrameSource): FramePage | null {
  const match = /^data:(?:text\/html|application\/xhtml\+xml)([^,]*),(.*)$/is.exec(src);
  if (match === null) return null;
  const [, parameters = '', body = ''] = match;
  const bytes = bytesOfData(body);
  const charset = /;\s*charset="?([^";]+)/i.exec(parameters)?.[1] ?? null;
  const content = /;\s*base64\s*$/i.test(parameters) ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes;
  return { html: textOf(content, charset), url: null, frames };
}

/** Percent-encoding stands for bytes, which need not be UTF-8. */
function bytesOfData(body: string): Buffer {
  const bytes = Buffer.from(body, 'utf8').toString('latin1');
  const plain = bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Without its fragment, which names a place in the document. */
function absolute(url: string, base: string | null): string | null {
  const whole = URL.parse(url, base ?? undefined);
  if (whole === null) return null;
  whole.hash = '';
  return whole.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
