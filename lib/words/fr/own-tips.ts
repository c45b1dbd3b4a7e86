import type { ownTips as english } from '../en/own-tips.ts';
import type { TipText } from '../en/tips.ts';

export const ownTips: Record<keyof typeof english, TipText> = {
  'own-first-five': {
    text: 'Préparez cinq publications avant la première : qui vous êtes, un travail terminé, une question de client, un collègue, comment vous joindre.',
    notWhen: 'Personne ne peut prendre la suite.',
    worked: { measure: 'publications', target: 'cinq publications, aucun intervalle de plus de 14 jours' },
  },
  'own-name-owner': {
    text: 'Nommez une personne et une suppléante, et bloquez deux heures par semaine dans l’agenda.',
    notWhen: 'La seule personne disponible est un stagiaire, seul.',
    worked: { measure: 'intervalle le plus long', target: 'aucun intervalle de plus de 21 jours au prochain relevé' },
    example: 'Par exemple : une collègue de l’atelier, un autre pendant ses congés, le lundi de 9 h à 11 h.',
  },
  'own-restart-small': {
    text: 'Publiez lundi une photo du travail de la semaine, avec deux phrases et sans excuses. Recommencez la semaine suivante.',
    notWhen: 'Personne n’a été désigné pour continuer.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 4' },
    example: 'Par exemple : la pièce sortie de l’atelier vendredi, et ce qu’elle avait de difficile.',
  },
  'own-close-honestly': {
    text: 'Décidez si la page reste. Si personne ne peut tenir deux publications par mois, dépubliez-la, ou épinglez une publication qui dit où vous répondez. Les deux sont des choix raisonnables.',
    notWhen:
      'Commerces, hôtels et restaurants, dont on parle de toute façon ; pages LinkedIn auxquelles renvoient les profils de vos salariés.',
    worked: { measure: 'la page', target: 'retirée, ou avec une publication épinglée de moins de 90 jours' },
  },
  'own-price-it': {
    text: 'Chiffrez la page : les heures multipliées par leur coût. Puis financez-la, réduisez l’objectif, ou fermez-la.',
    notWhen: 'La page n’est pas la vôtre.',
    worked: { measure: 'publications par mois', target: 'au moins 2, ou la page fermée' },
    example: 'Par exemple : deux heures par semaine à 45 € l’heure (notre hypothèse) font environ 4 500 € par an.',
  },
  'own-one-purpose': {
    text: 'Écrivez une ligne : « cette page sert à … ». Recruter deux monteurs, par exemple, ou rassurer avant un devis. Pas d’autre objectif pendant 90 jours.',
    notWhen: 'Un plan existe déjà.',
    worked: { measure: 'publications en 30 jours', target: '4' },
  },
  'own-leader-post': {
    text: 'Que la dirigeante ou le dirigeant écrive trois lignes, sous son nom, sur un travail dont être fier, en citant la page.',
    notWhen: 'Elle ou il n’en a pas envie : choisissez une autre voix.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 2' },
  },
  'own-ask-five': {
    text: 'Demandez à cinq clients où ils regardent avant d’acheter. Leur réponse dit si cette page mérite vos heures.',
    notWhen: 'Vous le leur avez demandé cette année.',
    worked: { measure: 'réponses', target: 'cinq réponses, et une décision' },
  },
  'own-team-photo': {
    text: 'Montrez un collègue au travail, avec son accord écrit : ce qu’il fait, et ce qu’il a appris cette année.',
    notWhen: 'La personne hésite.',
    worked: { measure: 'publications sur l’équipe en 30 jours', target: 'au moins 1' },
  },
  'own-batch-calendar': {
    text: 'Écrivez quatre publications d’affilée et programmez-en une par semaine.',
    notWhen: 'Vous publiez l’actualité du jour.',
    worked: { measure: 'intervalle le plus long', target: 'moins de deux fois l’intervalle habituel' },
  },
  'own-holiday-stock': {
    text: 'Programmez deux publications avant la prochaine fermeture.',
    notWhen: 'Le métier lui-même est saisonnier.',
    worked: { measure: 'intervalle le plus long', target: 'aucun de plus de 30 jours' },
  },
  'own-unheard-people': {
    text: 'Ne publiez pas davantage : laissez la direction et un expert parler des sujets de la page pendant huit semaines.',
    notWhen: 'Une publication sur quatre fonctionne déjà.',
    worked: { measure: 'interactions (médiane)', target: 'un quart de plus' },
  },
  'own-five-voices': {
    text: 'Envoyez la prochaine publication à cinq salariés volontaires et demandez-leur un commentaire avec leurs mots.',
    notWhen: 'Ce serait une consigne.',
    worked: { measure: 'commentaires (médiane)', target: 'au moins 1' },
  },
  'own-answer-in-a-day': {
    text: 'Ouvrez les publications commentées. Répondez à ce qui attend, en signant, sous un jour ouvré.',
    notWhen: 'Le commentaire n’est que provocation.',
    worked: { measure: 'part des publications commentées', target: 'maintenue, ou en hausse' },
  },
  'own-customer-question': {
    text: 'Répondez dans une publication à la question que vos clients posent le plus, et terminez par une question facile.',
    notWhen: 'La question ne serait qu’un appât.',
    worked: { measure: 'publications commentées', target: 'une sur quatre' },
  },
  'own-repeat-winner': {
    text: 'Écrivez dans les deux semaines la suite de votre meilleure publication : même sujet, étape suivante.',
    notWhen: 'Cette publication annonçait une mauvaise nouvelle.',
    worked: { measure: 'ses interactions', target: 'au moins une fois et demie la médiane' },
  },
  'own-fewer-reshares': {
    text: 'Faites des trois prochaines publications les vôtres : une photo et trois lignes.',
    notWhen: 'Ce sont les publications de collègues : gardez-en une sur trois.',
    worked: { measure: 'part des reprises', target: 'moins de 30 %' },
  },
  'own-beyond-jobs': {
    text: 'Entre deux offres d’emploi, montrez l’équipe, un outil, ou une journée de travail.',
    notWhen: 'Une campagne de recrutement de moins d’un mois est en cours.',
    worked: { measure: 'part des offres d’emploi', target: 'moins de 40 %' },
  },
  'own-show-hire': {
    text: 'Ajoutez aux offres d’emploi une publication sur le premier mois dans le poste.',
    notWhen: 'Personne dans l’équipe ne souhaite apparaître.',
    worked: { measure: 'publications sur le travail chez vous', target: '1 en 30 jours' },
  },
  'own-cadence-up': {
    text: 'Publiez deux fois par semaine pendant huit semaines, puis comparez l’écho médian avec celui d’aujourd’hui.',
    notWhen: 'Ce serait du remplissage.',
    worked: { measure: 'publications par semaine', target: '1,5 ou plus, et la médiane tenue à un cinquième près' },
  },
  'own-cadence-down': {
    text: 'Publiez moitié moins pendant un mois, en gardant les sujets qui marchent.',
    notWhen: 'Menus du jour et horaires.',
    worked: { measure: 'interactions (médiane)', target: 'un quart de plus' },
  },
  'own-real-photos': {
    text: 'Regardez vos images : remplacez celles de banques d’images par des photos de l’atelier, avec l’accord écrit des personnes.',
    notWhen: 'Personne n’a donné son accord.',
    worked: { measure: 'interactions (médiane)', target: 'un quart de plus' },
  },
  'own-album': {
    text: 'Publiez quatre à huit photos d’un travail terminé.',
    notWhen: 'Le travail est confidentiel.',
    worked: { measure: 'ses interactions', target: 'au-dessus de la médiane' },
  },
  'own-link-test': {
    text: 'Pour quatre publications, mettez l’essentiel dans le texte, sans aperçu de lien, et comparez.',
    notWhen: 'Les clics sont l’objectif.',
    worked: { measure: 'interactions (médiane)', target: 'quatre publications contre quatre' },
  },
  'own-add-document': {
    text: 'Faites un PDF de six pages d’une liste de contrôle que vous donnez déjà à vos clients.',
    notWhen: 'Elle est confidentielle, ou mince.',
    worked: { measure: 'ses interactions', target: 'au-dessus de la médiane' },
  },
  'own-add-video': {
    text: 'Filmez un geste de votre métier : une minute, avec des sous-titres.',
    notWhen: 'Ce serait chez un client, sans son accord.',
    worked: { measure: 'vidéos en 30 jours', target: '1, au-dessus de la médiane' },
  },
  'own-one-poll': {
    text: 'Posez en sondage une question dont vous utiliserez la réponse, et publiez le résultat.',
    notWhen: 'Il y en a eu un ce trimestre.',
    worked: { measure: 'sondages', target: '1, avec une suite' },
  },
  'own-invite': {
    text: 'Le 1er du mois, utilisez les invitations de la page pour vos clients, fournisseurs et anciens salariés.',
    notWhen: 'La page n’a pas cinq publications récentes à montrer.',
    worked: { measure: 'abonnés', target: 'un dixième de plus' },
  },
  'own-boost-local': {
    text: 'Mettez 30 € sur votre meilleure publication, auprès des gens du coin, une fois.',
    notWhen: 'La page n’a pas encore d’objectif.',
    worked: { measure: 'abonnés et demandes', target: 'comptés avant et après' },
  },
  'own-pass-it-on': {
    text: 'Reprenez vos trois meilleures publications dans vos devis et offres d’emploi, et formez une deuxième personne.',
    notWhen: 'Deux personnes s’en chargent déjà.',
    worked: { measure: 'personnes capables de publier', target: '2' },
  },
  'own-verify': {
    text: 'Demandez à LinkedIn de vérifier la page : il faut le bon lieu, l’adresse du site et un administrateur actif.',
    notWhen: 'Il y faut un abonnement payant qui ne vous servirait à rien d’autre.',
    worked: { measure: 'le badge', target: 'demandé' },
  },
  'own-page-facts': {
    text: 'Remplissez les champs vides de l’en-tête de la page.',
    notWhen: 'La page va être fermée.',
    worked: { measure: 'l’en-tête', target: 'aucun champ vide' },
  },
  'own-fresh-pin': {
    text: 'Épinglez une nouvelle publication : qui nous sommes, comment nous joindre.',
    notWhen: 'Ce qui est épinglé ne vieillit pas.',
    worked: { measure: 'la publication épinglée', target: 'moins de 90 jours' },
  },
  'own-peer-circle': {
    text: 'Proposez à trois entreprises de votre fédération de relire leurs pages entre elles chaque trimestre.',
    notWhen: 'Ce sont des concurrents directs.',
    worked: { measure: 'rencontres', target: 'une avant le prochain relevé' },
  },
  'own-train-two': {
    text: 'Offrez une journée de formation à deux volontaires, et le temps de s’en servir.',
    notWhen: 'Personne n’est volontaire.',
    worked: { measure: 'publications en 30 jours', target: 'au moins 4' },
  },
  'own-five-figures': {
    text: 'Tenez une feuille par mois : dernière publication, nombre de publications, interactions médianes, abonnés, demandes (« comment nous avez-vous trouvés ? »).',
    notWhen: 'Vous regardez déjà tous les jours.',
    worked: { measure: 'relevés', target: 'un deuxième d’ici 30 à 90 jours' },
  },
  'own-three-hashtags': {
    text: 'Gardez trois hashtags par publication.',
    notWhen: 'Autre chose presse davantage.',
    worked: { measure: 'hashtags par publication', target: '3 ou moins' },
  },
};
