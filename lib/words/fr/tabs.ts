import type { TabWords } from '../en/tabs.ts';

export const tabWords: TabWords = {
  navigation: 'Les pages de Rollcall',
  names: { report: 'Comparer', options: 'Options', help: 'Aide', welcome: 'Bienvenue' },
  language: 'Langue',
  languages: { en: 'English', fr: 'Français' },
};
