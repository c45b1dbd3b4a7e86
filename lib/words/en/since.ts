import type { ChangeOfResponse, NewPosts, PageState, SinceView } from '../../view/since.ts';
import type { Range } from '../range.ts';
import { ago, days, number, posts, postsIn } from './quantities.ts';

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
  /** "3 posts in 31 days, was 0 in 92.": what was published since, and in the days up to the earlier reading. */
  posts: ({ posts, own, days: since, was }: Pick<SinceView, 'posts' | 'own' | 'days' | 'was'>) => {
    const { low, high } = posts;
    const then = was ? `, was ${figure(was.posts)} in ${number(was.days)}` : '';
    if (high === null && low === 0) return 'Whether it has posted since is not known.';
    return `${capital(counted(posts, own))} in ${days({ low: since, high: since })}${then}.`;
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

/** "3 posts", "no post of its own", "2 to 3 posts", "at least 2 posts". */
function counted({ low, high }: NewPosts, own: boolean): string {
  const whose = own ? ' of its own' : '';
  if (high === 0) return `no post${whose}`;
  return (high === null ? `at least ${posts(low)}` : postsIn({ low, high })) + whose;
}

function figure({ low, high }: NewPosts): string {
  if (high === null) return `at least ${number(low)}`;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
