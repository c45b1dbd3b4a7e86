/** Ce qui est gardé avec une page, ce qui en sort, et comment elle est supprimée. */
import type { OnePageKeptWords } from '../en/one-page-kept.ts';
import { monthsAndDays } from '../months-and-days.ts';
import { count, date, number, plural, posts, span } from './quantities.ts';

const { day, month } = monthsAndDays('fr');

const readings = (n: number): string => plural(n, { one: 'un relevé', other: '# relevés' });

/** « d’avril », « de juillet ». */
const of = (text: string): string => (/^[aeiouyâéèêîôû]/i.test(text) ? `d’${text}` : `de ${text}`);

export const onePageKept: OnePageKeptWords = {
  kept: {
    title: 'Gardé avec elle',
    save: 'Enregistrer',
    cancel: 'Laisser tel quel',
    label: 'Étiquette',
    labelNone: 'Aucune. Un mot à vous, comme « client » ou « à rappeler au printemps » : il figure dans la liste.',
    note: 'Note',
    noteOf: (v) => `Note du ${date(v.at, v.now)}`,
    noteNone: 'Aucune.',
    change: 'Modifier',
    add: 'Ajouter',
    changeLabel: 'Modifier l’étiquette',
    addLabel: 'Ajouter une étiquette',
    changeNote: 'Modifier la note',
    addNote: 'Ajouter une note',
    saved: {
      label: 'L’étiquette est gardée.',
      note: 'La note est gardée.',
      checkAgain: 'La date est gardée : elle figure dans la liste.',
    },
    removed: { label: 'L’étiquette est retirée.', note: 'La note est retirée.', checkAgain: 'La date est retirée.' },
    notSaved: 'Cela n’a pas pu être gardé. Réessayez.',
    checkAgain: 'À revoir le',
    checkAgainNote: 'La date figure dans la liste ; rien ne sonne.',
    noDay: 'Aucun jour n’est fixé.',
    addDay: 'Ajouter un jour où revoir la page',
    changeDay: 'Modifier le jour où revoir la page',
    due: 'C’est aujourd’hui.',
    past: 'Cette date est passée.',
    calendar: 'Ajouter à mon agenda',
    calendarSaved: (v) => `Fichier enregistré : ${v.file}. Ouvrez-le, et votre agenda le reprend.`,
    same: (v) => `La même entreprise sur ${v.site}`,
    sameNone: 'Aucune choisie',
    sameChoose: (v) => `La page de la même entreprise sur ${v.site}`,
    sameNote: 'Ses chiffres restent les siens : chaque site compte à sa façon, et a ses propres repères.',
    joined: 'Les deux pages renvoient maintenant l’une à l’autre.',
    unjoined: 'Les deux pages ne sont plus réunies.',
    inSets: 'Dans les ensembles',
    inNoSet: 'Dans aucun ensemble.',
    ownPage: (v) => `${v.set} (page principale)`,
  },

  changed: {
    title: 'Ce qui a changé sur les publications déjà vues',
    nothing: 'Aucune publication n’a été comptée lors de deux relevés, à un jour d’écart au moins.',
    gained: (v) => {
      const figure = `${count(v.interactions)} ${v.interactions.high < 2 ? 'interaction' : 'interactions'}`;
      const since = `Depuis le ${date(v.since, v.now)}`;
      return v.posts === 1
        ? `${since}, une publication a gagné ${figure}.`
        : `${since}, ${posts(v.posts)} ont gagné ${figure} en tout.`;
    },
    none: (v) => `Depuis le ${date(v.since, v.now)}, aucune publication n’a gagné d’interaction de façon certaine.`,
    gone: (v) =>
      v.posts === 1
        ? `Une publication${v.from === null ? '' : ` ${of(month(v.from, v.now))}`} n’est plus affichée : supprimée ou seulement pas chargée, on ne peut pas le dire.`
        : `${number(v.posts)} publications ne sont plus affichées : supprimées ou seulement pas chargées, on ne peut pas le dire.`,
    byPost: (v) => `Publication par publication (${number(v.posts)})`,
    post: 'Publication',
    counts: 'Interactions à chaque relevé',
    sighting: (v) => `${span(v.interactions)} le ${day(v.at, v.now)}`,
    more: (v) => `Et ${posts(v.posts)} de plus.`,
  },

  exported: {
    sheet: 'Copier une ligne de suivi mensuel',
    json: 'Ce relevé, en JSON',
    ndjson: 'Tous les relevés, en NDJSON',
    'csv-posts': 'Les publications, en CSV',
    markdown: 'Résumé, en Markdown',
    strip: 'La frise',
    map: 'La carte',
    card: 'La fiche',
    picture: (v) => `${v.what}, en ${v.form}`,
    saved: (v) => `Fichier enregistré : ${v.file}.`,
    notSaved: 'Le fichier n’a pas pu être enregistré.',
    noMap: 'Aucune place sur la carte n’est connue : il n’y a rien à dessiner.',
    copied: 'Copié : une ligne pour votre feuille, sa dernière colonne vide.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
  },

  advice: {
    plan: 'Le plan est copié.',
  },

  remove: {
    button: 'Supprimer cette page',
    text: (v) =>
      v.readings === 0
        ? 'Avec ce que vous en avez dit. Vous pourrez annuler pendant dix secondes.'
        : `Avec ${v.readings === 1 ? 'son relevé' : `ses ${number(v.readings)} relevés`} et ce que vous en avez dit. Vous pourrez annuler pendant dix secondes.`,
    done: (v) =>
      v.readings === 0
        ? `La page ${v.name} est supprimée.`
        : `La page ${v.name} et ${readings(v.readings)} sont supprimés.`,
    failed: (v) => `La page ${v.name} n’a pas pu être supprimée. Réessayez.`,
  },
};
