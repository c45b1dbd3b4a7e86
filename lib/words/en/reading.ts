import type { Elsewhere, Problem, ProblemCode } from '../../reading/reading.ts';

/** A state without a reading: its name, and what to do about it. */
export interface Said {
  title: string;
  text: string;
}

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
  problem,
  /** The same on one line. */
  refusal: (refused: Problem): string => {
    const { title, text } = problem(refused);
    const named = refused.code === 'not-a-company' ? '' : `${title}. `;
    return `no company page in it. ${named}${text}`;
  },
};

export type ReadingWords = typeof reading;
