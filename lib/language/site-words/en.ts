/** English, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD, SEEN } from './sources.ts';

/** "A few seconds ago": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

/** "1,126 likes · 5 talking about this", "78 were here", "check-ins" (public code that reads link previews). */
const PAGE_PREVIEW: Source = {
  where: "readers of Facebook's link previews",
  year: 2026,
};

/** "2 hrs ago", "mins" (public code that tells a line with an age from a post's text). */
const FEED_LINES: Source = { where: "a reader of Facebook's pages", year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { minute: ['m'], hour: ['h'], day: ['d'], week: ['w'], month: ['mo'], year: ['yr'] },
    nouns: {
      reactions: ['like', 'likes'],
      comments: ['comment', 'comments'],
      views: ['view', 'views'],
      followers: ['follower', 'followers'],
      employees: ['employee', 'employees'],
    },
  },
  { site: 'linkedin', source: SEEN, nouns: { reactions: ['reaction', 'reactions'], shares: ['repost', 'reposts'] } },
  {
    site: 'facebook',
    source: SEEN,
    units: { minute: ['m'], hour: ['h'], day: ['d'], week: ['w'], year: ['y'] },
    // "2.1M likes". CLDR's own M is lost to the minute.
    suffixes: { M: 1e6 },
    nouns: {
      reactions: ['reaction', 'reactions', 'All reactions'],
      comments: ['comment', 'comments'],
      shares: ['share', 'shares'],
      views: ['view', 'views', 'play', 'plays'],
      followers: ['follower', 'followers'],
      likes: ['like', 'likes'],
    },
  },
  { site: 'facebook', source: FEED_LINES, units: { minute: ['mins'], hour: ['hrs'] } },
  { site: 'facebook', source: FACEBOOK_APP, now: ['Just now'] },
  { site: 'facebook', source: WALL, now: ['a few seconds ago'] },
  {
    site: 'facebook',
    source: PAGE_PREVIEW,
    nouns: {
      likes: ['people like this', 'person likes this'],
      'talking-about': ['talking about this', 'people talking about this', 'people are talking about this'],
      'were-here': ['were here', 'was here', 'people were here', 'check-in', 'check-ins'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['a', 'an', 'one'],
    nouns: {
      shares: ['repost', 'reposts', 'share', 'shares'],
      followers: ['people follow this', 'person follows this'],
      'talking-about': ['person talking about this'],
      'were-here': ['person was here', 'people checked in here', 'person checked in here'],
    },
  },
  { site: 'linkedin', source: OWN_WORD, ranges: ['more than #', 'over #', '# or more', 'from # to #', '# to #'] },
];
