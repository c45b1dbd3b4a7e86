import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexiconFor } from '../lib/language/languages.ts';
import { ownWorld } from '../lib/own-world.ts';
import { answered } from '../lib/reading/answer.ts';
import { framesShown } from '../lib/reading/frames.ts';
import { pageLanguage } from '../lib/reading/page-language.ts';
import { siteOf } from '../lib/reading/site.ts';

/**
 * Injected before any reader: tells which lexicons the page in the tab asks for, the top document's first, so that no other
 * is loaded. Facebook shows a page in no frame.
 */
export default defineUnlistedScript(() =>
  answered(() => {
    const framed = siteOf(location.href) === 'facebook' ? [] : framesShown(document);
    const languages = new Set([{ document }, ...framed].map((place) => pageLanguage(place.document)));
    const found = [...languages].flatMap((language) => {
      const lexicon = lexiconFor(language);
      return lexicon === null ? [] : [[language, lexicon] as const];
    });
    ownWorld.lexiconOf = Object.fromEntries(found);
    return { lexicons: [...new Set(found.map(([, lexicon]) => lexicon))] };
  }),
);
