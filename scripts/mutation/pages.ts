/** The pages that changes are tried on. */
import { parseHTML } from 'linkedom';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageCase } from '../scoring/captures.ts';

/**
 * Those whose documents are read at all: a finished reading has none, and what is told by its address alone (a profile,
 * a search) is refused before its document is looked at, whatever stands in it.
 */
export function changeable(pages: PageCase[]): PageCase[] {
  return pages.filter((page) => page.source.endsWith('.html') && !isToldByAddress(page));
}

function isToldByAddress({ url, now }: PageCase): boolean {
  const document = parseHTML('<html></html>').document as unknown as Document;
  const documents: [{ document: Document; url: string; visible: boolean }] = [{ document, url, visible: true }];
  const outcome = readPage({ url, documents, loading: false, styleOf: null, words: () => null }, now);
  return !outcome.ok && outcome.problem.code !== 'unreadable';
}
