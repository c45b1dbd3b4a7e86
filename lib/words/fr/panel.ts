import type { PostKind } from '../../reading/reading.ts';
import type { Counts, PanelWords } from '../en/panel.ts';
import { digitsFor } from '../figure-shown.ts';
import { monthsAndDays } from '../months-and-days.ts';
import type { Range } from '../range.ts';
import { whenOf } from '../when.ts';
import { KINDS } from './kinds.ts';
import { number, plural, posts, span } from './quantities.ts';
import { strip } from './strip.ts';
import { on } from './when.ts';

const { months, day, days } = monthsAndDays('fr');

export const panelWords: PanelWords = {
  posts: {
    title: 'Publications lues',
    choose: 'Quelles publications',
    order: 'Ordre',
    year: 'Année',
    choices: {
      all: 'Toutes',
      own: 'De la page',
      reshare: (v) => (v.site === 'linkedin' ? 'Republications' : 'Partages'),
    },
    kind: (v) => kindOf(v.kind),
    allYears: 'Toutes les années',
    orders: {
      newest: 'Plus récentes',
      oldest: 'Plus anciennes',
      most: 'Plus d’interactions',
      least: 'Moins d’interactions',
    },
    columns: { date: 'Date', words: 'Premiers mots', interactions: 'Inter.' },
    median: (v) => `médiane ${number(v.median, v.median < 100 ? 1 : 0)}`,
    quarter: '÷4',
    four: '×4',
    noMedian: {
      zero: 'La médiane de la page est de 0 : rien ne peut en être un multiple.',
      unknown: 'La médiane de la page est inconnue : pas de comparaison possible.',
    },
    months: (v) => months(v.from, v.to),
    undated: 'Date inconnue',
    count: (v) => posts(v.posts),
    when: (v) => {
      const when = whenOf(v.age, v.now, false);
      if (when.known === 'date') return day(when.at, v.yearOf);
      if (when.known === 'about') return `vers le ${day(when.at, v.yearOf)}`;
      if (when.known !== 'stretch' || when.unit !== 'week') return on(when, v.now);
      return days(v.at.from, v.at.to, v.yearOf, (from, to) => `${from} au ${to}`);
    },
    noDate: 'inconnue',
    name: ({ kind, sort, site }) => {
      const reshare = site === 'linkedin' ? 'republication' : 'partage';
      const sorts = { own: kindOf(kind), reshare: `${reshare}, ${kindOf(kind)}`, pinned: `${kindOf(kind)}, épinglée` };
      return capital(sorts[sort]);
    },
    drew: ({ counts, young }) => counted(counts) + (young && counts.reactions ? ' à ce stade' : ''),
    about: (v) => `${small(v.name)} · ${small(v.drew)}`,
    interactions: (v) => plural(v.interactions.high, { one: 'interaction', other: 'interactions' }),
    interactionsUnknown: 'interactions inconnues',
    unknown: '?',
    times: (v) => `${times(v.times)} la médiane`,
    notCompared: 'sans comparaison avec la médiane',
    more: (v) => plural(v.posts, { one: 'En afficher une de plus', other: 'En afficher # de plus' }),
    fit: (v) => `${number(v.fit)} sur ${posts(v.of)}`,
    none: 'Aucune publication ne correspond.',
    showAll: 'Tout afficher',
    opens: 's’ouvre dans un nouvel onglet',
    figure: (v) => span(v.count),
  },
  roll: {
    needed: (v) => {
      const more = plural(v.posts, { one: '# publication de plus', other: '# publications de plus' });
      return v.days === null
        ? more
        : `${more}, ou ${plural(v.days, { one: '# jour de plus', other: '# jours de plus' })} en remontant,`;
    },
    settle: (v) => (v.posts < 2 && (v.days ?? 0) < 2 ? 'suffirait pour conclure.' : 'suffiraient pour conclure.'),
    how: {
      scroll: 'Faites défiler la page ; elles apparaissent ici.',
      'show-more': 'Cliquez sur « Afficher plus de résultats », sous la dernière publication ; elles apparaissent ici.',
      'sign-in': 'Le site n’en montre pas plus sans connexion.',
    },
    instead: {
      scroll: 'Faites défiler la page ; ce qu’elle charge apparaît ici.',
      'show-more':
        'Cliquez sur « Afficher plus de résultats », sous la dernière publication ; ce que la page charge apparaît ici.',
      'clear-filter': 'Retirez le filtre de la liste des publications ; ce qu’elle montre alors apparaît ici.',
      'sort-recent':
        'Triez les publications par date, les plus récentes d’abord ; elles sont lues à mesure qu’elles apparaissent.',
    },
  },
  elsewhere: {
    title: 'Cliquez sur le bouton pour lire cette page',
    otherSite: 'Pas de page d’entreprise dans cet onglet',
    because: {
      moved:
        'L’onglet a été rechargé, ou il est passé à une autre adresse. Rollcall ne peut regarder une page qu’après un clic sur son bouton.',
      never:
        'Rollcall ne regarde une page qu’après un clic sur son bouton. Les pages du navigateur lui-même ne peuvent pas être lues.',
      'other-site':
        'Rollcall lit les pages d’entreprise de LinkedIn et de Facebook. Ouvrez-en une, puis cliquez sur le bouton.',
    },
    button: 'Le bouton de Rollcall',
    where: 'Dans la barre d’outils du navigateur, ou derrière sa pièce de puzzle.',
    keys: 'Ou appuyez sur',
    last: 'Dernier relevé ici',
    show: 'Afficher le nom de la page',
    unnamed: 'Page d’entreprise sans nom',
    open: (v) => `Ouvrir la page de ${v.name} dans un nouvel onglet`,
  },
};

const PARTS = ['reactions', 'comments', 'shares'] as const;

function counted(counts: Counts): string {
  const nouns = {
    reactions: { one: 'réaction', other: 'réactions' },
    comments: { one: 'commentaire', other: 'commentaires' },
    shares: SHARES[counts.site],
  };
  const some = PARTS.flatMap((part) => {
    const count = counts[part];
    return count && count.high > 0 ? `${span(count)} ${plural(count.high, nouns[part])}` : [];
  });
  if (some.length === 0 || PARTS.some((part) => counts[part] === null)) return strip.pointed.counts(counts);
  return some.join(', ');
}

/** LinkedIn says « republication », Facebook « partage ». */
const SHARES = {
  linkedin: { one: 'republication', other: 'republications' },
  facebook: { one: 'partage', other: 'partages' },
};

/** « 0,6 fois », « 1,2 à 1,6 fois ». */
function times({ low, high }: Range): string {
  const [least, most] = [low, high].map((value) => number(value, digitsFor(value)));
  return least === most ? `${least} fois` : `${least} à ${most} fois`;
}

const kindOf = (kind: PostKind): string => (kind === 'unknown' ? 'type inconnu' : KINDS[kind]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
