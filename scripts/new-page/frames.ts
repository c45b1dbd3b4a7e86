/** Which of a page's frames its saved documents belong to. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { attribute } from '../../lib/reading/dom.ts';
import { frameElements } from '../../lib/reading/frames.ts';
import type { PageDocument } from '../../lib/reading/open-page.ts';
import type { Mhtml } from '../saved-page/mhtml.ts';
import type { SavedPage } from '../saved-page/saved-page.ts';

/** Whether the saved page has the document of a frame with this `src`. */
export type HasDocument = (src: string) => boolean;

/** As a saved page's frames are found: beside its file, or in the same MHTML. */
export function savedFrames(path: string, mhtml: Mhtml | null): HasDocument {
  if (mhtml === null) return (src) => isFile(resolve(dirname(path), decoded(src.split(/[?#]/)[0] ?? '')));
  const others = mhtml.parts.filter((part) => part.text !== '').slice(1);
  return (src) =>
    others.some(({ headers }) =>
      src.startsWith('cid:')
        ? headers.get('content-id') === `<${decoded(src.slice(4))}>`
        : headers.get('content-location') === src,
    );
}

/**
 * The frame element of each document but the first, in the order of the page's documents: a frame's own frames follow it.
 *
 * @returns `null` where the frames and the documents do not match
 */
export function framesOf({ documents }: SavedPage, hasDocument: HasDocument): Element[] | null {
  const elements: Element[] = [];
  const waiting: Element[] = framesIn(documents[0], hasDocument).reverse();
  for (const document of documents.slice(1)) {
    const element = waiting.pop();
    if (element === undefined) return null;
    elements.push(element);
    waiting.push(...framesIn(document, hasDocument).reverse());
  }
  return waiting.length === 0 ? elements : null;
}

function framesIn({ document }: PageDocument, hasDocument: HasDocument): Element[] {
  return frameElements(document).filter(
    (element) => attribute(element, 'srcdoc') !== null || hasDocument(attribute(element, 'src') ?? ''),
  );
}

function isFile(path: string): boolean {
  return /\.html?$/i.test(path) && existsSync(path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
