import type { NoteCode } from '../../reading/reading.ts';
import { languageName } from '../language-name.ts';

/** Notes that name a language are said by a function. */
export type PlainNoteCode = Exclude<NoteCode, 'language-unknown' | 'language-partly-known'>;

const said: Record<PlainNoteCode, string> = {
  capped: 'The page holds over 5,000 posts: the first 5,000 were read.',
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

/** What only words tell, as far as it was left unread. */
function unread({ ages, counts }: { ages: boolean; counts: boolean }): string {
  if (!ages && !counts) return 'what stands only in words may be left unread';
  return `${ages && counts ? 'ages and numbers' : ages ? 'ages' : 'numbers'} could not be read from words`;
}

const nameOf = languageName('en');

/** What could not be read, and why. */
export const notes = {
  said,
  /** @param language its tag, 'und' where the page does not say it */
  languageUnknown: (language: string) =>
    language === 'und'
      ? 'The page does not say in which language it is: only what is true in every language was read.'
      : `Rollcall does not know this page’s language (${nameOf(language)}): what it says only in words was left unread.`,
  languagePartlyKnown: (v: { language: string; ages: boolean; counts: boolean }) =>
    `This page’s language (${nameOf(v.language)}) is only partly known: ${unread(v)}.`,
};

export type NoteWords = typeof notes;
