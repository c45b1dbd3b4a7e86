import { dateRange } from '../dates.ts';
import type { DimensionWords, StripWords } from '../en/strip.ts';
import { type Range, spanOf } from '../range.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, list, number, plural, posts, reshares, span } from './quantities.ts';

export const strip: StripWords = {
  title: 'Les publications dans le temps',
  titleOf: (v) => `${v.name} : les publications dans le temps`,
  description: (v) =>
    `Du ${date(v.from, v.now)} à aujourd’hui : ${posts(v.own)} de la page, ${reshares(v.reshares, v.site)}.${v.dimension === null ? '' : ` Mesuré : ${v.dimension}.`}`,
  rowDescription: (v) =>
    `Du ${date(v.from, v.now)} au ${date(v.now, v.now)} : ${posts(v.own)} de la page, ${reshares(v.reshares, v.site)}.`,
  weekly: (v) => `${number(v.most)} par semaine`,
  today: 'aujourd’hui',
  notLoaded: 'non chargé',
  empty: 'La frise reste vide : il n’y a rien à mesurer.',
  usualGap: (v) => `intervalle habituel : ${days({ low: v.days, high: v.days })}`,
  usualShort: (v) => `habituel : ${days({ low: v.days, high: v.days })}`,
  meanwhile: (v) => `${reshares(v.reshares, v.site)} entre-temps`,
  legend: {
    own: 'publication de la page',
    ownWeek: 'publications de la page par semaine',
    partWeek: 'semaine incomplète',
    emptyWeek: 'semaine sans publication',
    reshare: (v) => (v.site === 'linkedin' ? 'republication' : 'partage'),
    pinned: 'épinglée',
    coarse: 'date connue à cette largeur près',
    unknown: 'écho inconnu',
    ring: 'intervalle habituel dépassé',
    gaps: 'd’autres publications sont possibles ici',
  },
  older: (v) =>
    plural(v.posts, {
      one: '# publication plus ancienne n’est pas sur la frise.',
      other: '# publications plus anciennes ne sont pas sur la frise.',
    }),
  undated: (v) => `${posts(v.posts)} sans date lisible, non ${v.posts < 2 ? 'dessinée' : 'dessinées'}.`,
  pointed: {
    post: (v) => `, ${ago(v.age)} : ${v.sort}, ${v.kind}`,
    turn: (v) => ` (${number(v.nth)} sur ${number(v.of)} à cette date)`,
    kindUnknown: 'type inconnu',
    pinned: 'publication de la page, épinglée',
    counts: (v) => {
      const shares = SHARES[v.site];
      const known = [
        counted(v.reactions, { one: 'réaction', other: 'réactions' }),
        counted(v.comments, { one: 'commentaire', other: 'commentaires' }),
        counted(v.shares, shares),
      ].flatMap((part) => part ?? []);
      const unknown = [
        ...(v.reactions === null ? ['réactions'] : []),
        ...(v.comments === null ? ['commentaires'] : []),
        ...(v.shares === null ? [shares.other] : []),
      ];
      const feminine = unknown.every((noun) => noun === 'réactions' || noun === 'republications');
      const missing = unknown.length === 0 ? [] : [`${list(unknown)} ${feminine ? 'inconnues' : 'inconnus'}`];
      return capital([...(known.length > 0 ? [known.join(', ')] : []), ...missing].join(' ; '));
    },
    week: (v) => {
      const own = `${posts(v.own)} de la page`;
      const none = v.own + v.reshares === 0;
      const all = none ? 'aucune publication' : v.reshares === 0 ? own : `${own}, ${reshares(v.reshares, v.site)}`;
      return ` : ${all}${v.whole ? '' : ', semaine incomplète'}`;
    },
    listWeek: 'Cliquez, ou appuyez sur Entrée, pour la liste de ses publications',
    opens: 'S’ouvre dans un nouvel onglet',
    noAddress: 'Son adresse n’est pas connue',
  },
  week: {
    posts: (v) => `Publications du ${v.dates}`,
    more: (v) =>
      plural(v.posts, {
        one: '# autre est dans le tableau.',
        other: '# autres sont dans le tableau.',
      }),
    post: (v) =>
      `${v.sort}, ${v.kind}, ${v.interactions === null ? 'interactions inconnues' : counted(v.interactions, { one: 'interaction', other: 'interactions' })}`,
    close: 'Fermer',
  },
  keys: {
    posts:
      'Publications sur la frise. Les flèches gauche et droite vont de l’une à l’autre, Début mène à la plus ancienne, Fin à la plus récente, Entrée en ouvre une.',
    weeks:
      'Semaines sur la frise. Les flèches gauche et droite vont de l’une à l’autre, Début mène à la plus ancienne, Fin à la plus récente, Entrée donne la liste de ses publications.',
  },
  asTable: 'En tableau',
  columns: {
    date: 'Date',
    post: 'Publication',
    reactions: 'Réactions',
    comments: 'Comment.',
    shares: (v) => (v.site === 'linkedin' ? 'Republ.' : 'Partages'),
    interactions: 'Total',
  },
  unknown: 'inconnu',
  dated: dateRange('fr'),
  kinds: KINDS,
  own: 'de la page',
  pinned: 'de la page, épinglée',
  open: (v) => `Ouvrir la publication du ${v.date} dans un nouvel onglet`,
  interactions: (v) => count(v.interactions),
  figure: (v) => span(v.count),
};

export const dimension: DimensionWords = {
  silence: (v) => `${days(v.days)} de silence`,
  silenceOfItsOwn: (v) => `${days(v.days)} sans publication de la page`,
  newest: (v) => `${v.own ? 'dernière de la page' : 'dernière publication'} : il y a ${days(v.days)}`,
  hole: (v) => `${days(v.days)} sans publication${v.own ? ' de la page' : ''}`,
  gap: (v) => `${days(v.days)} entre deux publications`,
  under: (v) =>
    v.under === v.of
      ? `les ${number(v.of)} sous la ligne pointillée`
      : `${number(v.under)} sur ${number(v.of)} sous la ligne pointillée`,
  posts: (v) => {
    if (v.whole) return `${posts(v.posts)} en 3 mois`;
    const { unit, count: n } = spanOf(v.days);
    return `${posts(v.posts)} en ${plural(n, unit === 'days' ? { one: '# jour', other: '# jours' } : { one: '# semaine', other: '# semaines' })}`;
  },
  needed: (v) => `il faut ${number(v.days)} jours`,
};

/** LinkedIn says « republication », Facebook « partage ». */
const SHARES = {
  linkedin: { one: 'republication', other: 'republications' },
  facebook: { one: 'partage', other: 'partages' },
};

/** « 35 réactions », « 30 à 35 réactions » ; `null` : inconnu. */
function counted(range: Range | null, noun: { one: string; other: string }): string | null {
  return range && `${span(range)} ${plural(range.high, noun)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
