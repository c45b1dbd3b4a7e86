import type { competitorTips as english } from '../en/competitor-tips.ts';
import type { TipText } from '../en/tips.ts';
import { LENS_WHY } from './lens-why.ts';
import { WHY } from './own/why.ts';

const SET = { measure: 'les mêmes pages', target: 'relevées à nouveau dans 90 jours' };

export const competitorTips: Record<keyof typeof english, TipText> = {
  'com-unsure': {
    text: 'Laissez cette page hors de la comparaison tant que davantage de publications ne sont pas chargées.',
    notWhen: 'Aucune comparaison n’est prévue.',
    why: LENS_WHY.unseen,
    worked: SET,
  },
  'com-best-example': {
    text: 'Apportez leur meilleure publication comme exemple de ce qui parle à ce public, et non pour la copier.',
    notWhen: 'Elle était sponsorisée, ou annonçait une mauvaise nouvelle.',
    why: WHY.peers,
    worked: { measure: 'une publication à vous sur un tel sujet', target: 'une sous 30 jours' },
  },
  'com-level': {
    text: 'Écrivez « pas d’écart net » à côté de l’écho : la fourchette contient ce qui est d’ordinaire à sa taille.',
    notWhen: 'D’autres publications ont été chargées depuis.',
    why: LENS_WHY.ranges,
    worked: SET,
  },
  'com-hiring-pool': {
    text: 'Prévenez la personne qui recrute : cette entreprise cherche aussi, peut-être dans le même vivier. Cela ne montre pas qu’elle grandit.',
    notWhen: 'Les postes sont d’un autre métier, ou trop loin.',
    why: WHY.hires,
    worked: { measure: 'candidatures par mois', target: 'comptées avant et après' },
  },
  'com-pace': {
    text: 'Dites ce que coûte un tel rythme en heures avant de le conseiller.',
    notWhen: 'L’écho de votre propre page est déjà plus fort.',
    why: WHY.budget,
    worked: SET,
  },
};
