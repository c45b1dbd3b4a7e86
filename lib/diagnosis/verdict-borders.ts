/** The borders of the verdicts, each on an edge of the sites' own age labels. No study gives any: they are our choice, for the reasons beside them. */
import { WEEKLY_POSTS } from '../measures/window.ts';

/** Days since the newest own post: the label "1 year" suffices. */
export const ABANDONED_DAYS = 365;

/** Days since the newest own post: the edge of the label "1 month". A page silent for a month is what the one census of pages counted. */
export const INACTIVE_DAYS = 62;

/** Own posts in the last 92 days: monthly. */
export const LEAST_POSTS = 3;

/** Days of silence within the last 92: a month's hole in a quarter. */
export const IRREGULAR_DAYS = 30;

/** A list shorter than both says nothing of the month before. */
export const LEAST_DAYS = 28;
export const LEAST_SHORT_LIST = 8;

/** Five posts, on a page whose size lets one expect two interactions, at best in the lowest quarter; or eight without any, from 150 followers on. */
export const UNHEARD = { posts: 5, expected: 2, score: 25, zeros: 8, followersForZeros: 150 };

/** Weekly posts are LinkedIn's advice, 20 a quarter a little under Facebook's median of 23; 75 is the top quarter, of a page whose size lets one expect an interaction at all. At worst the response is `scoreLow` for high confidence, `scoreLowMedium` for any. `silence` and `newest` are days. */
export const THRIVING = {
  posts: { linkedin: WEEKLY_POSTS, facebook: 20 },
  silence: 21,
  newest: 14,
  score: 75,
  scoreLow: 50,
  scoreLowMedium: 35,
  expected: 1,
};
