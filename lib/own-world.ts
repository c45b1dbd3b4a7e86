/** What the extension's scripts leave for one another in one global object: a tab's own world for extensions, or a page of ours. */
import type { Lexicon, WordsOf } from './language/words.ts';
import { wordsAmong } from './language/words-among.ts';
import type { Reader } from './reading/read-page.ts';
import type { Site } from './reading/reading.ts';
import type { TurnAnswer } from './reading/turns.ts';

interface OwnWorld {
  /** What several scripts are made of (`scripts/shared-modules.ts`). */
  parts?: Record<string, readonly unknown[]>;
  /** The reader of the tab's site: it is large, so it is injected once, and the watcher finds it here. */
  reader?: Reader;
  /** In a page of ours: there the readers leave themselves, by their site, and read nothing. */
  readers?: Partial<Record<Site, Reader>>;
  /** Takes the next turn of the reading that was begun last. */
  goOn?: () => TurnAnswer;
  /** The watcher was injected before. */
  serves?: true;
  /** By the names of their files, which leave them here (`scripts/lexicon-scripts.ts`). */
  lexicons?: Record<string, Lexicon>;
  /** Which of them serves a language that the page was found to be in. */
  lexiconOf?: Record<string, string>;
}

const NAME = 'rollcall';
const here = globalThis as { [NAME]?: OwnWorld };

/**
 * No page sees it, and all that is injected into one document shares it. An element of the page with this name answers
 * for a global that is not there: so it counts only where it is the global object's own.
 */
export const ownWorld: OwnWorld = (Object.hasOwn(here, NAME) ? here[NAME] : undefined) ?? {};
here[NAME] = ownWorld;

/**
 * Puts a part here. A second time it leaves what is there: the reader and the watcher of a document have to know the same
 * shadow roots.
 */
export function addPart(name: string, part: readonly unknown[]): void {
  ownWorld.parts ??= {};
  ownWorld.parts[name] ??= part;
}

/** The words that were put here; of a language that nobody asked for before, none. */
export function wordsHere(site: Site): WordsOf {
  return wordsAmong(site, (language) => ownWorld.lexicons?.[ownWorld.lexiconOf?.[language] ?? language]);
}
