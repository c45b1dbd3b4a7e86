import type { Elsewhere, Note, NoteCode, Problem, ProblemCode } from '../../reading/reading.ts';

/** A state without a reading: its name, and what to do about it. */
export interface Said {
  title: string;
  text: string;
}

const notes: Record<NoteCode, string> = {
  capped: 'The page holds over 5,000 posts: the first 5,000 were read.',
  'language-unknown': 'Rollcall does not know this page’s language yet: what it says only in words was left unread.',
  'first-post-only': 'Signed out, only the first post is on the page.',
  'feed-not-shown': 'This tab of the company’s page shows no list of posts.',
  'home-tab': 'This is the Home tab: the site picks a few posts for it, not the newest.',
  'time-unreadable': 'The page hides the time of some posts.',
  'counts-unreadable': 'Some numbers stand without a word that says what they count: they were left out.',
  'not-drawn': 'Some posts were not displayed yet: scroll past them, then read again.',
  'more-on-request': 'Older posts wait behind the site’s own “Show more results” button.',
  'author-unknown': 'Posts whose author could not be told were left out.',
  filtered: 'A filter is on: only some of the posts are listed.',
  'followers-rounded': 'The page shows a rounded number of followers.',
  'followers-not-shown': 'The page shows no number of followers.',
  'shares-not-shown': 'This view does not show how often posts were shared.',
  'views-not-shown': 'This view does not show how often posts were seen.',
  'stale-frame': 'The tab still held another page behind this one: only the company’s page was read.',
  'data-of-other-page': 'Some data in the tab belong to another page: they were not used.',
  'proofs-disagree': 'Two places of the page contradict each other: neither was believed.',
  'by-shape':
    'This version of the page is new to Rollcall: it found the posts by what repeats, and read only what could be confirmed.',
  'closed-part': 'A part of the page is closed to every reader: what it holds was left out.',
};

const problems: Record<ProblemCode, Said> = {
  'other-site': {
    title: 'Neither LinkedIn nor Facebook',
    text: 'Rollcall reads a company’s page on one of these two sites.',
  },
  'not-a-company': {
    title: 'Not a company page',
    text: 'Rollcall reads a company’s page on LinkedIn or Facebook.',
  },
  'admin-view': {
    title: 'This is the admin view',
    text: 'You run this page, so the site shows you its back office. Rollcall reads what visitors see.',
  },
  'sales-navigator': {
    title: 'This is Sales Navigator',
    text: 'An account there lists no posts. Rollcall reads the company’s own page on LinkedIn.',
  },
  'login-wall': {
    title: 'The site asks to sign in',
    text: 'It shows nothing of the page without an account. Sign in, or open a page that is public.',
  },
  'not-available': {
    title: 'This page is not available',
    text: 'The site says that it is gone, hidden or out of order. Check its address, or try again later.',
  },
  'still-loading': {
    title: 'The page is still loading',
    text: 'Wait until its posts show, then read again.',
  },
  'other-page-in-document': {
    title: 'The tab still holds another page',
    text: 'The address has changed, but not what is shown. Reload the page, then read again.',
  },
  'unknown-layout': {
    title: 'This version of the page cannot be read yet',
    text: 'It is a company’s page, but its posts are not in any form that Rollcall knows. Nothing was guessed.',
  },
  unreadable: {
    title: 'There is nothing to read here',
    text: 'What was loaded is empty or cut off. Reload the page, then read again.',
  },
};

const elsewhere: Record<Elsewhere, string> = {
  profile: 'This is a person’s profile.',
  group: 'This is a group.',
  event: 'This is an event.',
  post: 'This is a single post.',
  search: 'This is a search.',
  feed: 'This is the home feed.',
  marketplace: 'This is the marketplace.',
  job: 'This is a job offer.',
  messages: 'These are messages.',
  video: 'This is a video.',
  other: 'This is something else.',
};

function problem({ code, what }: Problem): Said {
  const { title, text } = problems[code];
  return { title, text: what === undefined ? text : `${text} ${elsewhere[what]}` };
}

/** What a reading could not give, and why there is none: for the popup and for the command line. */
export const reading = {
  note: ({ code }: Note): string => notes[code],
  problem,
  /** The same on one line. */
  refusal: (refused: Problem): string => {
    const { title, text } = problem(refused);
    const named = refused.code === 'not-a-company' ? '' : `${title}. `;
    return `no company page in it. ${named}${text}`;
  },
};

export type ReadingWords = typeof reading;
