import type { NoteCode } from '../../reading/reading.ts';

/** What could not be read, and why. */
export const notes: Record<NoteCode, string> = {
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

export type NoteWords = typeof notes;
