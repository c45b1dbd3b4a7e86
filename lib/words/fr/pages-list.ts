/** La liste de toutes les pages lues : ses colonnes, ce qu’on fait d’une sélection, et ce qui figure à son pied. */
import type { ListColumn } from '../../view/pages-sort.ts';
import type { ListWords } from '../en/pages-list.ts';
import { number, plural, span } from './quantities.ts';

const relative = new Intl.RelativeTimeFormat('fr-FR', { numeric: 'auto' });
const dayAndMonth = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** « 1er déc. » : Intl écrit « 1 déc. ». */
const day = (at: Date, now: Date): string =>
  (at.getUTCFullYear() === now.getUTCFullYear() ? dayAndMonth : withYear).format(at).replace(/^1 /, '1er ');

const pages = (count: number): string =>
  count === 1 ? 'une page' : plural(count, { one: '# page', other: '# pages' });
const readings = (count: number): string => plural(count, { one: '# relevé', other: '# relevés' });
const size = (bytes: number): string =>
  bytes < 1e6 ? `${number(Math.max(1, bytes / 1e3))} ko` : `${number(bytes / 1e6, 1)} Mo`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ORDERS: Record<ListColumn, { up: string; down: string }> = {
  page: { up: 'par nom, de A à Z', down: 'par nom, de Z à A' },
  verdict: {
    up: 'par diagnostic, du plus calme au plus dynamique',
    down: 'par diagnostic, du plus dynamique au plus calme',
  },
  lastPost: {
    up: 'par dernière publication, la plus récente d’abord',
    down: 'par dernière publication, la plus ancienne d’abord',
  },
  posts: { up: 'par publications, le moins d’abord', down: 'par publications, le plus d’abord' },
  interactions: { up: 'par interactions, le moins d’abord', down: 'par interactions, le plus d’abord' },
  read: { up: 'par relevé, le plus ancien d’abord', down: 'par relevé, le plus récent d’abord' },
  sets: { up: 'par ensemble, de A à Z', down: 'par ensemble, de Z à A' },
  check: { up: 'par date à revoir, la plus proche d’abord', down: 'par date à revoir, la plus lointaine d’abord' },
};

