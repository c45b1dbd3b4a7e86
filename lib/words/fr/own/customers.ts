import type { customers as english } from '../../en/own/customers.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const customers: Record<keyof typeof english, OwnTipText> = {
  'own-service-answer': {
    text: 'Publiez la réponse que vous avez donnée le plus souvent ce mois-ci, à l’accueil ou au téléphone.',
    notWhen: 'Elle ne concerne qu’un client.',
    worked: { measure: 'publications qui répondent à une question en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : « Le voyant du filtre clignote après les congés : appuyez cinq secondes sur le bouton. »',
    why: WHY.plainTalk,
  },
  'own-customer-dates': {
    text: 'Publiez la prochaine date qui touche vos clients : une fermeture, un délai, un nouveau service.',
    notWhen: 'Un courrier le leur a déjà dit, et personne ne regarde ici.',
    worked: { measure: 'publications avec une telle date en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : « Fermé du 24 décembre au 2 janvier ; les commandes reçues avant le 18 partent avant. »',
    why: WHY.beyond,
  },
  'own-search-name': {
    text: 'Cherchez le nom de l’entreprise sur les deux sites et dans les avis, une fois par mois. On en parle sans vous : notez trois choses qui s’y disent de vous.',
    notWhen: 'Quelqu’un le fait déjà.',
    worked: { measure: 'la recherche', target: '3 choses notées, et une réponse là où il en faut une' },
    example: 'Par exemple : « long à répondre au téléphone », deux fois ; « travail soigné », quatre fois.',
    why: WHY.watched,
  },
  'own-answer-in-a-day': {
    text: 'Ouvrez chaque semaine les publications commentées. Répondez en un jour ouvré à ce qui attend une réponse, et signez.',
    notWhen: 'Le commentaire n’est que provocation.',
    worked: { measure: 'part des publications commentées', target: 'maintenue à 30 % ou plus' },
    example:
      'Par exemple : « Oui, en frêne aussi : l’atelier vous envoie le prix aujourd’hui. Signé : la menuiserie. »',
    why: WHY.replies,
  },
  'own-reviews-messages': {
    text: 'Ouvrez les recommandations et consultez-les chaque semaine. Répondez à chacune, et n’annoncez pour les messages que des horaires que vous pouvez tenir.',
    notWhen: 'Personne ne lit les messages : désactivez-les.',
    worked: { measure: 'recommandations sans réponse', target: 'aucune de plus de 7 jours' },
    example: 'Par exemple : « Merci de le dire. Le retard venait de nous ; la porte sera posée mardi. »',
    why: WHY.reviews,
  },
  'own-fresh-pin': {
    text: 'Épinglez une nouvelle publication : qui nous sommes, comment nous joindre.',
    notWhen: 'Ce qui est épinglé ne vieillit pas.',
    worked: { measure: 'la publication épinglée', target: 'moins de 90 jours' },
    example: 'Par exemple : l’équipe devant l’atelier, le numéro de téléphone, les horaires.',
    why: WHY.firstSeen,
  },
};
