import type { FindingWords } from '../en/findings.ts';
import { formatOf } from '../format.ts';
import type { Range } from '../range.ts';
import { KINDS } from './kinds.ts';
import {
  ago,
  count,
  date,
  days,
  list,
  number,
  percent,
  plural,
  posts,
  postsIn,
  reshares,
  span,
  stretch,
  usualDays,
} from './quantities.ts';

const { weekday } = formatOf('fr');

const MANAGED = 'les pages de cette taille animées avec un outil de publication';
const ourEstimate = (studies: string[]) => `(notre estimation, d’après ${list(studies)})`;
const reference = (v: { about: number; studies: string[] }) =>
  `${MANAGED} : environ ${number(v.about)} ${ourEstimate(v.studies)}`;

const PLACES = {
  below: 'moins que',
  about: 'à peu près autant que',
  unclear: 'sans écart net avec',
  above: 'plus que',
};

export const findings: FindingWords = {
  'last-post': (v) => `La dernière publication${v.own ? ' de la page' : ''} est parue ${ago(v.days)}.`,
  'few-posts': (v) => {
    if (v.posts.high === 0) return 'Aucune publication de la page ces 3 derniers mois.';
    return `Seulement ${postsIn(v.posts)} de la page ces 3 derniers mois.`;
  },
  'cadence-for-size': (v) =>
    `${counted(v.posts, 'publication')} sur ${stretch(v.seen)}, ${PLACES[v.place]} ${reference(v)}.`,
  silence: (v) =>
    `${v.own ? 'Aucune publication de la page' : 'Rien'} depuis ${days(v.days)}, contrairement à son habitude : avant, l’intervalle le plus long était de ${days(v.longest)}.`,
  'long-hole': (v) =>
    `Sur ${stretch(v.seen)}, ${days(v.days)} de suite se sont écoulés sans publication${v.own ? ' de la page' : ''}.`,
  bursts: (v) =>
    `Les publications viennent par salves : la moitié des intervalles ne dépassent pas ${days({ low: v.median, high: v.median })}, le plus long fait ${days(v.longest)}.`,
  'steady-rhythm': (v) =>
    `Un rythme régulier : ${usualDays(v.gap)} entre deux publications, sur ${number(v.gaps)} intervalles.`,
  'weekday-habit': (v) =>
    `Le ${weekday(v.weekday)} est une habitude : ${number(v.days)} des ${number(v.of)} jours de publication (jours comptés en temps universel).`,
  'slowing-or-growing': (v) =>
    `Le rythme ${v.direction === 'rising' ? 's’accélère' : 'ralentit'} sur les ${number(v.posts)} dernières publications.`,
  'seasonal-pause': (v) =>
    `Une pause de ${days(v.days)}, pour l’essentiel pendant la fermeture d’été ou de fin d’année, n’est pas retenue contre la page.`,
  'mostly-reshares': (v) =>
    `${plural(v.reshares, { one: '# des', other: '# des' })} ${number(v.of)} dernières publications ${v.reshares < 2 ? 'est une reprise' : 'sont des reprises'}.`,
  'own-voice': (v) =>
    `Les ${number(v.of)} dernières publications viennent toutes de la page elle-même, sans aucune reprise.`,
  'no-own-post-but-reshares': (v) =>
    `La page relaie ce que d’autres publient (${reshares(v.reshares, v.site)} dans ce qui a été lu), et ne publie rien elle-même.`,
  'empty-page': () => 'La liste des publications a été lue jusqu’au bout : elle est vide.',
  'nobody-reacts': (v) =>
    `${number(v.none)} publications sur ${number(v.of)} n’ont reçu aucune réaction${v.small ? ' ; avec si peu d’abonnés, c’est courant' : ''}.`,
  'everyone-reacts': (v) => `Chacune des ${number(v.of)} publications a reçu une réaction.`,
  'response-for-size': (v) => {
    const why = v.wide === null ? '' : ` (les publications diffèrent beaucoup : ${span(v.wide)})`;
    return `${counted(v.interactions, 'interaction')} par publication pour ${span(v.followers)} abonnés${why}, ${PLACES[v.place]} ${reference(v)}.`;
  },
  'one-hit': (v) => `Une seule publication a suscité au moins ${percent(v.share)} des interactions de ${posts(v.of)}.`,
  'best-post': (v) =>
    `Ce qui marche : une publication a suscité ${v.isExact ? '' : 'au moins '}${number(v.interactions)} interactions, ${v.times === null ? 'alors que la moitié des publications n’en ont aucune' : `au moins ${number(v.times)} fois le niveau de la publication médiane de la page`}.`,
  'big-audience-asleep': (v) =>
    `Un large public qui réagit peu : ${counted(v.interactions, 'interaction').toLowerCase()} par publication, pour environ ${number(v.followers)} abonnés ; ${reference(v)}.`,
  'small-but-alive': (v) =>
    `Une petite page bien vivante : les publications se suivent, et ${outOf(v.heard, v.of)} ${v.heard < 2 ? 'a' : 'ont'} reçu une réaction.`,
  'response-trend': (v) =>
    `L’écho ${v.direction === 'rising' ? 'augmente' : 'baisse'} : ${counted(v.newer, 'interaction').toLowerCase()} par publication dans la moitié récente de ${posts(v.of)} ; avant, ${count(v.older)}. Le hasard l’explique mal.`,
  'few-comments': (v) => `${outOf(v.without, v.of)} ${v.without < 2 ? 'est' : 'sont'} sans commentaire.`,
  'has-comments': (v) => `${outOf(v.posts, v.of)} ${v.posts < 2 ? 'a' : 'ont'} des commentaires.`,
  'one-format': (v) => `${number(v.posts)} publications sur ${number(v.of)} sont d’un seul type : ${KINDS[v.kind]}.`,
  'text-only': (v) => `Les ${number(v.of)} dernières publications sont toutes du texte seul, sans image ni vidéo.`,
  'links-only': (v) => `Les ${number(v.of)} dernières publications renvoient toutes vers un lien ou un article.`,
  'varied-formats': (v) =>
    `Les ${number(v.of)} dernières publications sont de ${number(v.kinds.length)} types : ${list(v.kinds.map((kind) => KINDS[kind]))}.`,
  'has-video': (v) =>
    `${plural(v.videos, { one: '# vidéo', other: '# vidéos' })} dans les ${number(v.of)} dernières publications.`,
  'has-document': (v) =>
    `${plural(v.documents, { one: '# document', other: '# documents' })} dans les ${number(v.of)} dernières publications.`,
  'no-video': (v) => `Aucune vidéo dans les ${number(v.of)} dernières publications.`,
  'no-document': (v) => `Aucun document dans les ${number(v.of)} dernières publications.`,
  'all-jobs': (v) => `${number(v.jobs)} publications sur ${number(v.of)} sont des offres d’emploi.`,
  'no-job': (v) => `Aucune offre d’emploi dans les ${number(v.of)} dernières publications.`,
  hiring: (v) =>
    `${plural(v.jobs, { one: '# offre d’emploi publiée', other: '# offres d’emploi publiées' })} ces 2 derniers mois.`,
  'recent-event': (v) => `Un événement a été annoncé ${ago(v.days)}.`,
  'many-links': (v) => `${number(v.links)} des ${number(v.of)} dernières publications renvoient vers un lien.`,
  'many-hashtags': (v) => `Environ ${number(v.mean)} hashtags par publication, sur ${posts(v.of)}.`,
  'no-hashtags': (v) => `Aucun hashtag dans les ${number(v.of)} dernières publications.`,
  'few-hashtags': (v) => `Un à trois hashtags dans chacune des ${number(v.of)} dernières publications.`,
  'fresh-pin': (v) => `La publication épinglée est récente : elle a ${days(v.days)}.`,
  'old-pin': (v) => `La publication épinglée a ${days(v.days)}.`,
  'few-followers': (v) => `${sentence(span(v.followers))} abonnés à ce jour.`,
  'facts-complete': () => 'La page dit ce que fait l’entreprise, son secteur d’activité et l’adresse de son site.',
  'facts-missing': (v) => {
    const missing = [
      v.about ? 'la présentation' : '',
      v.category ? 'le secteur d’activité' : '',
      v.website ? 'l’adresse du site' : '',
    ];
    return `À remplir sur la page : ${list(missing.filter(Boolean))}.`;
  },
  'since-last': (v) => {
    const since = `Depuis le relevé du ${date(v.at, v.now)}`;
    if (v.posts.high === 0) return `${since} : aucune nouvelle publication de la page.`;
    if (v.posts.low < v.posts.high)
      return `${since} : ${number(v.posts.low)} à ${plural(v.posts.high, { one: '# nouvelle publication', other: '# nouvelles publications' })}.`;
    return `${since} : ${plural(v.posts.low, { one: '# nouvelle publication', other: '# nouvelles publications' })}.`;
  },
  'followers-since-last': (v) => `Au moins ${percent(v.share)} d’abonnés de plus que le ${date(v.at, v.now)}.`,
  'followers-unknown': () =>
    'Le nombre d’abonnés n’est pas affiché : l’écho ne peut pas être comparé à la taille de la page.',
  'counts-unread': (v) => `Les réactions ont pu être lues pour ${outOf(v.read, v.of)}.`,
  'part-seen': (v) =>
    `Vu seulement : ${stretch(v.seen)}, avec ${posts(v.posts)} ; les plus anciennes ne sont pas chargées.`,
  'coarse-dates': (v) => `La page ne donne que des dates approximatives : la dernière publication a ${days(v.days)}.`,
  'posts-unread': (v) =>
    plural(v.posts, {
      one: '# publication a été vue sans pouvoir être lue.',
      other: '# publications ont été vues sans pouvoir être lues.',
    }),
  'home-tab': () =>
    'Cet onglet montre quelques publications choisies, pas les dernières : on ne peut en tirer aucun rythme.',
  filtered: () => 'Un filtre est actif : d’autres publications sont masquées.',
  'not-in-order': () =>
    'Les publications ne sont pas dans l’ordre des dates : de plus récentes peuvent manquer, rien n’est donc retenu contre la page.',
  'feed-not-seen': () =>
    'Les publications de la page n’étaient pas dans ce qui a été lu. Cela ne veut pas dire qu’il n’y en a pas.',
};

/** « 1 publication », « Entre 30 et 35 publications » : le pluriel commence à deux. */
function counted(range: Range, noun: string): string {
  return `${sentence(count(range))} ${noun}${range.high < 2 ? '' : 's'}`;
}

/** « 1 publication sur 8 », « 3 publications sur 8 ». */
const outOf = (count: number, of: number): string => `${posts(count)} sur ${number(of)}`;

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
