import type { ChangeOfResponse, PageState } from '../../view/since.ts';
import type { SinceWords } from '../en/since.ts';
import type { Range } from '../range.ts';
import { ago, days, number, plural } from './quantities.ts';

const STATES: Record<Exclude<PageState, 'not-enough-evidence'>, string> = {
  empty: 'vide',
  abandoned: 'sans publication depuis plus d’un an',
  'abandoned-but-reshares': 'sans publication de la page depuis plus d’un an',
  'present-but-inactive': 'présente, mais inactive',
  irregular: 'irrégulière',
  rare: 'régulière, mais espacée',
  unheard: 'sans écho',
  active: 'active',
  thriving: 'dynamique',
};

const RESPONSES: Record<ChangeOfResponse, string> = {
  higher: 'L’écho est plus fort qu’alors.',
  lower: 'L’écho est plus faible qu’alors.',
  level: 'Écho : pas d’écart net.',
};

export const sinceWords: SinceWords = {
  title: 'Depuis le dernier relevé',
  ago: (v) => ago({ low: v.days, high: v.days }),
  posts: (v) => {
    const { low, high } = v.posts;
    if (high === null) {
      return low === 0 ? 'On ne peut pas dire si elle a publié depuis.' : `Au moins ${fresh(low)} depuis.`;
    }
    if (high === 0) return `Aucune nouvelle publication${v.own ? ' de la page' : ''} depuis.`;
    return low === high ? `${fresh(low)} depuis.` : `${number(low)} à ${fresh(high)} depuis.`;
  },
  verdict: ({ before, now, silent }) => {
    if (before === now) {
      return before === 'not-enough-evidence'
        ? 'Toujours pas assez pour conclure.'
        : `Elle est toujours ${STATES[before]}.`;
    }
    if (now === 'not-enough-evidence') {
      return `Elle était alors ${was(before, silent)} ; il n’y a maintenant pas assez pour conclure.`;
    }
    if (before === 'not-enough-evidence') {
      return `Il n’y avait alors pas assez pour conclure ; elle est maintenant ${STATES[now]}.`;
    }
    return `Elle était alors ${was(before, silent)} ; elle est maintenant ${STATES[now]}.`;
  },
  response: (v) => RESPONSES[v.response],
};

function was(state: PageState, silent: Range | null): string {
  if (state === 'not-enough-evidence') return '';
  return silent ? `${STATES[state]}, avec ${days(silent)} de silence` : STATES[state];
}

const fresh = (count: number): string =>
  plural(count, { one: '# nouvelle publication', other: '# nouvelles publications' });
