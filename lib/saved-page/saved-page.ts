/** A saved page as the reader takes it: its documents, parsed without running or fetching anything. */
import type { WordsOf } from '../language/words.ts';
import { attribute } from '../reading/dom.ts';
import { DEEPEST_FRAME, frameElements, isFrameHidden } from '../reading/frames.ts';
import type { OpenPage, PageDocument } from '../reading/open-page.ts';
import { addressOf, commentAddress, commentDate } from './addresses.ts';
import { type FramePage, type FrameSource, frameInData, framesInMhtml, NO_FRAMES } from './frames.ts';
import { type Mhtml, parseMhtml } from './mhtml.ts';
import { flattenShadowRoots } from './shadow-roots.ts';
import { textOf } from './text.ts';

interface SavedDocument extends PageDocument {
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

/** HTML as a document in which nothing runs and for which nothing is fetched. A piece of a page stands in a page. */
type Parse = (html: string) => Document;

export interface Opening {
  parse: Parse;
  /** Frames in files beside the page. Those in the file itself are found without it. */
  frames?: FrameSource;
}

/** Of a page with all its frames; a hostile one may name a file again and again. */
const MOST_DOCUMENTS = 100;

/**
 * Parses a saved page: HTML with its frames beside it ("Webpage, complete"), a single file (`srcdoc` frames,
 * declarative shadow roots), a piece of a page, or MHTML. What is in the bytes tells which.
 *
 * @param bytes the file, unpacked
 */
export function parseSavedPage(bytes: Uint8Array, { parse, frames = NO_FRAMES }: Opening): SavedPage {
  const mhtml = parseMhtml(bytes);
  if (mhtml !== null) return parseMhtmlPage(mhtml, parse);
  const html = textOf(bytes);
  const documents = documentsOf({ html, url: commentAddress(html), frames }, parse);
  return { documents, url: addressOf(html, documents[0].document), savedAt: commentDate(html) };
}

/** The page as a tab that stands at `url`. */
export function openSavedPage(page: SavedPage, url: string, words: WordsOf): OpenPage {
  return { url, documents: page.documents, loading: false, styleOf: null, words };
}

function parseMhtmlPage({ parts, url, date }: Mhtml, parse: Parse): SavedPage {
  const documents = documentsOf({ html: parts[0]?.text ?? '', url, frames: framesInMhtml(parts, url) }, parse);
  return { documents, url: url ?? addressOf('', documents[0].document), savedAt: date };
}

/** The page's document first, then those of its frames in document order, at any depth. */
function documentsOf(page: FramePage, parse: Parse): [SavedDocument, ...SavedDocument[]] {
  const top = documentOf(page, parse);
  const documents: [SavedDocument, ...SavedDocument[]] = [top];
  addFrames(documents, top.document, page.frames, 1, parse);
  return documents;
}

function addFrames(
  documents: SavedDocument[],
  document: Document,
  frames: FrameSource,
  depth: number,
  parse: Parse,
): void {
  if (depth > DEEPEST_FRAME) return;
  for (const frame of frameElements(document)) {
    if (documents.length >= MOST_DOCUMENTS) return;
    const page = pageIn(frame, frames);
    if (page === null) continue;
    const inner = { ...documentOf(page, parse), frame, visible: !isFrameHidden(frame) };
    documents.push(inner);
    addFrames(documents, inner.document, page.frames, depth + 1, parse);
  }
}

function pageIn(frame: Element, frames: FrameSource): FramePage | null {
  const inner = attribute(frame, 'srcdoc');
  if (inner !== null) return { html: inner, url: commentAddress(inner), frames };
  const src = (attribute(frame, 'src') ?? '').trim();
  return frameInData(src, frames) ?? frames(src);
}

function documentOf({ html, url }: FramePage, parse: Parse): SavedDocument {
  const document = parse(html);
  const closed = flattenShadowRoots(document);
  return { document, url: url ?? '', visible: true, ...(closed && { closed }) };
}
