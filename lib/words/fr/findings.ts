import type { FindingWords } from '../en/findings.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, number, percent, plural, posts, reshares, stretch } from './quantities.ts';

export const findings: FindingWords = {
  'last-post': (v) => `La dernière publication${v.own ? ' de la page' : ''} est parue ${ago(v.days)}.`,
  'few-posts': (v) => {
    if (v.posts.high === 0) return 'Aucune publication de la page ces 3 derniers mois.';
    const seen =
      v.posts.low === v.posts.high
        ? posts(v.posts.low)
        : `${number(v.posts.low)} à ${number(v.posts.high)} publications`;
    return `Seulement ${seen} de la page ces 3 derniers mois.`;
  },
  'cadence-for-size': (v) => {
    const places = { below: 'moins que les', about: 'proche des', above: 'plus que les' };
    return `${sentence(count(v.posts))} publications sur ${stretch(v.seen)}, ${places[v.place]} ${number(v.about)} environ que comptent les pages de cette taille animées avec un outil de publication (notre estimation).`;
  },
  silence: (v) =>
    `${v.own ? 'Aucune publication de la page' : 'Rien'} depuis ${days(v.days)}, contrairement à son habitude : avant, l’intervalle le plus long était de ${days(v.longest)}.`,
  'long-hole': (v) =>
    `Sur ${stretch(v.seen)}, ${days(v.days)} se sont écoulés sans publication${v.own ? ' de la page' : ''}.`,
  bursts: (v) =>
    `Les publications viennent par salves : la moitié des intervalles ne dépassent pas ${days({ low: v.median, high: v.median })}, le plus long fait ${days(v.longest)}.`,
  'steady-rhythm': (v) =>
    `Un rythme régulier : ${plural(Math.max(1, Math.round(v.gap)), { one: '# jour', other: '# jours' })} environ entre deux publications, sur ${number(v.gaps)} intervalles.`,
  'slowing-or-growing': (v) =>
    `Le rythme ${v.direction === 'rising' ? 's’accélère' : 'ralentit'}, sur les ${number(v.posts)} dernières publications.`,
  'seasonal-pause': (v) =>
    `Une pause de ${days(v.days)} tombe pendant la fermeture d’été ou de fin d’année : elle n’est pas retenue contre la page.`,
  'mostly-reshares': (v) =>
    `Sur les ${number(v.of)} dernières publications, ${plural(v.reshares, { one: '# est reprise', other: '# sont reprises' })} d’autres pages.`,
  'no-own-post-but-reshares': (v) =>
    `La page relaie ce que d’autres publient (${reshares(v.reshares, v.site)} en vue), et ne publie rien elle-même.`,
  'empty-page': () => 'La liste des publications a été lue jusqu’au bout : elle est vide.',
  'nobody-reacts': (v) =>
    `${number(v.none)} publications sur ${number(v.of)} n’ont reçu aucune réaction${v.small ? ' ; avec si peu d’abonnés, c’est courant' : ''}.`,
  'everyone-reacts': (v) => `Chacune des ${number(v.of)} publications a reçu une réaction.`,
  'response-for-size': (v) => {
    const size = `environ ${number(v.about)} pour ${count(v.followers)} abonnés (notre estimation)`;
    if (v.place === 'unclear') {
      return `${sentence(count(v.interactions))} interactions par publication. À sa taille, on en attend ${size} : avec si peu de publications, pas d’écart net.`;
    }
    const places = { below: 'moins que ce', about: 'à peu près ce', above: 'plus que ce' };
    return `${sentence(count(v.interactions))} interactions par publication, ${places[v.place]} qu’on attend à sa taille : ${size}.`;
  },
  'one-hit': (v) =>
    `Une publication a suscité ${number(v.best)} interactions, contre ${number(v.median, 1)} pour la publication médiane de la page.`,
  'few-comments': (v) => `${number(v.without)} publications sur ${number(v.of)} sont sans commentaire.`,
  'has-comments': (v) => `${number(v.posts)} publications sur ${number(v.of)} ont des commentaires.`,
  'one-format': (v) => `${number(v.posts)} publications sur ${number(v.of)} sont d’un seul type : ${KINDS[v.kind]}.`,
  'no-video': (v) => `Aucune vidéo dans les ${number(v.of)} dernières publications.`,
  'no-document': (v) => `Aucun document dans les ${number(v.of)} dernières publications.`,
  'all-jobs': (v) => `${number(v.jobs)} publications sur ${number(v.of)} sont des offres d’emploi.`,
  hiring: (v) =>
    `${plural(v.jobs, { one: '# offre d’emploi publiée', other: '# offres d’emploi publiées' })} ces 2 derniers mois.`,
  'recent-event': (v) => `Un événement a été annoncé ${ago(v.days)}.`,
  'many-links': (v) => `${number(v.links)} des ${number(v.of)} dernières publications renvoient vers un lien.`,
  'many-hashtags': (v) => `Environ ${number(v.mean)} hashtags par publication, sur ${posts(v.of)}.`,
  'old-pin': (v) => `La publication épinglée a ${days(v.days)}.`,
  'few-followers': (v) => `${sentence(count(v.followers))} abonnés à ce jour.`,
  'facts-missing': (v) => {
    const missing = [v.about ? 'la présentation' : '', v.website ? 'l’adresse du site' : ''].filter(Boolean);
    return `Il manque à l’en-tête de la page ${missing.join(' et ')}.`;
  },
  'since-last': (v) => {
    const since = `Depuis le relevé du ${date(v.at, v.now)}`;
    if (v.posts.high === 0) return `${since} : aucune nouvelle publication de la page.`;
    if (v.posts.low < v.posts.high)
      return `${since} : ${number(v.posts.low)} à ${number(v.posts.high)} nouvelles publications.`;
    return `${since} : ${plural(v.posts.low, { one: '# nouvelle publication', other: '# nouvelles publications' })}.`;
  },
  'followers-since-last': (v) => `Au moins ${percent(v.share)} d’abonnés de plus que le ${date(v.at, v.now)}.`,
  'followers-unknown': () =>
    'Le nombre d’abonnés n’est pas affiché : l’écho ne peut pas être comparé à la taille de la page.',
  'counts-unread': (v) => `Les réactions ont pu être lues sur ${number(v.read)} publications sur ${number(v.of)}.`,
  'part-seen': (v) => `Vu seulement : ${stretch(v.seen)}, avec ${posts(v.posts)} ; la suite n’est pas chargée.`,
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

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
