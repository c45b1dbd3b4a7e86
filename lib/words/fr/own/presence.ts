import type { presence as english } from '../../en/own/presence.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const presence: Record<keyof typeof english, OwnTipText> = {
  'own-close-honestly': {
    text: 'Décidez si la page reste. Si personne ne peut tenir deux publications par mois, retirez-la, fusionnez-la avec la page dont vous vous occupez, ou épinglez une publication qui dit où vous joindre. Chacun de ces choix est raisonnable.',
    notWhen:
      'C’est un commerce, un hôtel ou un restaurant, dont on parle de toute façon ; ou une page LinkedIn à laquelle renvoient les profils de vos salariés.',
    worked: {
      measure: 'la page',
      target: 'retirée ou fusionnée, ou avec une publication épinglée de moins de 90 jours',
    },
    example:
      'Par exemple, la seule publication qui reste : « Nous répondons au téléphone et sur notre site, du lundi au vendredi. »',
    why: WHY.close,
  },
  'own-one-site': {
    text: 'Gardez la page active, sur l’autre site, et faites de celle-ci un panneau indicateur : une publication épinglée, avec l’adresse de l’autre.',
    notWhen: 'Chaque page a son propre public.',
    worked: {
      measure: 'publications par semaine sur la page gardée',
      target: 'autant qu’aujourd’hui ou plus, dans 90 jours',
    },
    example:
      'Par exemple, en publication épinglée : « Nos nouvelles sont désormais sur notre autre page ; voici son adresse. »',
    why: WHY.oneSite,
  },
  'own-first-five': {
    text: 'Préparez cinq publications avant la première, puis publiez-en une par semaine : qui vous êtes, un travail terminé, une question de client, une ou un collègue, comment vous joindre.',
    notWhen: 'Personne ne peut prendre la suite.',
    worked: { measure: 'le début', target: '5 publications, et aucun intervalle de plus de 14 jours' },
    example: 'Par exemple, la première des cinq : l’atelier vu de la rue, et trois lignes sur ce qu’on y fabrique.',
    why: WHY.kit,
  },
  'own-one-purpose': {
    text: 'Écrivez une ligne, « cette page sert à… » : recruter deux monteurs, par exemple, ou rassurer avant un devis. Pas d’autre objectif pendant 90 jours.',
    notWhen: 'Un plan existe déjà.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 4, toutes pour cet objectif' },
    example: 'Par exemple : « Cette page sert à recruter deux monteurs avant juin. »',
    why: WHY.strategy,
  },
  'own-restart-small': {
    text: 'Publiez lundi une photo du travail de la semaine, avec deux phrases et sans excuses. Recommencez la semaine suivante.',
    notWhen: 'Personne n’a été désigné pour continuer.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 4' },
    example: 'Par exemple : la pièce sortie de l’atelier vendredi, et ce qu’elle avait de difficile.',
    why: WHY.photos,
  },
  'own-name-owner': {
    text: 'Désignez une personne, et une autre pour la remplacer, et bloquez deux heures par semaine dans l’agenda.',
    notWhen: 'La seule personne disponible est en stage, et sans encadrement.',
    worked: { measure: 'intervalle le plus long', target: 'aucun intervalle de plus de 21 jours au prochain relevé' },
    example: 'Par exemple : une collègue de l’atelier, un autre pendant ses congés, le lundi de 9 h à 11 h.',
    why: WHY.time,
  },
  'own-batch-calendar': {
    text: 'Écrivez quatre publications d’affilée et programmez-en une par semaine.',
    notWhen: 'Vous publiez l’actualité du jour.',
    worked: { measure: 'intervalle le plus long', target: 'moins de 2 fois l’intervalle habituel' },
    example:
      'Par exemple, le premier lundi : un travail terminé, un outil, une question de clients, une ou un collègue.',
    why: WHY.calendar,
  },
  'own-holiday-stock': {
    text: 'Programmez deux publications avant la prochaine fermeture.',
    notWhen: 'Le métier lui-même est saisonnier.',
    worked: { measure: 'intervalle le plus long', target: 'aucun de plus de 30 jours' },
    example: 'Par exemple : les horaires d’août, et une photo du dernier chantier avant les congés.',
    why: WHY.kit,
  },
  'own-cadence-up': {
    text: 'Publiez deux fois par semaine pendant huit semaines, puis comparez les interactions médianes avec celles d’aujourd’hui.',
    notWhen: 'Ce serait du remplissage.',
    worked: { measure: 'publications par semaine', target: '1,5 ou plus, et la médiane tenue à 20 % près' },
    example: 'Par exemple : le chantier de la semaine le mardi, une question de client le jeudi.',
    why: WHY.frequency,
  },
  'own-cadence-down': {
    text: 'Publiez moitié moins pendant un mois, en gardant les sujets qui marchent.',
    notWhen: 'Ce sont des menus du jour ou des horaires.',
    worked: { measure: 'interactions (médiane)', target: '25 % au-dessus d’aujourd’hui' },
    example: 'Par exemple : au lieu d’une publication par jour, les trois qui manqueraient aux lecteurs.',
    why: WHY.fewerOnFacebook,
  },
};
