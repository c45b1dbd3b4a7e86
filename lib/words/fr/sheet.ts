import type { SheetWords } from '../en/sheet.ts';

export const sheet: SheetWords = {
  title: 'Raccourcis',
  close: 'Fermer',
  anywhere: 'Partout dans le navigateur',
  readThis: 'relever cette page',
  here: 'Dans cette fenêtre',
  lenses: 'ma page, prospect, concurrent',
  keys: {
    c: 'copier le résumé',
    o: 'copier l’accroche',
    s: 'panneau',
    r: 'rapport',
    a: 'actualiser le relevé',
    t: 'frise en tableau',
    h: 'comment ce diagnostic est établi',
    '?': 'cette fiche',
  },
  strip: 'Sur la frise',
  along: 'd’une publication à l’autre',
  ends: 'la plus ancienne, la plus récente',
  open: 'ouvrir la publication dans un nouvel onglet',
  off: 'Les lettres seules se désactivent dans les options ; les flèches, Entrée et Échap restent.',
  areOff: 'Les lettres seules sont désactivées dans les options ; les flèches, Entrée et Échap fonctionnent.',
  options: 'Options',
  names: { home: 'Début', end: 'Fin', enter: 'Entrée', escape: 'Échap' },
};
