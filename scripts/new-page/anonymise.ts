/** A saved page as a page of invented people and companies, fit to be committed. */
import { pageLanguage } from '../../lib/reading/page-language.ts';
import { siteOf } from '../../lib/reading/site.ts';
import type { SavedPage } from '../saved-page/saved-page.ts';
import { disguiseFor } from './disguise.ts';
import { disguisedDocument } from './document.ts';

export interface AnonymousPage {
  url: string;
  /** The moment of reading, moved as every moment of the page is. */
  now: Date;
  language: string;
  /** `source.html` and `frames/N.html`, by name. */
  files: Map<string, string>;
  /** The invented address of each frame's document, by the name of its file. */
  frames: Record<string, string>;
}

export interface Circumstances {
  /** The page's address, on one of the two sites. */
  url: string;
  now: Date;
  /** Of the new page: another name gives other inventions. */
  name: string;
}

/**
 * Replaces all texts, names, addresses and ids of a page. The page's own documents are changed: parse it anew to read it.
 */
export function anonymise(page: Pick<SavedPage, 'documents'>, { url, now, name }: Circumstances): AnonymousPage {
  const sources = page.documents.map(({ document }) => document.toString());
  const language = pageLanguage(page.documents[0].document);
  const disguise = disguiseFor({ site: siteOf(url) ?? 'linkedin', language, now, sources }, name);
  const names = page.documents.map((_, index) => (index === 0 ? 'source.html' : `frames/${index}.html`));
  const places = new Map(page.documents.flatMap(({ frame }, index) => (frame ? [[frame, names[index] ?? '']] : [])));
  const files = page.documents.map(({ document }, index): [string, string] => [
    names[index] ?? '',
    disguisedDocument(document, places, disguise),
  ]);
  const frames = page.documents
    .slice(1)
    .map((frame, index): [string, string] => [
      names[index + 1] ?? '',
      /^https?:/.test(frame.url) ? disguise.address(frame.url) : '',
    ]);
  return {
    url: disguise.address(url),
    now: new Date(now.getTime() + disguise.shift),
    language,
    files: new Map(files),
    frames: Object.fromEntries(frames.filter(([, address]) => address !== '')),
  };
}
