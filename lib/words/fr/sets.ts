/** Des ensembles de pages : un client et ses concurrents, un secteur, une semaine d’appels. */
import type { SetWords } from '../en/sets.ts';
import { number, plural } from './quantities.ts';

const pages = (count: number): string =>
  count === 1 ? 'une page' : plural(count, { one: '# page', other: '# pages' });

export const setWords: SetWords = {
  title: 'Ensembles',
  all: 'Toutes les pages',
  none: 'Dans aucun ensemble',
  own: (v) => `page principale : ${v.name}`,
  count: (v) => pages(v.pages),
  make: 'Nouvel ensemble',
  name: 'Nom de l’ensemble',
  makeIt: 'Créer l’ensemble',
  makeWith: (v) => (v.pages === 1 ? 'Avec la page sélectionnée' : `Avec les ${number(v.pages)} pages sélectionnées`),
  makeEmpty: 'Il est vide au départ. Pour y mettre des pages, sélectionnez-les d’abord.',
  cancel: 'Annuler',
  wrong: {
    empty: 'Donnez un nom à l’ensemble.',
    taken: 'Un autre ensemble porte ce nom.',
  },
  rename: 'Renommer',
  renameIt: 'Enregistrer le nom',
  drop: 'Supprimer l’ensemble',
  ownPage: 'Page principale',
  noOwn: 'Aucune',
  ownHint: 'C’est « votre page » quand les autres sont mises à côté, et celle du client dans un rapport.',
  compare: 'Comparer',
  report: 'Rapport',
  fewer: 'Un ensemble de deux à vingt pages peut être comparé.',
  newOne: 'Nouvel ensemble…',
  noneYet: 'Il n’y a pas encore d’ensemble.',
  made: (v) => (v.pages === 0 ? `Créé : ${v.name}, encore vide.` : `Créé : ${v.name}, avec ${pages(v.pages)}.`),
  renamed: (v) => `Renommé : ${v.name}.`,
  dropped: (v) => `Supprimé : l’ensemble ${v.name}. Ses pages restent.`,
  added: (v) => `Ajouté à ${v.name} : ${pages(v.pages)}.`,
  inAlready: (v) => `${v.name} les contient déjà.`,
  takenOut: (v) => `Retiré de ${v.name} : ${pages(v.pages)}.`,
  ownIs: (v) =>
    v.page === null ? `${v.name} n’a plus de page principale.` : `${v.page} est la page principale de ${v.name}.`,
  tooMany: (v) =>
    `Un ensemble contient au plus ${number(v.most)} pages${v.has === 0 ? '' : ` ; ${v.name} en a ${number(v.has)}`}, et ${plural(v.asked, { one: '# de plus était demandée', other: '# de plus étaient demandées' })}. Aucune n’a été ajoutée.`,
  failed: 'L’enregistrement a échoué. Rien n’a changé ; réessayez.',
  round: {
    start: 'Actualiser l’ensemble',
    title: 'Actualisation de l’ensemble',
    how: 'Ouvrez chaque page et cliquez-y sur le bouton de Rollcall. Elle est cochée ici dès qu’elle est lue.',
    progress: (v) => `${number(v.read)} sur ${number(v.of)}`,
    done: (v) => (v.of === 1 ? 'La page est actualisée.' : `Les ${pages(v.of)} sont actualisées.`),
    read: 'lue',
    waiting: 'pas encore',
    stop: 'Arrêter',
    finish: 'Terminer',
  },
};
