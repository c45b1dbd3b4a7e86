/**
 * `npm run lexicons`: makes `lib/language/lexicons/*.json` of CLDR (this Node's) and of `lib/language/site-words`. With names of
 * languages, those alone: `npm run lexicons -- de fr`. The same input gives the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../lib/language/languages.ts';
import { lexiconOf } from './lexicons/lexicon.ts';
import { lexiconText } from './lexicons/lexicon-text.ts';
import { siteWordsOf } from './lexicons/site-words-of.ts';

const FOLDER = new URL('../lib/language/lexicons/', import.meta.url);
const named = process.argv.slice(2);
if (!existsSync(FOLDER)) mkdirSync(FOLDER);
for (const language of named.length > 0 ? named : LANGUAGES) {
  const lexicon = lexiconOf(language, await siteWordsOf(language));
  writeFileSync(new URL(`${language}.json`, FOLDER), lexiconText(lexicon));
}
