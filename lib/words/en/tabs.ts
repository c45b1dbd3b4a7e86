import type { Locale } from '../format.ts';

/** What stands at the head of each of the extension's tabs. A language is named in itself. */
export const tabWords = {
  navigation: 'Rollcall’s pages',
  names: {
    pages: 'Pages',
    page: 'One page',
    compare: 'Compare',
    report: 'Report',
    options: 'Options',
    help: 'Help',
    welcome: 'Welcome',
  },
  /** Said of a deed that can be undone, and for how long. */
  undo: 'Undo',
  undoHow: (v: { seconds: number }) => `${v.seconds} s to undo, or press Ctrl+Z`,
  undone: 'Put back as it was.',
  notUndone: 'It could not be put back. Bring it in again from an export, if you have one.',
  close: 'Close',
  language: 'Language',
  languages: { en: 'English', fr: 'Français' } satisfies Record<Locale, string>,
};

export type TabWords = typeof tabWords;
