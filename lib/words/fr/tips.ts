import type { TipWords } from '../en/tips.ts';
import { callTips } from './call-tips.ts';
import { competitorTips } from './competitor-tips.ts';
import { ownTips } from './own-tips.ts';
import { ago, number } from './quantities.ts';

export const tipWords: TipWords = {
  who: {
    leader: 'la direction',
    communication: 'la communication',
    recruiter: 'la personne qui recrute',
    sales: 'l’équipe commerciale',
    everyone: 'des volontaires de l’équipe',
    consultant: 'la personne qui conseille',
  },
  cost: {
    none: 'rien à payer, seulement du temps',
    little: 'moins de 1 000 €',
    more: 'plus de 1 000 € par an : demandez deux devis',
  },
  costAndTime: (v) =>
    `${v.cost} ; en temps, environ ${number(v.perYear)} € par an à ${number(v.rate)} €/h, notre hypothèse`,
  examples: {
    own: (v) => {
      const half = v.median.high === 0 ? 'n’en ont aucune' : `en ont ${number(v.median.high, 1)} ou moins`;
      const published = v.published ? `, parue ${ago(v.published)}` : '';
      return `La publication de la page${published} : ${number(v.interactions)} interactions, alors que la moitié de ses publications ${half}.`;
    },
    page: (v) => `${v.name}, une page que vous avez lue : ${v.address}`,
  },
  tips: { ...ownTips, ...callTips, ...competitorTips },
};
