import { languageTag } from '../../lib/language/language.ts';
import { attribute, first, rootOf } from '../../lib/reading/dom.ts';

/** The language that a page says it is in, 'und' where it says none. LinkedIn writes the longer code beside the shorter one. */
export function pageLanguage(document: Document): string {
  const root = rootOf(document);
  const meta = first(document, 'meta[name="locale"]');
  const codes = [root && attribute(root, 'lang'), meta && attribute(meta, 'content')].map((code) => languageTag(code));
  return codes.find((code) => code !== 'und') ?? 'und';
}
