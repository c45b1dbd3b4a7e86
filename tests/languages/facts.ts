/**
 * One invented company, as a description of facts: the generated pages of every language and layout are made of it, and
 * it is what must be read from them. Nothing in here is in any language.
 */
import type { PostKind } from '../../lib/reading/reading.ts';
import type { Unit } from './phrasebook/phrasebook.ts';

/** The moment of reading, and of drawing the page: ages count from here. */
export const NOW = new Date('2026-11-20T12:00:00.000Z');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The written name, without letters of any one script that a language would decline. */
export const COMPANY = {
  name: 'Tessaly Loomworks',
  handle: 'tessaly-loomworks',
  /** Facebook writes a handle without hyphens. */
  vanity: 'tessalyloomworks',
  linkedinId: '60418277',
  facebookId: '100071234509876',
  followers: 8214,
  employees: { low: 51, high: 200 },
  facebookFollowers: 12_345,
  facebookLikes: 2480,
};
export const ANOTHER = { name: 'Quill & Heddle', handle: 'quill-and-heddle', vanity: 'quillandheddle' };

/** How the site says when a post came out. */
export type Shown =
  | { n: number; unit: Unit }
  | { date: 'yesterday, clock' | 'weekday, clock' | 'day' | 'day, clock' | 'day, year' };

export interface PostFacts {
  /** Short, for the messages of a test. */
  key: string;
  at: Date;
  shown: Shown;
  /** `words`: nothing in the page but words says when. */
  dated: 'id' | 'words';
  whose: 'own' | 'reshare';
  kind: PostKind;
  reactions: number;
  comments: number;
  shares: number;
  /** Of videos on Facebook. */
  views?: number;
  isEdited?: true;
  isPinned?: true;
}

function ago(time: number): Date {
  return new Date(NOW.getTime() - time);
}

/** Newest first. A reshare shows the age of its original. */
export const LINKEDIN_POSTS: PostFacts[] = [
  post('minutes', ago(35 * MINUTE + 20_000), { n: 35, unit: 'minute' }, 'id', 'own', 'image', [46, 5, 2]),
  post('hours', ago(21 * HOUR + 9 * MINUTE), { n: 21, unit: 'hour' }, 'words', 'own', 'video', [1167, 41, 69]),
  post('days', ago(2 * DAY + 3 * HOUR), { n: 2, unit: 'day' }, 'words', 'own', 'text', [3, 0, 0]),
  post('reshare', ago(6 * DAY + HOUR), { n: 2, unit: 'week' }, 'id', 'reshare', 'image', [12, 0, 1]),
  { ...post('week', ago(9 * DAY), { n: 1, unit: 'week' }, 'words', 'own', 'video', [1, 1, 1]), isEdited: true },
  post('weeks', ago(24 * DAY), { n: 3, unit: 'week' }, 'words', 'own', 'text', [21, 3, 0]),
  post('months', ago(340 * DAY), { n: 11, unit: 'month' }, 'words', 'own', 'image', [2, 2, 11]),
  post('year', ago(400 * DAY), { n: 1, unit: 'year' }, 'words', 'own', 'video', [100, 0, 0]),
];

/** As the site orders them: the pinned one, then newest first. */
export const FACEBOOK_POSTS: PostFacts[] = [
  {
    ...post('pinned', new Date('2026-03-16T11:41:00Z'), { date: 'day, clock' }, 'id', 'own', 'image', [60, 3, 1]),
    isPinned: true,
  },
  {
    ...post('minutes', ago(35 * MINUTE + 20_000), { n: 35, unit: 'minute' }, 'words', 'own', 'video', [1234, 25, 33]),
    views: 94_321,
  },
  post('hours', ago(5 * HOUR + 9 * MINUTE), { n: 5, unit: 'hour' }, 'words', 'own', 'text', [21, 0, 0]),
  post('yesterday', new Date('2026-11-19T14:32:00Z'), { date: 'yesterday, clock' }, 'words', 'own', 'image', [1, 1, 1]),
  post('days', ago(3 * DAY + HOUR), { n: 3, unit: 'day' }, 'words', 'own', 'link', [3, 2, 8]),
  post('weekday', new Date('2026-11-16T14:32:00Z'), { date: 'weekday, clock' }, 'words', 'own', 'text', [21, 3, 0]),
  post('date', new Date('2026-11-09T15:20:00Z'), { date: 'day' }, 'words', 'own', 'image', [11, 0, 0]),
  post('reshare', new Date('2026-11-02T09:05:00Z'), { date: 'day' }, 'words', 'reshare', 'unknown', [5, 1, 0]),
  post('year', new Date('2025-03-04T10:10:00Z'), { date: 'day, year' }, 'words', 'own', 'image', [100, 11, 2]),
];

/** On the mobile site only a video names its post. */
export const MOBILE_POSTS: PostFacts[] = [
  post('minutes', ago(35 * MINUTE + 20_000), { n: 35, unit: 'minute' }, 'words', 'own', 'video', [1234, 25, 33]),
  post('hours', ago(5 * HOUR + 9 * MINUTE), { n: 5, unit: 'hour' }, 'words', 'own', 'video', [58, 12, 7]),
  post('days', ago(3 * DAY + HOUR), { n: 3, unit: 'day' }, 'words', 'own', 'video', [9, 1, 0]),
  post('date', new Date('2026-11-09T15:20:00Z'), { date: 'day' }, 'words', 'own', 'video', [4, 0, 0]),
];

function post(
  key: string,
  at: Date,
  shown: Shown,
  dated: PostFacts['dated'],
  whose: PostFacts['whose'],
  kind: PostKind,
  [reactions, comments, shares]: [number, number, number],
): PostFacts {
  return { key, at, shown, dated, whose, kind, reactions, comments, shares };
}

/** LinkedIn's id of an object that was made at a moment: the clock is in its upper bits. */
export function linkedinId(at: Date, salt: number): string {
  return String((BigInt(at.getTime()) << 22n) + BigInt(1_234_567 + salt));
}

/** Facebook's ids hold no time. */
export function facebookPostId(index: number): string {
  return String(1_452_057_566_920_000n + BigInt(index) * 7919n);
}

/** Drafted long before it came out: such an id bounds the time from below, and says nothing else. */
export function draftedAt({ at, shown }: PostFacts): Date {
  const days = 'unit' in shown && (shown.unit === 'month' || shown.unit === 'year') ? 90 : 60;
  return new Date(at.getTime() - days * DAY);
}
