/** Loads the words of a language into a page of ours, from the very file that goes into a tab with the reader. */
import type { Lexicon } from '../lib/language/words.ts';
import { ownWorld } from '../lib/own-world.ts';

/** What of Trusted Types is used here. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}
interface Policy {
  createScriptURL(url: string): unknown;
}

const NAME = /^[\w-]{2,12}$/;
/** Only files of the package itself, and of these the words alone. */
const OWN_WORDS = { createScriptURL: (name: string) => `/words/${NAME.test(name) ? name : ''}.js` };

/** The pages' policy asks for Trusted Types. A browser without them takes the text itself. */
let policy: Policy | null = null;

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
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('rollcall-words', OWN_WORDS) ?? OWN_WORDS;
  const script = document.createElement('script');
  script.src = policy.createScriptURL(name) as string;
  return new Promise((resolve) => {
    script.onload = script.onerror = () => {
      script.remove();
      resolve();
    };
    document.head.append(script);
  });
}
