/** Said in the extension's tabs: comparison, options, first run, help. */
import type { PageWords } from '../en/pages.ts';
import { compare } from './compare.ts';
import { helpWords } from './help.ts';
import { optionsWords } from './options.ts';
import { tabWords } from './tabs.ts';
import { welcomeWords } from './welcome.ts';

export const pages: PageWords = {
  tabs: tabWords,
  welcome: welcomeWords,
  options: optionsWords,
  help: helpWords,
  compare,
};
