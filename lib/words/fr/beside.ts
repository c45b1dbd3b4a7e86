import type { BesideWords } from '../en/beside.ts';
import { date, plural, posts } from './quantities.ts';

export const beside: BesideWords = {
  together: (v) => {
    const readings = plural(v.earlier, { one: 'votre relevé précédent', other: 'vos # relevés précédents' });
    const own = v.own ? ' de la page' : '';
    return `Avec ${readings} : ${v.atLeast ? 'au moins ' : ''}${posts(v.posts)}${own} depuis le ${date(v.since, v.now)}.`;
  },
  togetherVerdict: (v) => `Pris ensemble, ils disent : ${v.verdict}.`,
  keeping: {
    kept: 'Gardé sur cet ordinateur.',
    undo: 'Annuler',
    undone: 'Ce relevé n’est pas gardé.',
    off: 'L’historique est désactivé : ce relevé n’est pas gardé.',
    private: 'Cette fenêtre est privée : rien n’est gardé.',
    blocked: 'Le navigateur ne garde rien ici : ce relevé n’a pas été gardé.',
    full: 'Il n’y a plus de place sur cet ordinateur : ce relevé n’a pas été gardé. Rien de ce qui l’était n’est perdu.',
    newer:
      'Une version plus récente de Rollcall a écrit ce qui est gardé : ce relevé ne l’a pas été. Redémarrez le navigateur.',
    failed: 'Ce relevé n’a pas pu être gardé. Rien de ce qui l’était n’est perdu.',
  },
  set: {
    title: (v) => `Ensemble : ${v.name}`,
    choose: 'Comparer dans',
    round: (v) => `Pages lues : ${v.read} sur ${v.of}.`,
    next: 'Page suivante :',
    all: (v) => (v.of === 1 ? 'La page est lue.' : `Les ${v.of} pages sont lues.`),
    compare: 'Comparer',
  },
};
