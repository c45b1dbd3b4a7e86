import type { EffortFigures } from '../../diagnosis/effort.ts';
import { languageName } from '../language-name.ts';
import { type Range, spanOf } from '../range.ts';
import { number, plural, posts } from './quantities.ts';

const nameOf = languageName('en');

/** The sections below the verdict. */
export const sections = {
  steps: {
    title: (v: { steps: number }): string => (v.steps === 1 ? 'Next step' : 'Next steps'),
    after: 'After that',
    more: (v: { steps: number }) => plural(v.steps, { one: 'One more step', other: '# more steps' }),
    /** The start, and what it goes on to cost: a start alone is never the cost of what goes on. */
    effort: (v: EffortFigures) => {
      const start = { minutes: '15 to 45 min', hours: '2 to 3 h', days: '1 to 2 days' }[v.effort];
      if (v.running === null) return start;
      const { perWeek, perMonth, perYear, rate } = v.running;
      const hours = perWeek < 1 ? `${number(perMonth)} h a month` : `${number(perWeek, 1)} h a week`;
      return `${start}, then ${hours}, about ${number(perYear)} € a year at ${number(rate)} €/h, our assumption`;
    },
    colon: ': ',
    why: 'Why',
    example: 'Example',
    post: 'Post',
    firstWords: (v: { excerpt: string }) => `“${v.excerpt}…”`,
    who: 'Who',
    cost: 'Cost',
    notWhen: 'Not when',
    worked: 'Worked if',
    source: 'Rests on',
  },
  findings: {
    title: 'What the page shows',
    signs: { good: 'Good:', warn: 'To improve:', bad: 'Missing:', info: 'To note:' },
    posts: (v: { posts: number }) => posts(v.posts),
    more: (v: { posts: number }) => `and ${posts(v.posts)} more`,
    source: 'source',
  },
  coverage: {
    title: 'How much was read',
    posts: (v: { posts: number; days: Range | null }) => {
      if (v.days === null) return posts(v.posts);
      const far = v.days.high;
      const months = Math.round(far / 30.4);
      const over = months >= 3 ? plural(months, { one: '# month', other: '# months' }) : weeksOrDays(far);
      return `${posts(v.posts)} over ${over}`;
    },
    scroll: 'scroll the page to load more, then read again',
    /** Where what is loaded is read along. */
    scrollOn: 'scroll the page to load more',
    end: 'the list ends there',
    nothing: 'No post was read.',
    /** In which language the page was read, by its tag; `null` where it does not say. */
    language: (tag: string) => (tag === 'und' ? null : `The page’s language: ${nameOf(tag)}.`),
    alone: (v: { read: string }) => `${v.read}.`,
    joined: (v: { read: string; more: string }) => `${v.read}; ${v.more}.`,
  },
  unread: {
    title: 'What could not be read',
  },
};

export type SectionWords = typeof sections;

function weeksOrDays(length: number): string {
  const { unit, count: n } = spanOf(length);
  return plural(n, unit === 'days' ? { one: '# day', other: '# days' } : { one: '# week', other: '# weeks' });
}
