import { all, textOf } from '../dom.ts';

/** In a script that Facebook's pages begin with (2022 to 2025). Their `og:locale` says en_US in any language. */
const CURRENT_LOCALE = /"IntlCurrentLocale",\[\],\{"code":"(\w{2,8})"/;
const MOST_SCRIPTS = 200;

/** "pt_BR", as Facebook says it; `null` where it does not. */
export function currentLocale(document: Document): string | null {
  for (const script of all(document, 'script').slice(0, MOST_SCRIPTS)) {
    const code = CURRENT_LOCALE.exec(textOf(script))?.[1];
    if (code !== undefined) return code;
  }
  return null;
}
