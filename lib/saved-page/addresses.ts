/** What a saved page's file says about itself: its address, and when it was saved. */
import { attribute, first } from '../reading/dom.ts';
import { siteOf } from '../reading/site.ts';

/** Savers write their comment before or just inside `html`. */
const TOP = 4_000;

/** Chrome, Edge and Internet Explorer: `<!-- saved from url=(0031)https://... -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;
/** SingleFile: `<!-- Page saved with SingleFile`, then a line each for `url:` and `saved date:`. */
const SINGLE_FILE = /<!--\s*(?:Page saved with|Archive processed by) SingleFile[^>]*?\burl:\s*(https?:\/\/[^\s>]+)/i;
const SINGLE_FILE_DATE = /<!--\s*(?:Page saved with|Archive processed by) SingleFile[^>]*?\bsaved date:\s*([^\n\r>]+)/i;

/** The address that the saver wrote down: it stood in the tab. Firefox writes none. */
export function commentAddress(html: string): string | null {
  const top = html.slice(0, TOP);
  return (SAVED_FROM.exec(top) ?? SINGLE_FILE.exec(top))?.[1] ?? null;
}

/** When the saver says that it saved; `null` where it does not. */
export function commentDate(html: string): Date | null {
  const date = new Date(SINGLE_FILE_DATE.exec(html.slice(0, TOP))?.[1] ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * The page's address. The saver's comment holds what stood in the tab; a canonical link and `og:url` may still be those
 * of the page first loaded, from which the person has moved on. An address of another site (a local copy, an archive)
 * gives way to one of the two sites.
 */
export function addressOf(html: string, document: Document): string | null {
  const canonical = first(document, 'link[rel="canonical"]');
  const graph = first(document, 'meta[property="og:url"]');
  const said = [
    commentAddress(html),
    canonical && attribute(canonical, 'href'),
    graph && attribute(graph, 'content'),
  ].filter((url): url is string => /^https?:\/\//i.test(url ?? ''));
  return said.find((url) => siteOf(url) !== null) ?? said[0] ?? null;
}
