import type { PostKind, Site } from '../../reading/reading.ts';
import type { Range } from '../range.ts';
import type { When } from '../when.ts';
import { number, plural, reshares, span } from './quantities.ts';
import { on, since } from './when.ts';

/** What a post is, in a sentence; a kind that is not known is left out. */
const A_KIND: Partial<Record<PostKind, string>> = {
  text: 'text only',
  image: 'an image',
  video: 'a video',
  document: 'a document',
  poll: 'a poll',
  link: 'a link',
  article: 'an article',
  event: 'an event',
  job: 'a job offer',
};

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

interface Newest {
  when: When;
  now: Date;
  /** `null` where it is not known which of two posts is the newest. */
  kind: PostKind | null;
}

const published = ({ when, now, kind }: Newest): string => {
  const what = kind === null ? undefined : A_KIND[kind];
  return `${on(when, now)}${what === undefined ? '' : `, ${what}`}`;
};

export const prospectWords = {
  headline: {
    /** `own`: something else was published since, or may have been. */
    last: (v: Newest & { own: boolean }) => `Last post ${v.own ? 'of its own ' : ''}${published(v)}`,
    /** Its own post; whether it is the newest is not known. */
    posted: (v: Newest) => `Posted ${published(v)}; perhaps again since`,
    nothing: (v: { when: When; now: Date }) => `Nothing ${since(v.when, v.now)}`,
    noOwn: (v: { when: When; now: Date; reshares: number; site: Site }) => {
      const meanwhile = v.reshares === 0 ? '' : `; ${reshares(v.reshares)} meanwhile`;
      return `No post of its own ${since(v.when, v.now)}${meanwhile}`;
    },
    onlyReshares: (v: { reshares: number; site: Site; whole: boolean }) =>
      `No post of its own${v.whole ? '' : ' in the last 3 months'}; ${reshares(v.reshares)}`,
    empty: () => 'No post at all',
    unknown: () => 'Newest post not known',
  },
  /** When a neutral question is not asked. */
  questionNot: 'You know the answer already.',
  facts: {
    newest: (v: Newest) => `Last post of its own: ${published(v)}.`,
    newestSeen: (v: Newest) => `Newest of the posts seen: ${published(v)}. A newer one may be missing.`,
    jobs: (v: { jobs: number; of: number; sure: boolean }) => {
      if (v.of === 1) return `The one post of its own seen is ${v.jobs === 0 ? 'no' : 'a'} job offer.`;
      const among = `among the ${number(v.of)} posts of its own seen`;
      if (v.jobs === 0) return `No job offer ${among}.`;
      const jobs = plural(v.jobs, { one: '# job offer', other: '# job offers' });
      return `${v.sure ? jobs : `At least ${jobs}`} ${among}.`;
    },
    employees: (v: { employees: Range; open: boolean }) =>
      `Employees, as the page says: ${v.open ? `${number(v.employees.low)} or more` : span(v.employees)}.`,
    followers: (v: { followers: Range }) => `Followers: ${span(v.followers)}.`,
    otherSite: (v: { site: Site; when: When; now: Date; headline: string }) =>
      `On ${SITES[v.site]}, seen ${on(v.when, v.now)}: ${v.headline.charAt(0).toLowerCase()}${v.headline.slice(1)}.`,
  },
};

export type ProspectWords = typeof prospectWords;
