import type { Site } from '../../reading/reading.ts';
import type { InterfaceWords } from '../en/interface.ts';
import { number, plural } from './quantities.ts';
import { dimension, strip } from './strip.ts';

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

const VIEWS = { 'signed-in': ', avec connexion', 'signed-out': ', sans connexion' };

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
    followers: ({ low, high }) =>
      low === high ? plural(low, { one: '# abonné', other: '# abonnés' }) : `${number(low)} à ${number(high)} abonnés`,
    posts: (v) =>
      v.posts === 0 ? 'aucune publication' : plural(v.posts, { one: '# publication', other: '# publications' }),
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
  failures: {
    forbidden: {
      title: 'Le navigateur tient les extensions à l’écart de cette page',
      text: 'C’est le cas de ses propres pages, de sa boutique et de certains sites protégés. Ouvrez la page d’une entreprise, et cliquez-y sur le bouton.',
    },
    gone: {
      title: 'L’onglet a changé de page',
      text: 'L’onglet a été fermé, ou est passé à une autre page pendant la lecture. Ce qui était déjà gardé le reste. Revenez à la page, puis actualisez le relevé.',
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
  },
  diagnosed: (v) => `${v.name} : ${v.verdict}. ${v.sentence}`,
  affiliation: 'Lu sur cet ordinateur seulement. Rollcall n’est lié ni à LinkedIn ni à Facebook.',
};
