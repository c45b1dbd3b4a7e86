/** Loads into a page of ours what goes into a tab: the words of a language, and a site's reader, from the very same files. */
import { ownPolicy } from '../lib/bring/own-policy.ts';
import type { Lexicon } from '../lib/language/words.ts';
import { ownWorld } from '../lib/own-world.ts';
import type { Reader } from '../lib/reading/read-page.ts';
import type { Site } from '../lib/reading/reading.ts';

/** In the order in which they go into a tab. */
const SCRIPTS: Record<Site, readonly string[]> = {
  linkedin: ['core', 'reader-linkedin'],
  facebook: ['core', 'facebook-data', 'reader-facebook'],
};

/**
 * Its file is a plain script, which a tab takes as well, and leaves the lexicon in this page's own world.
 *
 * @param name of the lexicon
 * @returns `null` where there is no such file
 */
export async function loadLexicon(name: string): Promise<Lexicon | null> {
  if (ownWorld.lexicons?.[name] === undefined) await loadScript(`words/${name}`);
  return ownWorld.lexicons?.[name] ?? null;
}

const loaded: Partial<Record<Site, Promise<Reader>>> = {};

/** The reader of a site, loaded once: it reads what it is given, and nothing of this page. Rejects where a file is missing. */
export function loadReader(site: Site): Promise<Reader> {
  loaded[site] ??= readerIn(site);
  return loaded[site];
}

async function readerIn(site: Site): Promise<Reader> {
  ownWorld.readers ??= {};
  for (const script of SCRIPTS[site]) await loadScript(script);
  const reader = ownWorld.readers[site];
  if (reader === undefined) throw new Error(`The reader for ${site} could not be loaded.`);
  return reader;
}

/** Settles when it has run, or could not be loaded. */
function loadScript(name: string): Promise<void> {
  const script = document.createElement('script');
  script.src = ownPolicy().createScriptURL(name) as string;
  return new Promise((resolve) => {
    script.onload = script.onerror = () => {
      script.remove();
      resolve();
    };
    document.head.append(script);
  });
}
