import type { Answer, Found } from '../../history/worked-tests.ts';
import { date, days, number, percent, span } from './quantities.ts';

/** What was wanted of a step, and what a later reading found. */
interface Tested extends Answer {
  measure: string;
  target: string;
}

const RESULTS = { yes: 'It worked.', 'not-yet': 'Not yet.' };
const REASONS = {
  'not-shown': 'Whether it worked, the page does not show.',
  'not-clear': 'What was read leaves it open.',
  'too-soon': 'Too soon to say.',
};

export const workedWords = {
  title: 'Did the steps work?',
  shown: (v: { at: Date; now: Date }) => `shown on ${date(v.at, v.now)}`,
  /** Stand before each for those who do not see its sign. */
  signs: { yes: 'Worked:', 'not-yet': 'Not yet:', 'cannot-say': 'Open:' },
  wanted: ({ measure, target, found, result, because }: Tested) => {
    const figure = found && foundWords(found);
    const said = result === 'cannot-say' ? REASONS[because ?? 'not-clear'] : RESULTS[result];
    return `wanted: ${measure}, ${target}${figure ? `; found: ${figure}` : ''}. ${said}`;
  },
};

export type WorkedWords = typeof workedWords;

/** "none", "2", "1 to 3", "at least 2", "74 days", "18%". `null` where nothing is known. */
function foundWords({ of, low, high }: Found): string | null {
  if (high === null) return low > 0 ? `at least ${number(low)}` : null;
  switch (of) {
    case 'days':
      return days({ low, high });
    case 'reading':
      return `this one, after ${days({ low, high })}`;
    case 'share':
      return low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;
    case 'per-week':
      return low === high ? `${number(low, 1)} a week` : `${number(low, 1)} to ${number(high, 1)} a week`;
    default:
      return high === 0 ? 'none' : span({ low, high });
  }
}
