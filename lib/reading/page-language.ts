/** In which language a page is: by what the page says of itself, never by the browser's. */
import { baseLanguage, languageTag } from '../language/language.ts';
import { all, attribute, first, rootOf, textOf } from './dom.ts';

/** LinkedIn's own mark on pages for who is signed out: "pt_BR" (2019 to 2026). */
const LOCALE = 'meta[name="locale"]';
/** Facebook's, in a script that its pages begin with (2022 to 2025). Its `og:locale` says en_US in any language. */
const CURRENT_LOCALE = /"IntlCurrentLocale",\[\],\{"code":"(\w{2,8})"/;
/** With a country, no more can be said. */
const WHOLE = /-(?:[A-Z]{2}|\d{3})\b/;
/** The language alone may stand for either of two that are written otherwise; and what says nothing, for any. */
const VAGUE = /^(?:und|pt|zh)\b/;
const MOST_SCRIPTS = 200;

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
  const meta = first(document, LOCALE);
  const mark = languageTag(meta ? attribute(meta, 'content') : VAGUE.test(said) ? currentLocale(document) : null);
  if (mark === 'und') return said;
  // Seen in 2026: an interface in German under `lang="en"`. Where the two disagree, neither is believed.
  return said === 'und' || baseLanguage(mark) === baseLanguage(said) ? mark : 'und';
}

function currentLocale(document: Document): string | null {
  for (const script of all(document, 'script').slice(0, MOST_SCRIPTS)) {
    const code = CURRENT_LOCALE.exec(textOf(script))?.[1];
    if (code !== undefined) return code;
  }
  return null;
}
