import type { Count, Site } from '../../reading/reading.ts';
import { number, plural, posts } from './quantities.ts';
import { dimension, strip } from './strip.ts';

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

const VIEWS = { 'signed-in': ', signed in', 'signed-out': ', signed out' };

/** The words of the popup itself. */
export const interfaceWords = {
  product: 'Rollcall',
  sites: SITES,
  reading: {
    title: 'Reading…',
    what: 'Reading what this tab has already loaded.',
    promise: 'Nothing is clicked, scrolled or sent. If the page is long, this can take a second.',
    unnamed: 'This page',
  },
  page: {
    unnamed: 'Company page without a name',
    view: (v: { site: Site; view: keyof typeof VIEWS | null }) =>
      SITES[v.site] + (v.view === null ? '' : VIEWS[v.view]),
    /** Never as the page writes it, which may be of another language. */
    followers: ({ low, high }: Count) =>
      low === high
        ? plural(low, { one: '# follower', other: '# followers' })
        : `${number(low)} to ${number(high)} followers`,
    posts: (v: { posts: number }) => (v.posts === 0 ? 'no post' : posts(v.posts)),
    readAgain: 'read again',
  },
  /** Tabs of a company's page that are no base for a verdict. */
  places: {
    'home-tab': {
      title: 'This is the Home tab',
      text: 'LinkedIn picks a few posts for it, not the newest. The Posts tab has them all.',
    },
    'no-feed': {
      title: 'This tab shows no posts',
      text: 'The company’s page is open at a part that lists none. Its posts are on a tab of their own.',
    },
  },
  strip,
  dimension,
  facts: { title: 'Three facts' },
  settle: {
    title: 'What would settle it',
    openPosts: 'Open this page’s posts',
    thenClick: 'It opens in a new tab. Click Rollcall’s button there.',
  },
  /** No reading could be had at all. */
  failures: {
    forbidden: {
      title: 'The browser keeps extensions off this page',
      text: 'It does so on its own pages, in its store and on some protected sites. Open a company’s page, and click the button there.',
    },
    gone: {
      title: 'The tab has moved on',
      text: 'It was closed, or went to another page while it was being read. What was kept before stays. Go back to the page, then read again.',
    },
    'timed-out': {
      title: 'The page did not answer',
      text: 'It is too busy, or never finishes loading. Wait a little or reload it, then read again.',
    },
    'bad-data': {
      title: 'What came back makes no sense',
      text: 'The page’s answer did not pass the checks, so none of it is shown. Reload the page, then read again.',
    },
  },
  works: {
    title: 'Where it works',
    advice: 'The Posts tab is best. Open it, let a dozen posts load, then click the button.',
    name: 'name',
  },
  report: {
    title: 'Help mend it',
    /** Beside a verdict; the button follows. */
    half: 'This page was only half understood. Help mend it:',
    button: 'Copy the structure',
    text: 'It is for Rollcall’s makers, and structure only: tags and the shapes of values, no text, no name, no number, no address.',
  },
  diagnosed: (v: { name: string; verdict: string; sentence: string }) => `${v.name}: ${v.verdict}. ${v.sentence}`,
  affiliation: 'Read on this computer alone. Rollcall is not affiliated with LinkedIn or Facebook.',
};

export type InterfaceWords = typeof interfaceWords;
