/** A saved page as the reader takes it: its documents, parsed without running or fetching anything. */
import { resolve } from 'node:path';
import { attribute } from '../../lib/reading/dom.ts';
import { DEEPEST_FRAME, frameElements, isFrameHidden } from '../../lib/reading/frames.ts';
import type { OpenPage, PageDocument } from '../../lib/reading/open-page.ts';
import { addressOf, commentAddress, commentDate } from './addresses.ts';
import { type FramePage, type FrameSource, frameInData, framesBeside, framesInMhtml } from './frames.ts';
import { type Mhtml, parseMhtml } from './mhtml.ts';
import { parsed } from './parse.ts';
import { textOf } from './text.ts';

export interface SavedDocument extends PageDocument {
  /** The element that shows it; absent for the page itself. */
  frame?: Element;
}

export interface SavedPage {
  documents: [SavedDocument, ...SavedDocument[]];
  /** The address that the file itself names, `null` where it names none. */
  url: string | null;
  /** When it was saved, where the file itself says so. */
  savedAt: Date | null;
}

/** Of a page with all its frames; a hostile one may name a file again and again. */
const MOST_DOCUMENTS = 100;

/**
 * Parses a saved page: HTML with its frames beside it ("Webpage, complete"), a single file (`srcdoc` frames,
 * declarative shadow roots), a piece of a page, or MHTML.
 *
 * @param bytes the file, unpacked
 * @param path its path, for the frames beside it; `null` for standard input
 * @param frameUrls real addresses of frames by their path from the page's folder, where they are known
 */
export function parseSavedPage(bytes: Buffer, path: string | null, frameUrls: Record<string, string> = {}): SavedPage {
  const mhtml = parseMhtml(bytes);
  if (mhtml !== null) return parseMhtmlPage(mhtml);
  const html = textOf(bytes);
  const frames = path === null ? () => null : framesBeside(resolve(path), frameUrls);
  const documents = documentsOf({ html, url: commentAddress(html), frames });
  return { documents, url: addressOf(html, documents[0].document), savedAt: commentDate(html) };
}

/** The page as a tab that stands at `url`. */
export function openSavedPage(page: SavedPage, url: string): OpenPage {
  return { url, documents: page.documents, loading: false, styleOf: null };
}

function parseMhtmlPage(mhtml: Mhtml): SavedPage {
  const { parts, url, date } = mhtml;
  const documents = documentsOf({ html: parts[0]?.text ?? '', url, frames: framesInMhtml(mhtml, url) });
  return { documents, url: url ?? addressOf('', documents[0].document), savedAt: date };
}

/** The page's document first, then those of its frames in document order, at any depth. */
function documentsOf(page: FramePage): [SavedDocument, ...SavedDocument[]] {
  const top = documentOf(page);
  const documents: [SavedDocument, ...SavedDocument[]] = [top];
  addFrames(documents, top.document, page.frames, 1);
  return documents;
}

function addFrames(documents: SavedDocument[], document: Document, frames: FrameSource, depth: number): void {
  if (depth > DEEPEST_FRAME) return;
  for (const frame of frameElements(document)) {
    if (documents.length >= MOST_DOCUMENTS) return;
    const page = pageIn(frame, frames);
    if (page === null) continue;
    const inner = { ...documentOf(page), frame, visible: !isFrameHidden(frame) };
    documents.push(inner);
    addFrames(documents, inner.document, page.frames, depth + 1);
  }
}

function pageIn(frame: Element, frames: FrameSource): FramePage | null {
  const inner = attribute(frame, 'srcdoc');
  if (inner !== null) return { html: inner, url: commentAddress(inner), frames };
  const src = (attribute(frame, 'src') ?? '').trim();
  return frameInData(src, frames) ?? frames(src);
}

function documentOf({ html, url }: FramePage): SavedDocument {
  const { document, closed } = parsed(html);
  return { document, url: url ?? '', visible: true, ...(closed && { closed }) };
}
