/** Node, with the command line's parser. axe-core needs a browser's layout, and is left out. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../lib/reading/read-page.ts';
import { parse } from '../saved-page/parse.ts';
import { openSavedPage, parseSavedPage } from '../saved-page/saved-page.ts';
import { floor } from './floor.ts';
import type { Contender, OpenedPage, Place } from './places.ts';
import { NO_SITE, timed } from './timed.ts';

export function nodePlace(): Place {
  return {
    name: 'node',
    version: `Node ${process.version.slice(1)}, linkedom`,
    contenders: ['floor', 'reader', 'readability', 'defuddle'],
    open: async (page) => opened(page),
    close: async () => undefined,
  };
}

function opened({ url, html }: { url: string; html: string }): OpenedPage {
  const saved = parseSavedPage(Buffer.from(html), null);
  const { document } = saved.documents[0];
  // What changes its document is given one of its own each time, made before the clock runs.
  const copies: Document[] = [];
  const copy = () => copies.pop() ?? parse(html);
  const work = (contender: Contender, now: Date): (() => unknown) => {
    switch (contender) {
      case 'floor':
        return () => floor(document);
      case 'reader':
        return () => {
          const outcome = readPage(openSavedPage(saved, url), now);
          return outcome.ok ? outcome.reading.posts.length : outcome.problem.code;
        };
      case 'readability':
        return () => new Readability(copy(), {}).parse()?.length ?? 0;
      case 'defuddle':
        return () => new Defuddle(copy(), { url: NO_SITE }).parse().wordCount;
      case 'nothing':
        return () => undefined;
      case 'axe':
        throw new Error('axe-core does not run here.');
    }
  };
  return {
    worked: () => process.threadCpuUsage().user / 1_000 + process.threadCpuUsage().system / 1_000,
    run: (contender, given, times) => {
      const changes = contender === 'readability' || contender === 'defuddle';
      for (let at = 0; changes && at < times; at += 1) copies.push(parse(html));
      return timed(work(contender, new Date(given.now)), times);
    },
  };
}
