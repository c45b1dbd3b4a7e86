import type { PostKind } from '../../reading/reading.ts';
import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 8;
const MOST = 20;
const LEAST_KINDS = 3;
const MOST_OF_ONE = 0.6;

/** At least three kinds among the newest own posts, and none of them most of all. */
export const variedFormats = finding('varied-formats', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  if (!newest) return null;
  const times = (kind: PostKind) => ofKind(newest, kind).length;
  const kinds = [...new Set(newest.map(({ post }) => post.kind))].toSorted((a, b) => times(b) - times(a));
  const named = kinds.filter((kind) => kind !== 'other');
  if (named.length < LEAST_KINDS || kinds.some((kind) => times(kind) > newest.length * MOST_OF_ONE)) return null;
  return { tone: 'good', values: { kinds: named, of: newest.length }, posts: indices(newest) };
});
