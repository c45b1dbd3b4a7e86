/** By which measure each step on one's own page is tested at a later reading. The same words stand with the step ("Worked if"). */
import type { PostKind } from '../reading/reading.ts';
import type { ownTips } from '../words/en/own-tips.ts';

export type OwnTipId = keyof typeof ownTips;

/** What a later reading is asked. Days count back from it, and never past the day on which the step was shown. */
export type WorkedTest =
  /** Own posts in 30 days; of a kind, where one is named. */
  | { by: 'posts'; least: number; kind?: PostKind }
  /** Own posts in so many days: without them it cannot have worked. What they are about, the page does not show. */
  | { by: 'posts-about'; least: number; days?: number; kind?: PostKind }
  /** The longest time without an own post since, in days; of the page's usual gap, where `usual` is set. */
  | { by: 'gap'; most: number }
  | { by: 'gap-of-usual'; times: number }
  /** A start from nothing: so many posts, and no longer gap. */
  | { by: 'start'; posts: number; gap: number }
  /** Posts a week since, while the median falls to no less than this part of what it was. */
  | { by: 'pace'; perWeek: number; median: number }
  /** The median interactions of the posts since, against the median then. */
  | { by: 'median'; times: number }
  /** The median comments of the posts since. */
  | { by: 'median-comments'; least: number }
  /** A post of this kind, heard more than the page's median. */
  | { by: 'heard-kind'; kind: PostKind }
  /** Shares of the posts since. */
  | { by: 'reshares'; under: number }
  | { by: 'kind-share'; kind: PostKind; under: number }
  | { by: 'commented'; least: number }
  /** Posts of a kind among the last ones, whenever they were published. */
  | { by: 'last-posts'; kind: PostKind; least: number; of: number }
  | { by: 'hashtags'; most: number }
  | { by: 'followers'; times: number }
  | { by: 'empty-fields' }
  /** The age of the pinned post, in days. */
  | { by: 'pin'; under: number }
  /** Days from the step to this reading. */
  | { by: 'second-reading'; from: number; to: number }
  /** Meetings, enquiries, people: whoever took the step knows. */
  | { by: 'nothing-shown' };

const FOUR_POSTS: WorkedTest = { by: 'posts', least: 4 };
const ONE_ABOUT: WorkedTest = { by: 'posts-about', least: 1 };
const MORE_HEARD: WorkedTest = { by: 'median', times: 1.25 };
const FRESH_PIN: WorkedTest = { by: 'pin', under: 90 };
const NOTHING_SHOWN: WorkedTest = { by: 'nothing-shown' };

export const WORKED: Record<OwnTipId, WorkedTest> = {
  // To be there, and to keep a rhythm.
  'own-close-honestly': FRESH_PIN,
  'own-one-site': NOTHING_SHOWN,
  'own-first-five': { by: 'start', posts: 5, gap: 14 },
  'own-one-purpose': { by: 'posts-about', least: 4 },
  'own-restart-small': FOUR_POSTS,
  'own-name-owner': { by: 'gap', most: 21 },
  'own-batch-calendar': { by: 'gap-of-usual', times: 2 },
  'own-holiday-stock': { by: 'gap', most: 30 },
  'own-cadence-up': { by: 'pace', perWeek: 1.5, median: 0.8 },
  'own-cadence-down': MORE_HEARD,
  // What is posted, and how people respond.
  'own-unheard-people': MORE_HEARD,
  'own-five-voices': { by: 'median-comments', least: 1 },
  'own-fewer-reshares': { by: 'reshares', under: 0.3 },
  'own-repeat-winner': NOTHING_SHOWN,
  'own-one-poll': { by: 'posts-about', least: 1, kind: 'poll' },
  'own-add-document': { by: 'heard-kind', kind: 'document' },
  'own-add-video': { by: 'heard-kind', kind: 'video' },
  'own-real-photos': MORE_HEARD,
  'own-album': NOTHING_SHOWN,
  'own-first-photo': { by: 'posts', least: 2, kind: 'image' },
  'own-link-test': NOTHING_SHOWN,
  'own-first-200': MORE_HEARD,
  'own-three-hashtags': { by: 'hashtags', most: 3 },
  // Customers.
  'own-service-answer': ONE_ABOUT,
  'own-customer-dates': ONE_ABOUT,
  'own-search-name': NOTHING_SHOWN,
  'own-answer-in-a-day': { by: 'commented', least: 0.3 },
  'own-reviews-messages': NOTHING_SHOWN,
  'own-fresh-pin': FRESH_PIN,
  // Hiring.
  'own-first-hire': { by: 'last-posts', kind: 'job', least: 1, of: 20 },
  'own-ask-newcomers': NOTHING_SHOWN,
  'own-team-photo': ONE_ABOUT,
  'own-apprentice-week': ONE_ABOUT,
  'own-beyond-jobs': { by: 'kind-share', kind: 'job', under: 0.4 },
  'own-show-hire': ONE_ABOUT,
  // Time and money.
  'own-leader-post': NOTHING_SHOWN,
  'own-leader-ten-minutes': { by: 'posts-about', least: 2 },
  'own-ask-five': NOTHING_SHOWN,
  'own-price-it': { by: 'posts', least: 2 },
  'own-five-figures': { by: 'second-reading', from: 30, to: 90 },
  'own-peer-circle': NOTHING_SHOWN,
  'own-train-two': FOUR_POSTS,
  'own-buy-a-day': FOUR_POSTS,
  'own-pass-it-on': NOTHING_SHOWN,
  // Buyers.
  'own-who-answers': { by: 'posts-about', least: 1, days: 90 },
  'own-one-reference': ONE_ABOUT,
  'own-finished-job': ONE_ABOUT,
  'own-how-we-check': ONE_ABOUT,
  'own-page-facts': { by: 'empty-fields' },
  'own-verify': NOTHING_SHOWN,
  // Prospects.
  'own-quote-question': ONE_ABOUT,
  'own-five-targets': NOTHING_SHOWN,
  'own-next-event': NOTHING_SHOWN,
  'own-one-case': ONE_ABOUT,
  'own-customer-question': { by: 'commented', least: 0.25 },
  'own-invite': { by: 'followers', times: 1.1 },
  'own-boost-local': NOTHING_SHOWN,
};

export const isOwnTip = (id: string): id is OwnTipId => Object.hasOwn(WORKED, id);
