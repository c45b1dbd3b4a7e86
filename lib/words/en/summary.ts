import { date, posts } from './quantities.ts';

/** What a copied summary says around the diagnosis. */
export const summary = {
  read: (v: { at: Date; view: 'signed-in' | 'signed-out' | null; posts: number }) => {
    const view = v.view === null ? '' : v.view === 'signed-in' ? ', signed in' : ', signed out';
    return `Read on ${date(v.at, new Date(0))}${view}: ${posts(v.posts)} on the page.`;
  },
  caveat: 'Only what the page showed; views and messages are not public.',
  unnamed: 'Company page',
  /** Posts and interactions, where the page did not show them. */
  notShown: { posts: 'Posts: not shown', interactions: 'Interactions per post: not shown' },
};

export type SummaryWords = typeof summary;
