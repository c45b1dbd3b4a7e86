/** In which language a page is: by what the page says of itself, never by the browser's. */
import { baseLanguage, languageTag } from '../language/language.ts';
import { attribute, rootOf } from './dom.ts';
import { currentLocale } from './facebook/locale-mark.ts';
import { localeMark } from './linkedin/locale-mark.ts';

/** With a country, no more can be said. */
const WHOLE = /-(?:[A-Z]{2}|\d{3})\b/;
/** The language alone may stand for either of two that are written otherwise; and what says nothing, for any. */
const VAGUE = /^(?:und|pt|zh)\b/;

/**
 * The language of a document, in BCP 47: "pt-BR". `<html lang>` says "pt", the site's own mark "pt_BR": the mark counts
 * where nothing else is said, or where it says more of the same language.
 *
 * @returns 'und' where the document says nothing, or two things
 */
export function pageLanguage(document: Document): string {
  const root = rootOf(document);
  const said = languageTag(root && attribute(root, 'lang'));
  if (WHOLE.test(said)) return said;
  const mark = languageTag(localeMark(document) ?? (VAGUE.test(said) ? currentLocale(document) : null));
  if (mark === 'und') return said;
  // Seen in 2026: an interface in German under `lang="en"`. Where the two disagree, neither is believed.
  return said === 'und' || baseLanguage(mark) === baseLanguage(said) ? mark : 'und';
}
