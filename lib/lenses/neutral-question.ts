import { DAY } from '../measures/days.ts';
import type { QuestionId } from '../words/en/questions.ts';
import type { Given } from './lens.ts';

/** Milliseconds. */
const WEEK = 7 * DAY;

/** In the order in which they are given out. */
export const QUESTION_IDS: readonly QuestionId[] = [
  'ask-time',
  'ask-customers',
  'ask-next-date',
  'ask-longest',
  'ask-changed',
  'ask-hand-over',
  'ask-show',
  'ask-one-more',
  'ask-unseen',
  'ask-turn-down',
  'ask-who-decides',
  'ask-easier',
];

/**
 * The neutral question for a page: the one that it had last, else the first of the bank; never one that another
 * page was given within seven days of `at`, before or after: readings are not always looked at in their order.
 *
 * @param keys the names that the page goes by.
 * @returns `null` where all are taken.
 */
export function neutralQuestion(keys: readonly string[], at: Date, given: readonly Given[]): QuestionId | null {
  const isOwn = ({ page }: Given) => keys.includes(page);
  const near = given.filter((each) => !isOwn(each) && Math.abs(Date.parse(each.at) - at.getTime()) <= WEEK);
  const taken = new Set(near.map(({ id }) => id));
  const free = QUESTION_IDS.filter((id) => !taken.has(id));
  const last = given.filter(isOwn).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const kept = last.flatMap(({ id }) => free.find((each) => each === id) ?? [])[0];
  return kept ?? free[0] ?? null;
}
