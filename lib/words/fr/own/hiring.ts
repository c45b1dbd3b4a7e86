import type { hiring as english } from '../../en/own/hiring.ts';
import type { OwnTipText } from '../../en/tips.ts';
import { WHY } from './why.ts';

export const hiring: Record<keyof typeof english, OwnTipText> = {
  'own-first-hire': {
    text: 'Publiez une ligne sur la prochaine personne que vous cherchez : le poste, le lieu, la date, et qui répond.',
    notWhen: 'Vous ne cherchez personne cette année.',
    worked: { measure: 'offres d’emploi parmi les 20 dernières publications', target: 'au moins 1' },
    example:
      'Par exemple : « Nous cherchons une monteuse ou un monteur à Nantes, dès mars. Appelez l’atelier avant midi. »',
    why: WHY.recruiters,
  },
  'own-ask-newcomers': {
    text: 'Demandez aux trois dernières personnes recrutées où elles se sont renseignées sur vous avant de postuler.',
    notWhen: 'Personne n’a été recruté depuis deux ans.',
    worked: { measure: 'la question posée', target: '3 réponses de personnes recrutées, et un endroit où se montrer' },
    example: 'Par exemple : « Qu’avez-vous regardé la veille de l’entretien, et qu’est-ce qui manquait ? »',
    why: WHY.hires,
  },
  'own-team-photo': {
    text: 'Montrez une ou un collègue au travail, avec son accord écrit : son ouvrage, et ce que l’année lui a appris.',
    notWhen: 'La personne hésite.',
    worked: { measure: 'publications sur l’équipe en 30 jours', target: 'au moins 1' },
    example: 'Par exemple : la soudeuse qui a appris à lire les plans, à l’établi avec le plan.',
    why: WHY.consent,
  },
  'own-apprentice-week': {
    text: 'Laissez une personne en apprentissage, ou arrivée récemment, raconter une semaine en cinq photos, choisies avec vous.',
    notWhen: 'La personne est mineure et ses parents n’ont pas donné leur accord écrit.',
    worked: { measure: 'publications sur le travail chez vous en 30 jours', target: '1' },
    example: 'Par exemple : le lundi la première coupe, le vendredi la pièce qui part.',
    why: WHY.beyond,
  },
  'own-beyond-jobs': {
    text: 'Montrez l’équipe, un outil ou une journée de travail entre deux offres d’emploi, une semaine sur deux.',
    notWhen: 'Une campagne de recrutement de moins d’un mois est en cours.',
    worked: { measure: 'offres d’emploi parmi les publications', target: 'moins de 40 %' },
    example: 'Par exemple : après l’offre de chauffeur, la tournée d’un matin en quatre photos.',
    why: WHY.hires,
  },
  'own-show-hire': {
    text: 'Ajoutez aux offres d’emploi une publication sur le premier mois dans le poste.',
    notWhen: 'Personne dans l’équipe ne souhaite apparaître.',
    worked: { measure: 'publications sur le travail chez vous en 30 jours', target: '1' },
    example:
      'Par exemple : ce que la dernière personne arrivée a fait la première, la deuxième et la quatrième semaine.',
    why: WHY.hires,
  },
};
