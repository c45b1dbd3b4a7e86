import type { means as english } from '../../en/own/means.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const means: Record<keyof typeof english, OwnTipText> = {
  'own-leader-post': {
    text: 'Demandez à la personne qui dirige d’écrire trois lignes, sous son propre nom, sur un travail dont elle est fière, en citant la page.',
    notWhen: 'Elle n’en a pas envie : choisissez une autre voix.',
    worked: { measure: 'publications de la personne qui dirige citant la page, en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : « Trois semaines pour cet escalier. Je suis fier de l’équipe qui l’a dessiné et posé. »',
    why: WHY.leader,
  },
  'own-leader-ten-minutes': {
    text: 'Demandez à la personne qui dirige dix minutes chaque lundi, pour raconter la semaine à celle qui publie : un chantier, une cliente, un collègue.',
    notWhen: 'Les deux ne se croisent jamais : un message vocal suffit.',
    worked: {
      measure: 'publications de la page en 30 jours',
      target: 'au moins 2 sur des sujets venus de la direction',
    },
    example:
      'Par exemple : « Le toit de l’école est fini, avec deux jours d’avance. Demandez la photo à l’équipe de lundi. »',
    why: WHY.leader,
  },
  'own-ask-five': {
    text: 'Demandez à cinq clients où ils se renseignent avant d’acheter. Leurs réponses aident à juger si cette page mérite votre temps.',
    notWhen: 'Vous le leur avez demandé cette année.',
    worked: { measure: 'la question posée', target: '5 réponses de clients, et une décision' },
    example: 'Par exemple, à la fin d’un appel : « Avant de nous appeler, où aviez-vous cherché ? »',
    why: WHY.pays,
  },
  'own-price-it': {
    text: 'Chiffrez la page en heures et en euros par mois. Puis financez-la, réduisez l’objectif, ou fermez-la : elle n’est ni facile ni gratuite.',
    notWhen: 'La page n’est pas la vôtre.',
    worked: { measure: 'publications par mois', target: 'au moins 2, ou la page fermée' },
    example:
      'Par exemple : deux heures par semaine à 45 € l’heure (notre hypothèse) font environ 375 € par mois, 4 500 € par an.',
    why: WHY.budget,
  },
  'own-five-figures': {
    text: 'Notez chaque mois cinq chiffres sur une feuille : dernière publication, nombre de publications, interactions médianes (la moitié des publications en ont autant ou plus), abonnés, demandes (« comment nous avez-vous trouvés ? »).',
    notWhen: 'Vous les suivez déjà de plus près.',
    worked: { measure: 'relevés', target: 'un deuxième d’ici 30 à 90 jours' },
    example:
      'Par exemple, une ligne par mois : « Mars : 3 jours, 4 publications, 7 interactions, 412 abonnés, 2 demandes. »',
    why: WHY.pays,
  },
  'own-peer-circle': {
    text: 'Proposez à trois entreprises de votre fédération que chacune relise la page des autres, une fois par trimestre.',
    notWhen: 'Ce sont des concurrents directs.',
    worked: { measure: 'rencontres', target: '1 avant le prochain relevé' },
    example:
      'Par exemple : un menuisier, une couvreuse et un électricien, une heure ensemble, chacun avec la publication qui a marché.',
    why: WHY.peers,
  },
  'own-train-two': {
    text: 'Offrez une journée de formation à deux volontaires, et une heure par semaine pour s’en servir : photos au téléphone, trois lignes simples, accord des personnes.',
    notWhen: 'Personne n’est volontaire.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 4' },
    example: 'Par exemple : une personne du bureau et une de l’atelier, formées ensemble.',
    why: WHY.training,
  },
  'own-buy-a-day': {
    text: 'Confiez une journée par mois à une personne indépendante, pour les photos et le plan. Les réponses restent dans l’entreprise.',
    notWhen: 'Personne chez vous ne pourrait la guider.',
    worked: { measure: 'publications de la page en 30 jours', target: 'au moins 4' },
    example: 'Par exemple : douze photos en une visite, de quoi publier pendant trois mois.',
    why: WHY.neither,
  },
  'own-pass-it-on': {
    text: 'Reprenez vos trois meilleures publications dans vos devis et vos offres d’emploi, et formez une deuxième personne.',
    notWhen: 'Deux personnes s’en chargent déjà.',
    worked: { measure: 'personnes capables de publier', target: '2' },
    example:
      'Par exemple, au bas d’un devis : « à quoi ressemble un de nos chantiers », avec l’adresse de la publication.',
    why: WHY.beyond,
  },
};
