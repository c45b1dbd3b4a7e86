/** The lexicons as the package has them: a script each, which leaves its lexicon where `lib/own-world.ts` looks for it. */
import { lexiconNames, lexiconText } from './lexicons-on-disk.ts';

export interface LexiconScript {
  /** Its place in the package. */
  relativeDest: string;
  contents: string;
}

/** All of them. */
export function lexiconScripts(): LexiconScript[] {
  return lexiconNames().map((name) => ({
    relativeDest: `words/${name}.js`,
    contents: lexiconScript(name, lexiconText(name) ?? ''),
  }));
}

/**
 * One lexicon as a script. It runs as often as it likes: the second time it says the same again.
 *
 * @param json the lexicon
 */
export function lexiconScript(name: string, json: string): string {
  const world = `Object.hasOwn(here,"rollcall")?here.rollcall:here.rollcall={}`;
  return `(here=>{((${world}).lexicons??={})[${JSON.stringify(name)}]=${asCode(json)}})(globalThis);\n`;
}

/** Chromium takes no script with code points that are no characters, and signs that nobody sees are better seen. */
const UNSEEN = /(?! )[\p{C}\p{Z}]/gu;

/** JSON without its white space, as an expression: what it holds beside letters, marks and signs is escaped. */
function asCode(json: string): string {
  return JSON.stringify(JSON.parse(json)).replace(UNSEEN, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
