import type { ChangeOfResponse, NewPosts, PageState, SinceView } from '../../view/since.ts';
import type { Range } from '../range.ts';
import { ago, days, number, plural } from './quantities.ts';

const STATES: Record<Exclude<PageState, 'not-enough-evidence'>, string> = {
  empty: 'empty',
  abandoned: 'without a post for over a year',
  'abandoned-but-reshares': 'without a post of its own for over a year',
  'present-but-inactive': 'present, but inactive',
  irregular: 'irregular',
  rare: 'regular, but rare',
  unheard: 'unheard',
  active: 'active',
  thriving: 'thriving',
};

const RESPONSES: Record<ChangeOfResponse, string> = {
  higher: 'Response is higher than then.',
  lower: 'Response is lower than then.',
  level: 'Response: no clear difference.',
};

/** What changed between two readings of one page. */
export const sinceWords = {
  title: 'Since the last reading',
  ago: (v: { days: number }) => ago({ low: v.days, high: v.days }),
  posts: (v: { posts: NewPosts; own: boolean }) => {
    const { low, high } = v.posts;
    if (high === null) return low === 0 ? 'Whether it has posted since is not known.' : `At least ${fresh(low)} since.`;
    if (high === 0) return `No new post${v.own ? ' of its own' : ''} since.`;
    return low === high ? `${capital(fresh(low))} since.` : `${number(low)} to ${fresh(high)} since.`;
  },
  verdict: ({ before, now, silent }: Pick<SinceView, 'before' | 'now' | 'silent'>) => {
    if (before === now)
      return before === 'not-enough-evidence' ? 'Still not enough to say.' : `It is still ${STATES[before]}.`;
    if (now === 'not-enough-evidence') return `It was ${was(before, silent)}; now there is not enough to say.`;
    if (before === 'not-enough-evidence') return `Then there was not enough to say; now it is ${STATES[now]}.`;
    return `It was ${was(before, silent)}; now it is ${STATES[now]}.`;
  },
  response: (v: { response: ChangeOfResponse }) => RESPONSES[v.response],
};

export type SinceWords = typeof sinceWords;

function was(state: PageState, silent: Range | null): string {
  if (state === 'not-enough-evidence') return '';
  return `${STATES[state]} then${silent ? `, silent for ${days(silent)}` : ''}`;
}

const fresh = (count: number): string => plural(count, { one: '# new post', other: '# new posts' });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
