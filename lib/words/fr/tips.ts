import type { TipWords } from '../en/tips.ts';
import { callTips } from './call-tips.ts';
import { competitorTips } from './competitor-tips.ts';
import { ownTips } from './own-tips.ts';

export const tipWords: TipWords = {
  who: {
    leader: 'la direction',
    communication: 'la communication',
    recruiter: 'la personne qui recrute',
    sales: 'les commerciaux',
    everyone: 'des volontaires de l’équipe',
    consultant: 'le consultant',
  },
  cost: { none: 'pas d’argent, seulement du temps', little: 'moins de 1 000 €' },
  tips: { ...ownTips, ...callTips, ...competitorTips },
};
