/** Where the documents of a saved page's frames are. */
import { commentAddress } from './addresses.ts';
import { bytesOf, lettersOf, ofBase64 } from './byte-letters.ts';
import type { MhtmlPart } from './mhtml.ts';
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

/** What no file beside the page can have. */
export const NO_FRAMES: FrameSource = () => null;

/**
 * The paths that a `src` may mean: percent-encoded, as browsers write them, or as it stands. Of a `file:` address, which
 * a page saved from a local copy has, the last folder and the file.
 */
export function pathsIn(src: string): string[] {
  const local = /^file:.*?([^\\/]+[\\/][^\\/]+)$/i.exec(src)?.[1] ?? src;
  if (local === '' || /^[a-z][a-z0-9+.-]*:|^[\\/#?]/i.test(local)) return [];
  const short = local.split(/[?#]/)[0] ?? '';
  return [...new Set([decoded(short), short, decoded(local), local])].map((path) => path.replaceAll('\\', '/'));
}

/** Whether a path may be a frame's: packed ones too. */
export function isFramePath(path: string): boolean {
  return /\.x?html?(?:\.gz)?$/i.test(path);
}

/**
 * Frames among files that were chosen together with the page, at any depth: `X_files/saved_resource(3).html`. Each is
 * named from the file that shows it, or else from the page.
 *
 * @param page the page's path, with "/" between its parts
 * @param files bytes, unpacked, by their paths from the same root
 */
export function framesAmong(page: string, files: ReadonlyMap<string, Uint8Array>): FrameSource {
  // macOS takes accents apart.
  const known = new Map([...files].map(([path, bytes]) => [path.normalize('NFC'), bytes]));
  const root = folderOf(page.normalize('NFC'));
  const framesOf =
    (folder: string): FrameSource =>
    (src) => {
      const path = pathsIn(src)
        .filter(isFramePath)
        .flatMap((one) => [joined(folder, one), joined(root, one)])
        .find((one) => one !== null && known.has(one));
      const bytes = path ? known.get(path) : undefined;
      if (!path || bytes === undefined) return null;
      const html = textOf(bytes);
      return { html, url: commentAddress(html), frames: framesOf(folderOf(path)) };
    };
  return framesOf(root);
}

/** The path followed from a folder; `null` where it leads out at the top. */
function joined(folder: string, path: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.normalize('NFC').split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Frames in the same MHTML: by content id, as Chromium writes them, or by the address of the part. */
export function framesInMhtml(parts: readonly MhtmlPart[], base: string | null): FrameSource {
  return (src) => {
    const id = /^cid:(.+)/i.exec(src)?.[1];
    const location = id === undefined ? absolute(src, base) : null;
    const part = parts.find((one) =>
      id === undefined ? location !== null && absolute(one.location ?? '', null) === location : one.id === decoded(id),
    );
    return part === undefined
      ? null
      : { html: part.text, url: part.location, frames: framesInMhtml(parts, part.location ?? base) };
  };
}

/** A frame that is its own address: `data:text/html,...`, as SingleFile writes those of framesets. */
export function frameInData(src: string, frames: FrameSource): FramePage | null {
  const match = /^data:(?:text\/html|application\/xhtml\+xml)([^,]*),(.*)$/is.exec(src);
  if (match === null) return null;
  const [, parameters = '', body = ''] = match;
  const letters = withoutPercents(body);
  const charset = /;\s*charset="?([^";]+)/i.exec(parameters)?.[1] ?? null;
  const content = /;\s*base64\s*$/i.test(parameters) ? ofBase64(letters) : bytesOf(letters);
  return { html: textOf(content, charset), url: null, frames };
}

/** Percent-encoding stands for bytes, which need not be UTF-8. */
function withoutPercents(body: string): string {
  const letters = lettersOf(new TextEncoder().encode(body));
  return letters.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Without its fragment, which names a place in the document. */
function absolute(url: string, base: string | null): string | null {
  if (!URL.canParse(url, base ?? undefined)) return null;
  const whole = new URL(url, base ?? undefined);
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
