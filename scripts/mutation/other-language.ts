/**
 * The interface in another of the seven languages, `lang` and locale with it: texts and labels that are wholly an age, a
 * count with its noun, or a number are written anew. Sentences of unknown content stay as they are, and so do embedded
 * data.
 */
import { baseLanguage, languageTag } from '../../lib/language/language.ts';
import type { SiteName } from '../../lib/language/words.ts';
import { all, attribute, first, rootOf } from '../../lib/reading/dom.ts';
import type { Chance } from '../new-page/chance.ts';
import { bodyElements, isProse, rewriteAttribute, textsIn } from './nodes.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from './spoken.ts';
import { type Translation, translated, translation } from './translate.ts';

/** Which language is drawn depends on the chance alone, so that all frames of a page get the same. */
export function speakOther(document: Document, chance: Chance, site: SiteName): void {
  const language = languageIn(document);
  const others = SPOKEN_LANGUAGES.filter((candidate) => candidate !== baseLanguage(language));
  const target = others[chance('language', baseLanguage(language))(others.length)] ?? 'en';
  const how = translation(site, language, target);
  if (how === null) return;
  translateTexts(document, how);
  nameLanguage(document, target);
}

function languageIn(document: Document): string {
  const root = rootOf(document);
  const locale = first(document, 'meta[name="locale"]');
  return languageTag((root && attribute(root, 'lang')) ?? (locale && attribute(locale, 'content')));
}

function translateTexts(document: Document, how: Translation): void {
  for (const element of bodyElements(document)) {
    rewriteAttribute(element, 'aria-label', (label) => translated(label, how) ?? label);
    if (!isProse(element)) continue;
    for (const text of textsIn(element)) {
      // The white space around a text stays.
      text.nodeValue = (text.nodeValue ?? '').replace(/\S(?:[\s\S]*\S)?/, (words) => translated(words, how) ?? words);
    }
  }
}

function nameLanguage(document: Document, target: SpokenLanguage): void {
  rootOf(document)?.setAttribute('lang', target);
  const places = all(document, 'meta[name="locale"], meta[property="og:locale"]');
  for (const meta of places) meta.setAttribute('content', target);
}
