/**
 * What runs inside a page that is measured, in a world of the extension's kind: our reader, and beside it what it is held
 * against. Each is used as its own documents say.
 */
import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import Defuddle from 'defuddle';
import type { Lexicon } from '../../lib/language/words.ts';
import { wordsAmong } from '../../lib/language/words-among.ts';
import { answerReading } from '../../lib/reading/answer.ts';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import { openTab, openTop } from '../../lib/reading/frames.ts';
import { readLinkedIn } from '../../lib/reading/linkedin/read-linkedin.ts';
import type { Site } from '../../lib/reading/reading.ts';
import { floor } from './floor.ts';

/** What a run is given: plain data, since it comes from outside of the page. */
export interface Given {
  site: Site;
  lexicon: Lexicon;
  now: string;
}

/** One of those that are measured, once; what it gives back tells that it has done its work. */
type Contender = (given: Given) => unknown;

const CONTENDERS: Record<string, Contender> = {
  floor: () => floor(document),
  reader: readOnce,
  readability: () => new Readability(copy(), { keepClasses: false }).parse()?.length,
  defuddle: () => new Defuddle(document, { url: location.href }).parse().wordCount,
  axe: async () => (await axe.run(document)).passes.length,
};

/** The words are made anew each time, as they are by a click. */
function readOnce({ site, lexicon, now }: Given): number {
  const words = wordsAmong(site, () => lexicon);
  const open = site === 'linkedin' ? openTab : openTop;
  const read = site === 'linkedin' ? readLinkedIn : readFacebook;
  const answer = answerReading(read, () => open(window, words), new Date(now));
  if ('error' in answer || !answer.outcome.ok) throw new Error(JSON.stringify(answer));
  return answer.outcome.reading.posts.length;
}

let copied: Document | null = null;
/** Readability takes its document to pieces; the copy is made before, and not counted. */
function copy(): Document {
  return copied ?? (document.cloneNode(true) as Document);
}

/** @returns milliseconds, and what the contender gave */
export async function once(name: string, given: Given): Promise<{ took: number; gave: unknown }> {
  copied = name === 'readability' ? (document.cloneNode(true) as Document) : null;
  const contender = CONTENDERS[name];
  if (contender === undefined) throw new Error(`Nothing is called ${name}.`);
  const begun = performance.now();
  // Without `await` where nothing has to be waited for: a turn of the loop would be counted.
  const answer = contender(given);
  const gave = answer instanceof Promise ? await answer : answer;
  return { took: performance.now() - begun, gave };
}
