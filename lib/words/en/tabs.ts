import type { Locale } from '../format.ts';

/** What stands at the head of each of the extension's tabs. A language is named in itself. */
export const tabWords = {
  navigation: 'Rollcall’s pages',
  names: { report: 'Compare', options: 'Options', help: 'Help', welcome: 'Welcome' },
  language: 'Language',
  languages: { en: 'English', fr: 'Français' } satisfies Record<Locale, string>,
};

export type TabWords = typeof tabWords;
