/** Corsican, one of Facebook's languages. CLDR does not have it, so that its units stand here; it has no months. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['un', 'una', "un'"],
    joints: ['di', "d'"],
    units: {
      minute: ['minutu', 'minuti'],
      hour: ['ora', 'ore'],
      day: ['ghjornu', 'ghjorni'],
      week: ['settimana', 'settimane', 'simana', 'simane'],
      month: ['mese', 'mesi'],
      year: ['annu', 'anni'],
    },
    nouns: {
      reactions: ['reazzione', 'reazzioni', 'Tutte e reazzioni'],
      comments: ['cummentu', 'cummenti'],
      shares: ['spartera', 'spartere', 'spartimentu', 'spartimenti'],
      views: ['vista', 'viste', 'visualisazione', 'visualisazioni'],
      followers: ['abbunatu', 'abbunati', 'seguitore', 'seguitori'],
      likes: ['mi piace', 'Piace à # persone', 'Piace à # persona'],
      'talking-about': ['ne parlanu', 'ne parla', 'persone ne parlanu', 'persona ne parla'],
    },
  },
];
