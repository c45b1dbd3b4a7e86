import type { Site } from '../../reading/reading.ts';
import type { InterfaceWords } from '../en/interface.ts';
import { spanOf } from '../range.ts';
import { number, plural, posts } from './quantities.ts';
import { dimension, strip } from './strip.ts';

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

const VIEWS = { 'signed-in': ', connecté', 'signed-out': ', non connecté' };

export const interfaceWords: InterfaceWords = {
  product: 'Rollcall',
  sites: SITES,
  reading: {
    title: 'Lecture…',
    what: 'Lecture de ce que l’onglet a déjà chargé.',
    promise: 'Aucun clic, aucun défilement, aucun envoi. Si la page est longue, cela peut prendre une seconde.',
    unnamed: 'Cette page',
  },
  page: {
    unnamed: 'Page d’entreprise sans nom',
    view: (v) => SITES[v.site] + (v.view === null ? '' : VIEWS[v.view]),
    followers: ({ low, high, shown }) =>
      low === high ? plural(low, { one: '# abonné', other: '# abonnés' }) : `${shown} abonnés`,
    posts: (v) => (v.posts === 0 ? 'aucune publication' : plural(v.posts, { one: '# publication', other: '# publications' })),
    readAgain: 'actualiser le relevé',
  },
  places: {
    'home-tab': {
      title: 'C’est l’onglet Accueil',
      text: 'LinkedIn y choisit quelques publications, pas les plus récentes. L’onglet Posts les a toutes.',
    },
    'no-feed': {
      title: 'Cet onglet n’a pas de publications',
      text: 'La page de l’entreprise est ouverte à un endroit qui n’en liste aucune. Elles ont leur propre onglet.',
    },
  },
  strip,
  dimension,
  facts: { title: 'Trois chiffres' },
  settle: {
    title: 'Ce qui permettrait de conclure',
    openPosts: 'Ouvrir les publications de la page',
    thenClick: 'Elles s’ouvrent dans un nouvel onglet. Cliquez-y sur le bouton de Rollcall.',
  },
  steps: {
    title: (v) => (v.steps === 1 ? 'Prochaine étape' : 'Prochaines étapes'),
    after: 'Ensuite',
    more: (v) => plural(v.steps, { one: 'Une étape de plus', other: '# étapes de plus' }),
    effort: (v) => {
      const start = { minutes: '15 à 45 min', hours: '2 à 3 h', days: '1 à 2 jours' }[v.effort];
      if (v.running === null) return start;
      const { perWeek, perMonth, perYear, rate } = v.running;
      const hours = perWeek < 1 ? `${number(perMonth)} h par mois` : `${number(perWeek, 1)} h par semaine`;
      return `${start}, puis ${hours}, environ ${number(perYear)} € par an à ${number(rate)} €/h, notre hypothèse`;
    },
    colon: ' : ',
    why: 'Pourquoi',
    example: 'Exemple',
    post: 'Publication',
    firstWords: (v) => `« ${v.excerpt}… »`,
    who: 'Qui',
    cost: 'Coût',
    notWhen: 'Sauf si',
    worked: 'Réussi si',
    source: 'Fondé sur',
  },
  findings: {
    title: 'Ce que montre la page',
    signs: { good: 'Bien :', warn: 'À améliorer :', bad: 'Manque :', info: 'À noter :' },
    posts: (v) => posts(v.posts),
    more: (v) => `et ${posts(v.posts)} de plus`,
  },
  coverage: {
    title: 'Ce qui a été lu',
    posts: (v) => {
      if (v.days === null) return posts(v.posts);
      const far = v.days.high;
      const months = Math.round(far / 30.4);
      return `${posts(v.posts)} sur ${months >= 3 ? `${number(months)} mois` : weeksOrDays(far)}`;
    },
    scroll: 'faites défiler la page pour en charger d’autres, puis actualisez le relevé',
    end: 'la liste s’arrête là',
    nothing: 'Aucune publication n’a été lue.',
    joined: (v) => `${v.read} ; ${v.more}.`,
  },
  unread: {
    title: 'Ce qui n’a pas pu être lu',
  },
  failures: {
    forbidden: {
      title: 'Le navigateur tient les extensions à l’écart de cette page',
      text: 'C’est le cas de ses propres pages, de sa boutique et de certains sites protégés. Ouvrez la page d’une entreprise, et cliquez-y sur le bouton.',
    },
    gone: {
      title: 'L’onglet a changé de page',
      text: 'L’onglet a été fermé, ou est passé à une autre page pendant la lecture. Rien n’a été gardé. Revenez à la page, puis actualisez le relevé.',
    },
    'timed-out': {
      title: 'La page n’a pas répondu',
      text: 'Elle est trop occupée, ou ne finit pas de charger. Patientez un peu ou rechargez-la, puis actualisez le relevé.',
    },
    'bad-data': {
      title: 'La réponse de la page est incohérente',
      text: 'Elle n’a pas passé les contrôles : rien n’en est montré. Rechargez la page, puis actualisez le relevé.',
    },
  },
  works: {
    title: 'Où cela fonctionne',
    advice:
      'L’onglet des publications est le meilleur endroit. Ouvrez-le, laissez-en charger une douzaine, puis cliquez sur le bouton.',
    name: 'nom',
  },
  report: {
    title: 'Aider à corriger',
    half: 'Cette page n’a été comprise qu’à moitié. Aider à corriger :',
    button: 'Copier la structure',
    text: 'Elle est destinée aux auteurs de Rollcall, et ne contient que des balises et des formes de valeurs : aucun texte, aucun nom, aucun nombre, aucune adresse.',
    none: 'La page n’a pas donné de structure.',
  },
  actions: {
    copySummary: 'Copier le résumé',
    readAgain: 'Actualiser le relevé',
    close: 'Fermer',
    copied: (v) =>
      `Copié : ${v.what === 'summary' ? 'le résumé' : 'la structure'}, ${plural(v.lines, { one: '# ligne', other: '# lignes' })}.`,
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte ici :',
  },
  diagnosed: (v) => `${v.name} : ${v.verdict}. ${v.sentence}`,
  affiliation: 'Lu sur cet ordinateur seulement. Rollcall n’est lié ni à LinkedIn ni à Facebook.',
};

function weeksOrDays(length: number): string {
  const { unit, count: n } = spanOf(length);
  return plural(n, unit === 'days' ? { one: '# jour', other: '# jours' } : { one: '# semaine', other: '# semaines' });
}
