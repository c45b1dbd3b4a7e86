/** HTML as a document: parsed, never run, nothing fetched. */
import { parseHTML } from 'linkedom';
import { flattenShadowRoots } from './shadow-roots.ts';

export interface Parsed {
  document: Document;
  /** Some part of it was in a closed shadow root, and is left out. */
  closed: boolean;
}

/** Parses a page, or a piece of one. */
export function parsed(html: string): Parsed {
  const document = parseHTML(wholePage(html)).document as unknown as Document;
  // Each entity ends a text for this parser: "1&nbsp;386" would be three.
  document.normalize();
  return { document, closed: flattenShadowRoots(document) };
}

/** A browser supplies `html` and `body` where they are left out; the parser here does not. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  if (/<(?:head|body|frameset)[\s>]/i.test(html)) return `<html>${html}</html>`;
  return `<html><head></head><body>${html}</body></html>`;
}
