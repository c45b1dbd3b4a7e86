/** Frames: since 2025 a company's page may live in one (LinkedIn), and a hidden one may be a decoy. */
import type { WordsOf } from '../language/words.ts';
import { allNamed, attribute, viewOf } from './dom.ts';
import type { OpenPage, PageDocument } from './open-page.ts';
import { hasClosedPart, lookIntoClosed, shadowsInSteps } from './shadows.ts';
import { allAtOnce, type Steps } from './steps.ts';

/** Frames within frames are followed this deep. */
export const DEEPEST_FRAME = 3;
/** No page that we read has more; a hostile one may. */
const MOST_FRAMES = 50;

export function frameElements(document: Document): Element[] {
  return [...allNamed(document, 'iframe'), ...allNamed(document, 'frame')].slice(0, MOST_FRAMES);
}

/** Hidden as far as the document itself says so: attribute, inline style or a size of nothing. */
export function isFrameHidden(frame: Element): boolean {
  const style = attribute(frame, 'style') ?? '';
  const nothing = (name: string) => /^0(?:px)?$/.test(attribute(frame, name) ?? '');
  return (
    attribute(frame, 'hidden') !== null ||
    attribute(frame, 'aria-hidden') === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*0(?:px)?\s*(?:;|$))/i.test(
      style,
    ) ||
    nothing('width') ||
    nothing('height')
  );
}

/**
 * The open tab, as an injected script sees it: its document and those of its same-origin frames. Cross-origin frames give
 * no document, and their windows throw when touched: they are passed over.
 */
export function openTab(window: Window, words: WordsOf): OpenPage {
  return allAtOnce(tabInSteps(window, words));
}

/** The same, in steps. */
export function tabInSteps(window: Window, words: WordsOf): Steps<OpenPage> {
  return openDocuments(window, (document) => framesBelow(document, 1), words);
}

/** The open tab without its frames, for a site that shows a page in none. */
export function openTop(window: Window, words: WordsOf): OpenPage {
  return allAtOnce(topInSteps(window, words));
}

/** The same, in steps. */
export function topInSteps(window: Window, words: WordsOf): Steps<OpenPage> {
  return openDocuments(window, () => [], words);
}

function* openDocuments(
  window: Window,
  framesOf: (document: Document) => PageDocument[],
  words: WordsOf,
): Steps<OpenPage> {
  const { document, location } = window;
  const top: PageDocument = { document, url: location.href, visible: true };
  const documents: OpenPage['documents'] = [top, ...framesOf(document)];
  yield;
  const look = lookIntoClosed();
  for (const place of documents) {
    yield* shadowsInSteps(place.document);
    yield;
    place.closed = place.visible && (yield* hasClosedPart(place.document, look));
    yield;
  }
  return {
    url: location.href,
    documents,
    loading: document.readyState === 'loading',
    styleOf: (element) => (viewOf(element.ownerDocument) ?? window).getComputedStyle(element),
    words,
  };
}

/**
 * The documents of frames as far as they do not say themselves that they are hidden, with their addresses: for little,
 * since nothing is asked of the view.
 */
export function framesShown(document: Document, depth = 1): { document: Document; url: string }[] {
  if (depth > DEEPEST_FRAME) return [];
  return frameElements(document).flatMap((frame) => {
    if (isFrameHidden(frame)) return [];
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner ? [{ document: inner, url: inner.location?.href ?? '' }, ...framesShown(inner, depth + 1)] : [];
  });
}

function framesBelow(document: Document, depth: number): PageDocument[] {
  if (depth > DEEPEST_FRAME) return [];
  return frameElements(document).flatMap((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (!inner) return [];
    const visible = !isFrameHidden(frame) && isDrawn(frame);
    return [{ document: inner, url: inner.location?.href ?? '', visible }, ...framesBelow(inner, depth + 1)];
  });
}

/** Has a size, and is neither hidden nor fully transparent. */
function isDrawn(frame: Element): boolean {
  const style = viewOf(frame.ownerDocument)?.getComputedStyle(frame);
  const { width, height } = frame.getBoundingClientRect();
  return width > 1 && height > 1 && style?.visibility !== 'hidden' && style?.opacity !== '0';
}
