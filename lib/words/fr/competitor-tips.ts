import type { competitorTips as english } from '../en/competitor-tips.ts';
import type { TipText } from '../en/tips.ts';

const SET = { measure: 'les mêmes pages', target: 'relues dans 90 jours' };

export const competitorTips: Record<keyof typeof english, TipText> = {
  'com-unsure': {
    text: 'Laissez cette page hors de la comparaison tant que d’autres publications ne sont pas chargées.',
    notWhen: 'Aucune comparaison n’est prévue.',
    worked: SET,
  },
  'com-best-example': {
    text: 'Apportez leur meilleure publication comme exemple de ce qui parle à ce public, non pour la copier.',
    notWhen: 'Elle était sponsorisée, ou annonçait une mauvaise nouvelle.',
    worked: SET,
  },
  'com-small-but-heard': {
    text: 'Montrez que la taille n’est pas la cause : cette page a peu d’abonnés et trouve de l’écho.',
    notWhen: 'Cela tient à une seule publication.',
    worked: SET,
  },
  'com-level': {
    text: 'Écrivez « pas d’écart net » à côté de l’écho : la fourchette contient ce qu’on attend à sa taille.',
    notWhen: 'D’autres publications ont été chargées depuis.',
    worked: SET,
  },
  'com-open-ground': {
    text: 'Envisagez une publication par semaine : cette page publie moins, cela se remarquerait.',
    notWhen: 'Les acheteurs sont ailleurs : demandez-leur.',
    worked: SET,
  },
  'com-own-voice': {
    text: 'Faites parler votre client avec ses mots : cette page relaie surtout ce que d’autres publient.',
    notWhen: 'Votre client relaie autant.',
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Prévenez la personne qui recrute : cette page cherche dans le même vivier.',
    notWhen: 'Les postes sont d’un autre métier.',
    worked: SET,
  },
  'com-format-gap': {
    text: 'Essayez sur quatre publications le format que cette page laisse de côté.',
    notWhen: 'Votre client n’a rien à y montrer.',
    worked: SET,
  },
  'com-trend': {
    text: 'Donnez le sens de l’évolution depuis le dernier relevé, sans cause.',
    notWhen: 'Les deux relevés ne remontent pas aussi loin.',
    worked: SET,
  },
  'com-pace': {
    text: 'Dites ce que coûte un tel rythme en heures avant de le conseiller.',
    notWhen: 'L’écho de votre client est déjà plus fort.',
    worked: SET,
  },
};
