/** A saved page as the reader takes it: its documents, parsed without running or fetching anything. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { attribute, first } from '../../lib/reading/dom.ts';
import { DEEPEST_FRAME, frameElements, isFrameHidden } from '../../lib/reading/frames.ts';
import type { OpenPage, PageDocument } from '../../lib/reading/open-page.ts';
import { type Mhtml, parseMhtml } from './mhtml.ts';

export interface SavedPage {
  documents: [PageDocument, ...PageDocument[]];
  /** The address that the file itself names, `null` where it names none. */
  url: string | null;
  /** When it was saved, where the file itself says so (MHTML). */
  savedAt: Date | null;
}

/** Where a frame's document is to be found, by its `src`; `null` where the file has it not. */
type FrameSource = (src: string) => { html: string; url: string | null } | null;

/**
 * Parses a saved page: HTML with its frames beside it ("Webpage, complete"), a single file (`srcdoc` frames), or MHTML.
 *
 * @param bytes the file
 * @param path its path, for the frames beside it; `null` for standard input
 * @param frameUrls real addresses of frames by `src`, where they are known
 */
export function parseSavedPage(bytes: Buffer, path: string | null, frameUrls: Record<string, string> = {}): SavedPage {
  const mhtml = parseMhtml(bytes);
  if (mhtml !== null) return parseMhtmlPage(mhtml);
  const html = bytes.toString('utf8');
  const frames = path === null ? () => null : filesBeside(path, frameUrls);
  const documents = documentsOf(html, addressIn(html) ?? '', frames);
  return { documents, url: addressIn(html) ?? addressOf(documents[0].document), savedAt: null };
}

/** The page as a tab that stands at `url`. */
export function openSavedPage(page: SavedPage, url: string): OpenPage {
  return { url, documents: page.documents, loading: false, styleOf: null };
}

function parseMhtmlPage({ parts, url, date }: Mhtml): SavedPage {
  const [main, ...others] = parts.filter((part) => part.text !== '');
  const frames: FrameSource = (src) => {
    const id = src.startsWith('cid:') ? `<${decodeURIComponent(src.slice(4))}>` : null;
    const part = others.find(({ headers }) =>
      id === null ? headers.get('content-location') === src : headers.get('content-id') === id,
    );
    return part === undefined ? null : { html: part.text, url: part.headers.get('content-location') ?? null };
  };
  const address = url ?? main?.headers.get('content-location') ?? null;
  return { documents: documentsOf(main?.text ?? '', address ?? '', frames), url: address, savedAt: date };
}

function documentsOf(html: string, url: string, frames: FrameSource): [PageDocument, ...PageDocument[]] {
  const document = parseHTML(html.trim() === '' ? '<html></html>' : html).document as unknown as Document;
  return [{ document, url, visible: true }, ...framesBelow(document, frames, 1)];
}

function framesBelow(document: Document, frames: FrameSource, depth: number): PageDocument[] {
  if (depth > DEEPEST_FRAME) return [];
  return frameElements(document).flatMap((element) => {
    const inner = attribute(element, 'srcdoc');
    const found = inner === null ? frames(attribute(element, 'src') ?? '') : { html: inner, url: null };
    if (found === null) return [];
    const frame = parseHTML(found.html).document as unknown as Document;
    const url = found.url ?? addressIn(found.html) ?? '';
    return [{ document: frame, url, visible: !isFrameHidden(element) }, ...framesBelow(frame, frames, depth + 1)];
  });
}

/** Frames saved as files. A page is not trusted: what lies outside its own folder is not opened. */
function filesBeside(path: string, urls: Record<string, string>): FrameSource {
  const folder = realpathSync(dirname(resolve(path)));
  return (src) => {
    const relative = decoded(src.split(/[?#]/)[0] ?? '');
    if (relative === '' || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(relative)) return null;
    try {
      const file = realpathSync(resolve(folder, relative));
      if (!file.startsWith(folder + sep) || !/\.html?$/i.test(file)) return null;
      return { html: readFileSync(file, 'utf8'), url: urls[relative.replace(/^\.\//, '')] ?? null };
    } catch {
      return null;
    }
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Browsers and savers note the address in a comment at the top: "saved from url=(0031)https://...", SingleFile's "url: ...". */
function addressIn(html: string): string | null {
  const top = html.slice(0, 4_000);
  const match = /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(top) ?? /<!--[^>]*?\burl:\s*(https?:\/\/\S+)/.exec(top);
  return match?.[1] ?? null;
}

/** Else the page's own: canonical link, then `og:url`. */
function addressOf(document: Document): string | null {
  const canonical = first(document, 'link[rel="canonical"]');
  const graph = first(document, 'meta[property="og:url"]');
  const urls = [canonical && attribute(canonical, 'href'), graph && attribute(graph, 'content')];
  return urls.find((url): url is string => /^https?:\/\//.test(url ?? '')) ?? null;
}
