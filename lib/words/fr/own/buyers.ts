import type { buyers as english } from '../../en/own/buyers.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const buyers: Record<keyof typeof english, OwnTipText> = {
  'own-who-answers': {
    text: 'Publiez qui répond, et où : le téléphone, le site, les horaires.',
    notWhen: 'Une publication de ce trimestre le dit déjà.',
    worked: { measure: 'une publication qui le dit', target: '1, de moins de 90 jours' },
    example:
      'Par exemple : « Pour un devis, l’atelier répond de 8 h à 12 h ; le formulaire du site, sous deux jours. »',
    why: WHY.complete,
  },
  'own-one-reference': {
    text: 'Demandez à un client satisfait deux phrases que vous pourrez publier, avec ou sans son nom.',
    notWhen: 'Ce que vous faites pour lui est confidentiel.',
    worked: { measure: 'références publiées en 30 jours', target: '1' },
    example: 'Par exemple : « La ligne n’est restée arrêtée qu’une nuit, comme promis. Nous referons appel à eux. »',
    why: WHY.expertise,
  },
  'own-finished-job': {
    text: 'Montrez un travail terminé : avant, pendant, après, et un chiffre.',
    notWhen: 'Le client n’a pas donné son accord.',
    worked: { measure: 'publications sur des travaux terminés en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : le terrain vide, la charpente, le bâtiment terminé ; 640 m² en onze semaines.',
    why: WHY.cases,
  },
  'own-how-we-check': {
    text: 'Montrez un contrôle que vous faites avant chaque expédition : ce qui est mesuré, avec quoi, et ce qui est refusé.',
    notWhen: 'La méthode est un secret de fabrication.',
    worked: { measure: 'publications sur votre façon de travailler en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : le calibre dans l’alésage, et la caisse des pièces refusées.',
    why: WHY.cases,
  },
  'own-page-facts': {
    text: 'Remplissez les champs vides de la page : ce que vous faites, où, et l’adresse de votre site.',
    notWhen: 'La page va être fermée.',
    worked: { measure: 'champs vides', target: '0' },
    example: 'Par exemple : « Menuiserie sur mesure en chêne et en frêne, pour maisons et boutiques, en Bretagne. »',
    why: WHY.complete,
  },
  'own-verify': {
    text: 'Demandez à LinkedIn de vérifier la page : il faut le bon lieu, l’adresse du site et un administrateur actif.',
    notWhen: 'Il faudrait un abonnement payant qui ne vous servirait à rien d’autre.',
    worked: { measure: 'le badge', target: 'accordé ou refusé sous 30 jours' },
    example:
      'Par exemple : d’abord la même adresse dans l’en-tête de la page qu’au bas de votre site, puis la demande.',
    why: WHY.badge,
  },
};
