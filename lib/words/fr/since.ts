import type { ChangeOfResponse, NewPosts, PageState } from '../../view/since.ts';
import type { SinceWords } from '../en/since.ts';
import type { Range } from '../range.ts';
import { ago, days, number, posts, postsIn } from './quantities.ts';

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
  posts: ({ posts: since, own, days: length, was }) => {
    const { low, high } = since;
    const then = was ? `, contre ${figure(was.posts)} en ${number(was.days)} jours auparavant` : '';
    if (high === null && low === 0) return 'On ne peut pas dire si elle a publié depuis.';
    return `${counted(since, own)} en ${days({ low: length, high: length })}${then}.`;
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

function counted({ low, high }: NewPosts, own: boolean): string {
  const whose = own ? ' de la page' : '';
  if (high === 0) return `Aucune publication${whose}`;
  return (high === null ? `Au moins ${posts(low)}` : postsIn({ low, high })) + whose;
}

function figure({ low, high }: NewPosts): string {
  if (high === null) return `au moins ${number(low)}`;
  return low === high ? number(low) : `${number(low)} à ${number(high)}`;
}
