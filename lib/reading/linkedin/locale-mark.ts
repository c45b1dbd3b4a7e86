import { attribute, first } from '../dom.ts';

/** LinkedIn's own mark on pages for who is signed out (2019 to 2026). */
const LOCALE = 'meta[name="locale"]';

/** "pt_BR", as LinkedIn says it; `null` where it does not. */
export function localeMark(document: Document): string | null {
  const meta = first(document, LOCALE);
  return meta && attribute(meta, 'content');
}
