import type { GeneralTopic, HelpGroup, HelpTopic } from '../../view/help-anchor.ts';
import type { HelpSection, HelpWords } from '../en/help.ts';

const READ_AGAIN = 'Faites défiler la page pour charger d’autres publications, puis actualisez le relevé.';
const FIRST_STEP =
  'Commencez par la première étape : elle dit ce qu’elle coûte, qui s’en charge et à quoi voir qu’elle a réussi.';

const sections: Record<HelpTopic, HelpSection> = {
  'not-enough-evidence': {
    means:
      'Ce qui a été chargé en dit trop peu : moins de 8 publications sur moins de 28 jours, aucune date lisible, ou une réponse moins favorable que d’autres publications pourraient encore trancher.',
    todo: 'Ouvrez l’onglet des publications de la page, faites défiler et actualisez le relevé. La ligne sous le diagnostic dit ce qui permettrait de conclure.',
  },
  empty: {
    means: 'La liste des publications a été lue jusqu’au bout, et il n’y en a aucune.',
    todo: 'Sur votre page, une publication est un début. Pendant un appel, ne parlez pas de la page.',
  },
  abandoned: {
    means:
      'La dernière publication de la page date d’au moins 365 jours. Les reprises (republications sur LinkedIn, partages sur Facebook) sont mentionnées, mais ne comptent pas comme des publications de la page.',
    todo: 'Publier à nouveau et fermer la page sont deux choix raisonnables.',
  },
  'present-but-inactive': {
    means:
      'La dernière publication de la page date de plus de 62 jours, ou moins de 3 ont paru dans les 92 derniers jours.',
    todo: FIRST_STEP,
  },
  irregular: {
    means:
      'Un silence de 30 jours ou plus se trouve dans les 92 derniers, et pas seulement pendant une période de fermeture (autour d’août et de la fin d’année). Quand les intervalles sont égaux, la page est dite « Régulière, mais espacée ».',
    todo: 'Un rythme égal avec moins de publications, et une publication d’avance pour les semaines sans temps.',
  },
  unheard: {
    means:
      'La page publie régulièrement, presque sans réaction : même au mieux, l’écho est dans le quart inférieur pour sa taille, ou 8 publications ou plus, montrées à au moins 150 abonnés, n’ont eu aucun écho.',
    todo: 'Regardez les publications qui ont eu le plus d’écho. Des abonnés peuvent être achetés, hérités ou inactifs : cela parle alors du public, pas des publications.',
  },
  active: {
    means: 'La page publie, et aucune des autres réponses ne s’applique.',
    todo: 'Les constats disent ce qui fonctionne déjà ; les étapes, ce qui pourrait s’y ajouter.',
  },
  thriving: {
    means:
      'Au moins 13 publications en 92 jours (Facebook : 20), aucun silence de 21 jours, la dernière datant d’au plus 14 jours, et un écho dans le quart supérieur pour sa taille.',
    todo: 'Gardez ce rythme. Les constats nomment les publications qui ont eu le plus d’écho.',
  },
  strip: {
    means:
      'Chaque trait est une publication sur une ligne du temps qui s’arrête aujourd’hui ; plus il est haut, plus elle a d’écho. Plein : publication de la page. Creux : reprise (republication ou partage). Fin avec un anneau au sommet : épinglée, non comptée. Large : la date n’est connue qu’à cette largeur près. Anneaux vides : intervalles habituels passés sans publication. Hachures : non chargé.',
    todo: 'Pointez un trait, ou passez de l’un à l’autre avec les flèches, pour voir ses chiffres ; un clic ou Entrée ouvre la publication. « En tableau » dit la même chose en lignes.',
  },
  map: {
    means:
      'Le rythme face à l’écho. Le cadre contient tous les scores compatibles avec ce qui a été lu : plus il est grand, moins la réponse est sûre. La croix marque la moitié des pages animées avec un outil de publication. Une limite pleine est une règle sur un score ; à une limite pointillée, d’autres règles décident.',
    todo: 'Un cadre à cheval sur deux zones laisse les deux possibles. Davantage de publications le réduisent.',
  },
  confidence: {
    means:
      'Élevée : une seule réponse est possible, toutes les publications des 3 derniers mois ont été vues, et leurs dates sont connues à une semaine près. Moyenne : l’un de ces points manque. Faible : une réponse moins favorable est possible aussi, moins de 28 jours ont été vus, ou les publications ne sont pas dans l’ordre chronologique. Une version de la page que Rollcall ne connaît pas la baisse d’un degré.',
    todo: READ_AGAIN,
  },
  scores: {
    means:
      'Deux scores de 0 à 100 ; 50 est le milieu des pages animées avec un outil de publication. Entre parenthèses : jusqu’où chacun peut aller. Seuls « Sans écho » et « Dynamique » utilisent le score d’écho ; toutes les autres réponses reposent sur des jours et des publications.',
    todo: 'Comparez les fourchettes : si deux se recouvrent, il n’y a pas d’écart net. Les points de repère sont en partie notre estimation, et c’est indiqué.',
  },
  lenses: {
    means:
      'Un relevé, trois usages. Ma page : les prochaines étapes, et un plan qui tient dans vos heures. Un prospect : une phrase pour ouvrir l’appel. Un concurrent : en quoi ses nombres diffèrent des vôtres. Ce qui a été lu, et la réponse, restent les mêmes.',
    todo: 'Changez d’usage en haut ; chaque page retient le sien. Les options règlent l’ouverture d’une nouvelle page.',
  },
  belief: {
    means:
      'Sur votre page, une question vient avant la réponse : en retard, dans le tempo ou en avance ? C’est celle d’une étude sur des entreprises françaises (Bpifrance Le Lab, 2018), qui distingue quatre groupes. Elle n’est jamais posée sur la page de quelqu’un d’autre.',
    todo: 'Passez-la si vous voulez. Les réponses se modifient et s’oublient dans les options.',
  },
  'other-site': {
    means: 'L’onglet montre un site que Rollcall ne lit pas.',
    todo: 'Ouvrez la page d’une entreprise sur LinkedIn ou Facebook, et cliquez-y sur le bouton.',
  },
  'not-a-company': {
    means:
      'C’est bien l’un des deux sites, mais un profil, un groupe, un événement, une publication isolée, une recherche ou un fil d’actualité : pas la page d’une entreprise.',
    todo: 'Ouvrez la page de l’entreprise elle-même, de préférence à ses publications.',
  },
  'admin-view': {
    means: 'Vous gérez cette page : le site vous en montre les coulisses. Les visiteurs voient autre chose.',
    todo: 'Ouvrez la page telle qu’un visiteur la voit : la fenêtre propose un lien quand l’adresse le permet.',
  },
  'sales-navigator': {
    means: 'La fiche d’un compte dans Sales Navigator ne montre aucune publication.',
    todo: 'Ouvrez la page de l’entreprise sur LinkedIn même.',
  },
  'login-wall': {
    means: 'Sans compte, le site ne montre rien de cette page.',
    todo: 'Connectez-vous au site, ou ouvrez une page publique.',
  },
  'not-available': {
    means: 'Le site dit la page supprimée, masquée ou en panne.',
    todo: 'Vérifiez l’adresse, ou réessayez plus tard.',
  },
  'still-loading': {
    means: 'Les publications de la page n’étaient pas encore là au moment de la lecture.',
    todo: 'Attendez qu’elles s’affichent, puis actualisez le relevé.',
  },
  'other-page-in-document': {
    means:
      'L’adresse a déjà changé, mais l’onglet contient encore la page précédente. Une page qui ne correspond pas à son adresse n’est jamais lue.',
    todo: 'Rechargez la page, puis actualisez le relevé.',
  },
  'unknown-layout': {
    means:
      'C’est bien une page d’entreprise, mais Rollcall ne connaît pas la forme de ses publications. Rien n’a été deviné.',
    todo: '« Copier la structure » copie ce qu’il faut aux auteurs pour corriger : des balises et des formes de valeurs, sans texte, nom, nombre ni adresse. Elle est seulement copiée ; l’envoyer dépend de vous.',
  },
  unreadable: {
    means: 'Ce qui a été chargé est vide ou tronqué.',
    todo: 'Rechargez la page, puis actualisez le relevé.',
  },
  'home-tab': {
    means:
      'Dans son onglet Accueil, LinkedIn montre quelques publications de son choix, pas les plus récentes. Elles ne disent rien du rythme.',
    todo: 'Ouvrez l’onglet des publications de la page, et cliquez-y sur le bouton.',
  },
  'no-feed': {
    means: 'Cette partie de la page ne liste aucune publication.',
    todo: 'Ouvrez la partie où sont ses publications, et cliquez-y sur le bouton.',
  },
  forbidden: {
    means:
      'Les navigateurs tiennent toute extension à l’écart de leurs propres pages, de leur boutique et de certains sites protégés.',
    todo: 'Ouvrez la page d’une entreprise, et cliquez-y sur le bouton.',
  },
  gone: {
    means: 'L’onglet a été fermé, ou est passé à une autre page pendant la lecture. Ce qui était déjà gardé le reste.',
    todo: 'Revenez à la page, puis actualisez le relevé.',
  },
  'timed-out': {
    means: 'La page n’a pas répondu à temps : elle est très occupée, ou ne finit pas de charger.',
    todo: 'Patientez un peu ou rechargez la page, puis actualisez le relevé.',
  },
  'bad-data': {
    means: 'La réponse n’a pas passé les contrôles : rien n’en est montré.',
    todo: 'Rechargez la page, puis actualisez le relevé.',
  },
  'new-layout': {
    means:
      'Les deux sites modifient leurs pages. Dans une version que Rollcall ne connaît pas, il trouve les publications à ce qui se répète, et ne dit que ce qui a pu être vérifié, avec moins de confiance.',
    todo: 'Tenez-en compte en lisant la réponse ; « Aider à corriger » copie la structure de la page pour les auteurs.',
  },
  'panel-click': {
    means:
      'Un clic sur le bouton permet à Rollcall de lire cet onglet. Le navigateur y met fin quand vous passez à un autre site ; Firefox aussi quand la page est rechargée.',
    todo: 'Cliquez sur le bouton de Rollcall dans la barre d’outils : le panneau reprend de lui-même.',
  },
  shortcuts: {
    means:
      'La fenêtre et le panneau répondent à des lettres seules ; la touche « ? » y affiche la liste. Le raccourci qui ouvre la fenêtre appartient au navigateur et s’y modifie.',
    todo: 'Les lettres seules se désactivent dans les options ; les flèches, Entrée et Échap restent. Pour changer le raccourci du navigateur : chrome://extensions/shortcuts dans Chrome ; dans Firefox, about:addons, la roue dentée, « Gérer les raccourcis d’extensions ».',
  },
  'private-windows': {
    means:
      'Le navigateur vous demande votre accord avant qu’une extension fonctionne dans une fenêtre privée. C’est un bon moyen de voir une page comme on la voit sans connexion. Rien de ce qui y est lu n’est gardé.',
    todo: 'Chrome : chrome://extensions, Détails, « Autoriser en mode navigation privée ». Firefox : about:addons, Rollcall, « Exécution dans les fenêtres privées ».',
  },
  data: {
    means:
      'Sur cet ordinateur : le nom et l’adresse d’une page, son usage, ses relevés avec des nombres, des dates et des liens, et ce que vous avez répondu ou écrit : étiquettes, notes, ensembles, rapports ; jusqu’à la fermeture du navigateur, aussi le dernier relevé de chaque onglet. Aucun texte de publication, aucun nom de personne. Rien n’est envoyé nulle part.',
    todo: 'Les options montrent ce qui est gardé et où, et comment le vérifier ; elles permettent de tout supprimer.',
  },
};

const titles: Record<GeneralTopic, string> = {
  lenses: 'Ma page, prospect, concurrent',
  belief: 'En retard, dans le tempo ou en avance ?',
  strip: 'La frise du temps',
  map: 'La carte',
  confidence: 'La confiance',
  scores: 'Les deux scores',
  'new-layout': 'Une version de la page encore inconnue',
  'panel-click': 'Le panneau demande un clic',
  shortcuts: 'Les raccourcis',
  'private-windows': 'Les fenêtres privées',
  data: 'Ce qui est gardé',
};

const groups: Record<HelpGroup, string> = {
  answers: 'Ce que veulent dire les réponses',
  picture: 'Comment lire',
  none: 'Quand il n’y a pas de réponse',
  use: 'Usage et données',
};

export const helpWords: HelpWords = {
  title: 'Aide',
  contents: 'Sommaire',
  todo: 'Que faire',
  groups,
  titles,
  sections,
};
