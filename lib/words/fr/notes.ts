import type { NoteWords, PlainNoteCode } from '../en/notes.ts';
import { languageName } from '../language-name.ts';

const said: Record<PlainNoteCode, string> = {
  capped: 'La page contient plus de 5 000 publications : les 5 000 premières ont été lues.',
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

function unread({ ages, counts }: { ages: boolean; counts: boolean }): string {
  if (!ages && !counts) return 'ce qu’elle ne dit qu’en mots peut manquer';
  if (!counts) return 'les dates écrites en mots n’ont pas pu être lues';
  return `${ages ? 'les dates et les nombres écrits' : 'les nombres écrits'} en mots n’ont pas pu être lus`;
}

const nameOf = languageName('fr');

export const notes: NoteWords = {
  said,
  languageUnknown: (language) =>
    language === 'und'
      ? 'La page ne dit pas en quelle langue elle est : seul ce qui est vrai dans toutes les langues a été lu.'
      : `Rollcall ne connaît pas la langue de cette page (${nameOf(language)}) : ce qu’elle ne dit qu’en mots n’a pas été lu.`,
  languagePartlyKnown: (v) =>
    `La langue de cette page (${nameOf(v.language)}) n’est connue qu’en partie : ${unread(v)}.`,
};
