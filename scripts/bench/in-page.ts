/**
 * What runs inside a page that is measured, in a world of the extension's kind: our reader, and beside it what it is held
 * against. Each is used as its own documents say.
 */
import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import Defuddle from 'defuddle';
import type { Lexicon } from '../../lib/language/words.ts';
import { wordsAmong } from '../../lib/language/words-among.ts';
import { bounded } from '../../lib/reading/bounded.ts';
import { readFacebook } from '../../lib/reading/facebook/read-facebook.ts';
import { openTab, openTop } from '../../lib/reading/frames.ts';
import { readLinkedIn } from '../../lib/reading/linkedin/read-linkedin.ts';
import type { Site } from '../../lib/reading/reading.ts';
import { floor } from './floor.ts';
import { NO_SITE, type Taken, timed } from './timed.ts';

/** What a run is given: plain data, since it comes from outside of the page. */
export interface Given {
  site: Site;
  lexicon: Lexicon;
  now: string;
}

/** Does its work once; what it gives back tells that it has done it. */
const CONTENDERS: Record<string, (given: Given) => unknown> = {
  nothing: () => undefined,
  floor: () => floor(document),
  reader: readOnce,
  readability: () => new Readability(copied.pop() ?? copy(), {}).parse()?.length ?? 0,
  defuddle: () => new Defuddle(document, { url: NO_SITE }).parse().wordCount,
  axe: async () => (await axe.run(document)).passes.length,
};

/** The words are made anew each time, as they are by a click. */
function readOnce({ site, lexicon, now }: Given): number {
  const words = wordsAmong(site, () => lexicon);
  const open = site === 'linkedin' ? openTab : openTop;
  const read = site === 'linkedin' ? readLinkedIn : readFacebook;
  const outcome = bounded(read(open(window, words), new Date(now)));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.reading.posts.length;
}

/** Readability takes its document to pieces; the copy is made before, and not counted. */
const copied: Document[] = [];

function copy(): Document {
  return document.cloneNode(true) as Document;
}

/** Runs a contender so many times, one after the other. */
export function run(name: string, given: Given, times: number): Promise<Taken> {
  const contender = CONTENDERS[name];
  if (contender === undefined) throw new Error(`Nothing is called ${name}.`);
  copied.length = 0;
  if (name === 'readability') for (let at = 0; at < times; at += 1) copied.push(copy());
  return timed(() => contender(given), times);
}
