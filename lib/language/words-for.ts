/** The words of a language on either site, for tools that work on both. */
import { SITE_UNITS, type SiteName } from './site-words.ts';
import { type Words, wordsIn } from './words.ts';

/** As `wordsIn`, by the site's name. */
export function wordsFor(language: string, site: SiteName): Words | null {
  return wordsIn(language, SITE_UNITS[site]);
}
