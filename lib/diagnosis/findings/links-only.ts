import type { AgedPost } from '../../measures/list.ts';
import type { Facts } from '../facts.ts';
import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 8;
const MOST = 20;

/** Each of the newest own posts leads elsewhere. Whether links are heard less is open: studies disagree, so nothing is held against the page. */
export const linksOnly = finding('links-only', (facts) => {
  const links = onlyLinks(facts);
  return links && { tone: 'info', values: { of: links.length }, posts: indices(links) };
});

/** The newest own posts where each of them is a link or an article, else `null`. */
export function onlyLinks(facts: Facts): AgedPost[] | null {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  return newest && ofKind(newest, 'link', 'article').length === newest.length ? newest : null;
}
