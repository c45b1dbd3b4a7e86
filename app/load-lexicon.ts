/** Loads the words of a language into a page of ours, from the very file that goes into a tab with the reader. */
import { ownPolicy } from '../lib/bring/own-policy.ts';
import type { Lexicon } from '../lib/language/words.ts';
import { ownWorld } from '../lib/own-world.ts';

/**
 * Its file is a plain script, which a tab takes as well, and leaves the lexicon in this page's own world.
 *
 * @param name of the lexicon
 * @returns `null` where there is no such file
 */
export async function loadLexicon(name: string): Promise<Lexicon | null> {
  if (ownWorld.lexicons?.[name] === undefined) await loadScript(name);
  return ownWorld.lexicons?.[name] ?? null;
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
