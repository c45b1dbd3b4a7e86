/** Said in the extension's tabs: comparison, options, first run, help. */

import { bringWords } from './bring-in.ts';
import { compare } from './compare.ts';
import { exportWords } from './exports.ts';
import { helpWords } from './help.ts';
import { onePage } from './one-page.ts';
import { optionsWords } from './options.ts';
import { listWords } from './pages-list.ts';
import { report } from './report.ts';
import { setWords } from './sets.ts';
import { tabWords } from './tabs.ts';
import { welcomeWords } from './welcome.ts';

export const pages = {
  tabs: tabWords,
  welcome: welcomeWords,
  options: optionsWords,
  help: helpWords,
  onePage,
  compare,
  sets: setWords,
  list: listWords,
  bring: bringWords,
  exports: exportWords,
  report,
};

export type PageWords = typeof pages;
