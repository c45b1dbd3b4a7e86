import type { TabWords } from '../en/tabs.ts';

export const tabWords: TabWords = {
  navigation: 'Les pages de Rollcall',
  names: {
    pages: 'Pages',
    page: 'Une page',
    compare: 'Comparer',
    report: 'Rapport',
    options: 'Options',
    help: 'Aide',
    welcome: 'Bienvenue',
  },
  undo: 'Annuler',
  undoHow: (v) => `${v.seconds} s pour annuler, ou Ctrl+Z`,
  undone: 'Tout est remis en place.',
  notUndone: 'La remise en place a échoué. Si vous avez un export, importez-le.',
  close: 'Fermer',
  language: 'Langue',
  languages: { en: 'English', fr: 'Français' },
};
