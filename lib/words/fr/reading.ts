import type { Elsewhere, Problem, ProblemCode } from '../../reading/reading.ts';
import type { ReadingWords, Said } from '../en/reading.ts';

const problems: Record<ProblemCode, Said> = {
  'other-site': {
    title: 'Ni LinkedIn, ni Facebook',
    text: 'Rollcall lit la page d’une entreprise sur l’un de ces deux sites.',
  },
  'not-a-company': {
    title: 'Ce n’est pas une page d’entreprise',
    text: 'Rollcall lit la page d’une entreprise sur LinkedIn ou Facebook.',
  },
  'admin-view': {
    title: 'C’est la vue d’administration',
    text: 'Vous gérez cette page : le site vous en montre les coulisses. Rollcall lit ce que voient les visiteurs.',
  },
  'sales-navigator': {
    title: 'C’est Sales Navigator',
    text: 'La fiche d’un compte n’y montre aucune publication. Rollcall lit la page de l’entreprise sur LinkedIn.',
  },
  'login-wall': {
    title: 'Le site demande de se connecter',
    text: 'Il ne montre rien de la page sans compte. Connectez-vous, ou ouvrez une page publique.',
  },
  'not-available': {
    title: 'Cette page n’est pas disponible',
    text: 'Le site la dit supprimée, masquée ou en panne. Vérifiez son adresse, ou réessayez plus tard.',
  },
  'still-loading': {
    title: 'La page n’a pas fini de charger',
    text: 'Attendez que ses publications s’affichent, puis actualisez le relevé.',
  },
  'other-page-in-document': {
    title: 'L’onglet contient encore une autre page',
    text: 'L’adresse a changé, pas ce qui est affiché. Rechargez la page, puis actualisez le relevé.',
  },
  'unknown-layout': {
    title: 'Cette version de la page ne peut pas encore être lue',
    text: 'C’est bien une page d’entreprise, mais Rollcall ne connaît pas la forme de ses publications. Rien n’a été deviné.',
  },
  unreadable: {
    title: 'Il n’y a rien à lire ici',
    text: 'Ce qui a été chargé est vide ou tronqué. Rechargez la page, puis actualisez le relevé.',
  },
};

const elsewhere: Record<Elsewhere, string> = {
  profile: 'C’est le profil d’une personne.',
  group: 'C’est un groupe.',
  event: 'C’est un événement.',
  post: 'C’est une publication isolée.',
  search: 'C’est une recherche.',
  feed: 'C’est le fil d’actualité.',
  marketplace: 'C’est Marketplace.',
  job: 'C’est une offre d’emploi.',
  messages: 'C’est la messagerie.',
  video: 'C’est une vidéo.',
  other: 'C’est autre chose.',
};

function problem({ code, what }: Problem): Said {
  const { title, text } = problems[code];
  return { title, text: what === undefined ? text : `${text} ${elsewhere[what]}` };
}

export const reading: ReadingWords = {
  problem,
  refusal: (refused) => {
    const { title, text } = problem(refused);
    const named = refused.code === 'not-a-company' ? '' : `${title}. `;
    return `aucune page d’entreprise dans ce fichier. ${named}${text}`;
  },
};