export const listWords: ListWords = {
  title: 'Pages',
  titleNone: 'Dans aucun ensemble',
  amount: (v) => {
    const what = [capital(pages(v.pages)), v.readings === null ? '' : readings(v.readings)].filter(Boolean);
    return `${what.join(', ')}, sur cet ordinateur seulement${v.bytes === null ? '' : ` : environ ${size(v.bytes)}`}.`;
  },
  inSet: (v) => `${capital(pages(v.pages))}.`,
  loading: 'Recherche des pages lues…',
  problems: {
    blocked:
      'Ici, le navigateur ne laisse rien garder, comme dans une fenêtre privée. Les pages peuvent être lues ; leurs relevés ne sont pas gardés.',
    full: 'Il n’y a plus de place sur cet ordinateur. Ce qui est gardé reste. Supprimez ce dont vous n’avez plus besoin, ou faites de la place.',
    newer:
      'Ce qui est gardé ici a été écrit par une version plus récente de Rollcall. Rien n’y est changé. Mettez Rollcall à jour, puis rouvrez cet onglet.',
    failed:
      'Les pages gardées sur cet ordinateur n’ont pas pu être retrouvées. Rien n’en est perdu. Fermez cet onglet, puis rouvrez-le.',
  },
  damaged: (v) =>
    plural(v.records, {
      one: 'Un enregistrement n’est plus lisible. Il est laissé tel quel, et tout le reste continue.',
      other: '# enregistrements ne sont plus lisibles. Ils sont laissés tels quels, et tout le reste continue.',
    }),
  empty: {
    title: 'Aucune page n’a encore été lue',
    text: 'Ouvrez la page d’une entreprise sur LinkedIn ou Facebook et cliquez-y sur le bouton de Rollcall. Chaque page lue figure ensuite ici, sur cet ordinateur seulement.',
    bring: 'Ou importez ce que vous avez : des pages enregistrées, ou ce que Rollcall a exporté ailleurs.',
    help: 'Comment lire une page',
    nothingOn:
      'Cet ensemble ne contient encore aucune page. Sélectionnez des pages sous « Toutes les pages », puis « Ajouter à un ensemble ».',
    allInSets: 'Toutes les pages sont dans un ensemble.',
    noneFits: 'Aucune page ne correspond.',
  },
  search: { name: 'Chercher un nom, une étiquette, une note ou un identifiant', hint: 'Chercher, ou touche /' },
  keys: 'Flèches : se déplacer ; espace : sélectionner ; Entrée : ouvrir',
  filters: {
    name: 'N’afficher que',
    site: 'Site',
    verdict: 'Diagnostic',
    role: 'Rôle',
    any: { site: 'Les deux sites', verdict: 'Tous les diagnostics', role: 'Tous les rôles' },
    due: 'À revoir maintenant',
    clear: 'Tout afficher',
    shown: (v) => `Pages à l’écran : ${number(v.shown)} sur ${number(v.of)}`,
  },
  columns: {
    page: { name: 'Page', note: '' },
    verdict: { name: 'Diagnostic', note: '' },
    lastPost: { name: 'Dernière publication', note: 'jours avant le relevé' },
    posts: { name: 'Publications', note: 'en 3 mois' },
    interactions: { name: 'Interactions', note: 'par publication (médiane)' },
    read: { name: 'Relevé', note: '' },
    sets: { name: 'Ensemble', note: '' },
    check: { name: 'À revoir', note: '' },
  },
  sorted: (v) => `Trié ${v.descending ? ORDERS[v.by].down : ORDERS[v.by].up}. Ce qui n’est pas connu vient en dernier.`,
  sortBy: 'Trier',
  orders: ORDERS,
  asTheyCome: { all: 'par relevé, le plus récent d’abord', set: 'dans l’ordre de l’ensemble' },
  unnamed: 'Page d’entreprise sans nom',
  roles: { mine: 'votre page', prospect: 'prospect', competitor: 'concurrent' },
  client: 'client',
  followers: ({ low, high }) =>
    low === high ? plural(low, { one: '# abonné', other: '# abonnés' }) : `${number(low)} à ${number(high)} abonnés`,
  figure: (v) => span(v.figure),
  atLeast: (v) => `au moins ${number(v.figure)}`,
  inDays: (v) => `en ${plural(Math.max(1, Math.round(v.days)), { one: '# jour', other: '# jours' })}`,
  inWhatWasSeen: 'dans ce qui a été vu',
  unknown: 'inconnu',
  noPost: 'aucune en 3 mois',
  pending: 'en cours de calcul',
  read: (v) => (v.daysAgo > 60 ? day(v.at, v.now) : relative.format(-v.daysAgo, 'day')),
  check: (v) => (v.due ? `à revoir depuis le ${day(v.at, v.now)}` : day(v.at, v.now)),
  checkToday: 'à revoir aujourd’hui',
  select: (v) => `Sélectionner ${v.name}`,
  selectAll: 'Sélectionner tout ce qui est affiché',
  selected: (v) => plural(v.pages, { one: '# sélectionnée', other: '# sélectionnées' }),
  foot: 'Les jours et les nombres sont ceux du relevé de chaque page. « Comparer » les mesure à une même date.',
  bar: {
    name: 'Avec les pages sélectionnées',
    compare: 'Comparer',
    report: 'Rapport',
    addTo: 'Ajouter à un ensemble',
    takeOut: 'Retirer de l’ensemble',
    own: 'En faire la page principale de l’ensemble',
    notOwn: 'N’est plus la page principale de l’ensemble',
    up: 'Monter',
    down: 'Descendre',
    edit: 'Modifier',
    export: 'Exporter',
    delete: 'Supprimer',
    none: 'Ne rien sélectionner',
    tooMany: (v) => `Au plus ${number(v.most)} pages peuvent être comparées ou figurer dans un rapport.`,
    tooFew: 'Sélectionnez une deuxième page pour comparer.',
  },
  exports: {
    kinds: {
      json: 'JSON, un seul fichier',
      ndjson: 'NDJSON, un relevé par ligne',
      'csv-pages': 'CSV, une ligne par page',
      'csv-posts': 'CSV, une ligne par publication',
      markdown: 'Résumé en Markdown',
    },
    copy: 'Copier sous forme de tableau',
    form: 'Le CSV s’écrit',
    forms: {
      ',.': '1.5 , 2.5 (virgule entre les cellules)',
      ';,': '1,5 ; 2,5 (point-virgule entre les cellules)',
      '\t.': '1.5 tabulation 2.5',
    },
    saved: (v) => `Enregistré : ${v.file}.`,
    notSaved: 'Le fichier n’a pas pu être créé. Rien n’a changé ; réessayez.',
    copied: (v) =>
      `Copié : un tableau ${v.pages === 1 ? 'd’une page' : `de ${pages(v.pages)}`}. Collez-le dans un tableur ou un message.`,
    notCopied: 'Le navigateur n’a pas permis la copie. « CSV, une ligne par page » contient le même tableau.',
  },
  edit: {
    title: (v) => (v.pages === 1 && v.name !== null ? `Modifier ${v.name}` : `Modifier ${pages(v.pages)}`),
    label: 'Étiquette',
    note: 'Note',
    role: 'Rôle',
    asItIs: 'Inchangé',
    check: 'À revoir le',
    checkHint: 'La date s’affiche dans la liste. Rien ne sonne, rien n’est envoyé.',
    same: 'La même entreprise sur l’autre site',
    nobody: 'Aucune',
    save: 'Enregistrer',
    cancel: 'Annuler',
    leftAlone: 'Les champs laissés vides ne changent rien.',
    clearLabel: 'Retirer l’étiquette',
    clearCheck: 'Retirer la date',
    saved: (v) => `Enregistré pour ${pages(v.pages)}.`,
    notSaved: 'L’enregistrement a échoué. Rien n’a changé ; réessayez.',
  },
  deleted: (v) =>
    `Suppression faite : ${v.pages === 1 && v.name !== null ? v.name : pages(v.pages)}, avec tous les relevés.`,
  notDeleted: 'La suppression a échoué. Rien n’a changé ; réessayez.',
  everything: {
    export: 'Tout exporter',
    exporting: (v) => `Export : page ${number(v.done)} sur ${number(v.of)}…`,
    delete: 'Tout supprimer',
    ask: (v) =>
      `Supprimer ${pages(v.pages)}${v.readings === null ? '' : `, ${readings(v.readings)}`}, tous les ensembles, les rapports et les options ? Vous aurez dix secondes pour annuler.`,
    confirm: 'Tout supprimer maintenant',
    cancel: 'Tout garder',
    deleted: 'Tout est supprimé : Rollcall ne garde plus rien.',
    left: 'Quelque chose n’a pas pu être supprimé. Fermez les autres onglets et panneaux de Rollcall, puis réessayez.',
  },
};
