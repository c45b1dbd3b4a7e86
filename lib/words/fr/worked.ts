import type { Found } from '../../history/worked-tests.ts';
import type { WorkedWords } from '../en/worked.ts';
import { date, days, number, percent, span } from './quantities.ts';

const RESULTS = { yes: 'C’est réussi.', 'not-yet': 'Pas encore.' };
const REASONS = {
  'not-shown': 'La page ne montre pas si c’est réussi.',
  'not-clear': 'Ce qui a été lu ne permet pas de conclure.',
  'too-soon': 'Il est trop tôt pour le dire.',
};

export const workedWords: WorkedWords = {
  title: 'Les étapes ont-elles réussi ?',
  shown: (v) => `proposées le ${date(v.at, v.now)}`,
  signs: { yes: 'Réussi :', 'not-yet': 'Pas encore :', 'cannot-say': 'En suspens :' },
  wanted: ({ measure, target, found, result, because }) => {
    const figure = found && foundWords(found);
    const said = result === 'cannot-say' ? REASONS[because ?? 'not-clear'] : RESULTS[result];
    return `attendu : ${measure}, ${target}${figure ? ` ; constaté : ${figure}` : ''}. ${said}`;
  },
};

function foundWords({ of, low, high }: Found): string | null {
  if (high === null) return low > 0 ? `au moins ${number(low)}` : null;
  switch (of) {
    case 'days':
      return days({ low, high });
    case 'reading':
      return `celui-ci, après ${days({ low, high })}`;
    case 'share':
      return low === high ? percent(low) : `${percent(low)} à ${percent(high)}`;
    case 'per-week':
      return low === high ? `${number(low, 1)} par semaine` : `${number(low, 1)} à ${number(high, 1)} par semaine`;
    default:
      return high === 0 ? 'zéro' : span({ low, high });
  }
}
