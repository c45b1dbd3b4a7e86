/** Said in the extension's tabs: comparison, options, first run, help. */
import { compare } from './compare.ts';
import { helpWords } from './help.ts';
import { optionsWords } from './options.ts';
import { tabWords } from './tabs.ts';
import { welcomeWords } from './welcome.ts';

export const pages = {
  tabs: tabWords,
  welcome: welcomeWords,
  options: optionsWords,
  help: helpWords,
  compare,
};

export type PageWords = typeof pages;
