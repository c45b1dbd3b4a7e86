import type { AgedPost } from '../../measures/list.ts';
import type { Facts } from '../facts.ts';
import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 8;
const MOST = 20;

/** Each of the newest own posts is text alone. */
export const textOnly = finding('text-only', (facts) => {
  const texts = onlyTexts(facts);
  return texts && { tone: 'info', values: { of: texts.length }, posts: indices(texts) };
});

/** The newest own posts where each of them is text alone, else `null`. */
export function onlyTexts(facts: Facts): AgedPost[] | null {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  return newest && ofKind(newest, 'text').length === newest.length ? newest : null;
}
