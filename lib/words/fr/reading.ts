import type { Elsewhere, NoteCode, Problem, ProblemCode } from '../../reading/reading.ts';
import type { ReadingWords, Said } from '../en/reading.ts';

const notes: Record<NoteCode, string> = {
  capped: 'La page contient plus de 5 000 publications : les 5 000 premières ont été lues.',
  'language-unknown':
    'Rollcall ne connaît pas encore la langue de cette page : ce qu’elle ne dit qu’en mots n’a pas été lu.',
  'first-post-only': 'Sans connexion, seule la première publication est sur la page.',
  'feed-not-shown': 'Cet onglet de la page ne montre pas de liste de publications.',
  'home-tab': 'C’est l’onglet Accueil : le site y choisit quelques publications, pas les plus récentes.',
  'time-unreadable': 'La page masque la date de certaines publications.',
  'counts-unreadable': 'Certains nombres n’indiquent pas ce qu’ils comptent : ils ont été laissés de côté.',
  'not-drawn': 'Certaines publications n’étaient pas encore affichées : faites-les défiler, puis actualisez le relevé.',
  'more-on-request':
    'Des publications plus anciennes attendent derrière le bouton « Afficher plus de résultats » du site.',
  'author-unknown': 'Les publications dont l’auteur reste incertain ont été laissées de côté.',
  filtered: 'Un filtre est actif : seule une partie des publications est listée.',
  'followers-rounded': 'La page n’affiche qu’un nombre d’abonnés arrondi.',
  'followers-not-shown': 'La page n’affiche pas son nombre d’abonnés.',
  'shares-not-shown': 'Cette vue n’indique pas combien de fois les publications ont été partagées.',
  'views-not-shown': 'Cette vue n’indique pas combien de fois les publications ont été vues.',
  'stale-frame': 'L’onglet contenait encore une autre page : seule celle de l’entreprise a été lue.',
  'data-of-other-page': 'Des données de l’onglet appartiennent à une autre page : elles n’ont pas servi.',
  'proofs-disagree': 'Deux endroits de la page se contredisent : aucun n’a été retenu.',
  'by-shape':
    'Rollcall ne connaît pas encore cette version de la page : il a trouvé les publications à ce qui se répète, et n’a lu que ce qui pouvait être vérifié.',
  'closed-part': 'Une partie de la page est fermée à tout lecteur : son contenu n’a pas été lu.',
};

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
  note: ({ code }) => notes[code],
  problem,
  refusal: (refused) => {
    const { title, text } = problem(refused);
    const named = refused.code === 'not-a-company' ? '' : `${title}. `;
    return `aucune page d’entreprise dans ce fichier. ${named}${text}`;
  },
};
