import type { PostKind } from '../../reading/reading.ts';
import type { LensViewWords } from '../en/lens-view.ts';
import { digitsFor, wholeShare } from '../figure-shown.ts';
import { wholeDays } from '../range.ts';
import { KINDS } from './kinds.ts';
import { count, days, list, number, pace, percent, plural, posts, span } from './quantities.ts';

const CADENCE = {
  quarter: 'Publications en 3 mois',
  week: 'Publications par semaine',
  month: 'Publications par mois',
};

const LEAST_SHARE = 0.0001;

const share = (value: number) => (value > 0 && value < LEAST_SHARE ? `< ${percent(LEAST_SHARE)}` : percent(value));

const shown = (value: number) => number(value, digitsFor(value));

const COUNTED: Record<PostKind, { one: string; other: string }> = {
  text: { one: '# texte', other: '# textes' },
  image: { one: '# image', other: '# images' },
  video: { one: '# vidéo', other: '# vidéos' },
  document: { one: '# document', other: '# documents' },
  poll: { one: '# sondage', other: '# sondages' },
  link: { one: '# lien', other: '# liens' },
  article: { one: '# article', other: '# articles' },
  event: { one: '# événement', other: '# événements' },
  job: { one: '# offre d’emploi', other: '# offres d’emploi' },
  other: { one: '# autre', other: '# autres' },
  unknown: { one: '# de type inconnu', other: '# de type inconnu' },
};

export const lensView: LensViewWords = {
  opening: {
    title: 'Pour ouvrir l’appel',
    question: 'S’il vous faut une première question',
    onlyHere: 'Non proposée pour une autre page cette semaine.',
    blank: 'à compléter',
    copy: 'Copier',
    copyLine: (v) => `Copier « ${v.line} »`,
    openPost: 'ouvrir la publication',
    openPostOf: (v) => `ouvrir la publication du ${v.date} dans un nouvel onglet`,
    notWhen: 'quand l’éviter',
  },
  known: 'Ce que l’on sait',
  rhythm: (v) => `${v.posts}${v.gap === null ? '' : `, ${pace(v.gap)}`}.`,
  beside: {
    title: 'Côte à côte',
    others: (v) =>
      v.pages === 1 ? 'À côté de l’autre page que vous avez lue' : `À côté de ${number(v.pages)} autres pages`,
    alone: 'À côté de la vôtre',
    otherPages: 'À côté des autres pages',
    noneYet:
      'Aucune page n’est encore connue comme la vôtre. Ouvrez-la, cliquez sur le bouton et choisissez « Ma page » : les deux se liront à la même échelle.',
    counts: (v) => `${posts(v.page)} en 3 mois contre ${number(v.mine)} pour vous`,
    yourPage: 'Votre page',
    median: (v) => (v.pages === 1 ? 'L’autre page' : `Médiane de ${number(v.pages)}`),
    places: { more: 'écart net', less: 'écart net', level: 'pas d’écart net' },
    name: (v) =>
      ({
        rate: 'Interactions par abonné',
        cadence: CADENCE[v.unit as keyof typeof CADENCE],
        recency: 'Jours depuis la dernière publication',
        interactions: 'Interactions par publication',
        reshares: 'Reprises parmi les publications',
        jobs: 'Offres d’emploi parmi les publications',
      })[v.measure],
    value: ({ unit, figure }) => {
      if (unit === 'days') return wholeDays(figure).high === 0 ? '< 1' : days(figure).replace(/(?<=\d)\sjours?$/u, '');
      if (figure.value === null) return span(figure);
      return unit === 'share' ? share(figure.part ? wholeShare(figure.value) : figure.value) : shown(figure.value);
    },
    range: ({ unit, figure: { low, high, value, part } }) => {
      if (unit === 'days' || value === null) return null;
      // Counts of posts are whole, and so are per cents of so few posts.
      const inPercent = (each: number) => percent(part ? wholeShare(each) : each);
      const inUnit = { share: inPercent, quarter: (each: number) => number(each) }[unit as string] ?? shown;
      const [from, to] = [inUnit(low), inUnit(high)];
      return from === to ? null : `(${from} à ${to})`;
    },
    reference: (v) => `repère : environ ${number(v.about, 1)}`,
    whisker: (v) => `${v.measure}, ${v.page} : ${v.value}${v.range === null ? '' : ` ${v.range}`}`,
    key: 'Point : le chiffre. Trait : la fourchette que permettent les publications vues.',
    tick: 'Petit trait : la moitié des pages animées avec un outil de publication, de la taille de chacune (notre estimation).',
    scale: (v) =>
      v.page === null || v.mine === null
        ? 'Même axe de temps, même échelle de hauteur.'
        : `Même axe de temps, même échelle de hauteur. Pointillé : la moitié des pages animées avec un outil de publication, de la taille de chacune (notre estimation) : environ ${number(v.page)}, environ ${number(v.mine)}.`,
    silent: (v) =>
      v.own ? `aucune publication de la page depuis ${days(v.days)}` : `silencieuse depuis ${days(v.days)}`,
    pace: (v) => pace(v.gap),
    limits: 'Portée de la comparaison',
  },
  kinds: (v) => {
    const each = Object.entries(v.kinds) as [PostKind, number][];
    const sorted = each.toSorted(([, a], [, b]) => b - a);
    return `${sorted.map(([kind, n]) => plural(n, COUNTED[kind])).join(', ')}.`;
  },
  strongest: (v) =>
    `Celle qui a le plus fait réagir : ${count(v.interactions)} interactions${v.kind === 'unknown' || v.kind === 'other' ? '' : `, ${KINDS[v.kind]}`}.`,
  export: {
    unnamed: 'Page d’entreprise',
    read: (v) => `relevé du ${v.date}`,
    lastPost: (v) => `dernière publication${v.own ? ' de la page' : ''} (${v.date})`,
    noPost: 'aucune publication sur la page',
    unknown: 'trop peu vu pour se prononcer',
    interactions: (v) =>
      `${count(v.interactions)} ${v.interactions.high < 2 ? 'interaction' : 'interactions'} par publication (médiane)`,
    seen: (v) => `${posts(v.posts)} ${v.posts < 2 ? 'vue' : 'vues'}`,
    yourPage: 'votre page',
    scope: (v) => `${v.page}${v.mine === null ? '' : ` ; ${v.mine}`}.`,
    level: (v) => `Pas d’écart net avec ${v.mine ? 'votre page' : 'les autres pages'} : ${list(v.names)}.`,
    more: (v) => plural(v.differences, { one: 'Et # autre écart.', other: 'Et # autres écarts.' }),
    colon: ' : ',
    between: ' ; ',
  },
};
