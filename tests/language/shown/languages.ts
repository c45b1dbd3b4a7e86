/**
 * All languages as Intl of Node writes them: the tests' own writer, which knows nothing of how the lexicons are made but
 * the names of their files.
 */
import { FACEBOOK_LANGUAGES, LANGUAGES, LINKEDIN_LANGUAGES } from '../../../lib/language/languages.ts';
import type { SiteName } from '../../../lib/language/words.ts';

export interface Written {
  /** As its lexicon is named. */
  language: string;
  /** As Intl is asked. */
  tag: string;
  sites: SiteName[];
}

/** Brazil writes "pt", and China "zh": what CLDR takes for the language without a region as well. */
const TAGS: Record<string, string> = { pt: 'pt-BR', zh: 'zh-CN' };

/** Every language that CLDR can write, with the sites that come in it. */
export const WRITTEN: Written[] = LANGUAGES.flatMap((language) => {
  const tag = TAGS[language] ?? language;
  // Of a language that it lacks Intl writes English without a word.
  if (new Intl.DateTimeFormat(tag).resolvedOptions().locale.split('-')[0] !== tag.split('-')[0]) return [];
  return [{ language, tag, sites: sitesOf(language) }];
});

/** Those of which CLDR has the words of ages too: of the others it shows the root's "-3 w". */
export const AGED: Written[] = WRITTEN.filter(
  ({ tag }) => !/^[-−]/.test(new Intl.RelativeTimeFormat(tag).format(-3, 'week')),
);

/** The sites that come in a language. */
export function sitesOf(language: string): SiteName[] {
  const all: [SiteName, string[]][] = [
    ['linkedin', LINKEDIN_LANGUAGES],
    ['facebook', FACEBOOK_LANGUAGES],
  ];
  return all.filter(([, languages]) => languages.includes(language)).map(([site]) => site);
}

/** Each language on each of its sites. */
export function onEachSite(languages: Written[]): (Written & { site: SiteName })[] {
  return languages.flatMap((written) => written.sites.map((site) => ({ ...written, site })));
}
