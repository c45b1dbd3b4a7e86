/** HTML as a document, without a browser: parsed, never run, nothing fetched. */
import { parseHTML } from 'linkedom';

/** Parses a page, or a piece of one. */
export function parse(html: string): Document {
  const document = parseHTML(wholePage(html)).document as unknown as Document;
  // Each entity ends a text for this parser: "1&nbsp;386" would be three.
  document.normalize();
  return document;
}

/** A browser supplies `html` and `body` where they are left out; the parser here does not. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  if (/<(?:head|body|frameset)[\s>]/i.test(html)) return `<html>${html}</html>`;
  return `<html><head></head><body>${html}</body></html>`;
}
