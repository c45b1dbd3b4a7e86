import type { PostKind } from '../../reading/reading.ts';
import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';
import { onlyLinks } from './links-only.ts';
import { onlyTexts } from './text-only.ts';

const LEAST = 6;
const MOST = 20;
const SHARE = 0.8;

/** At least four posts in five are of one kind. Job offers, texts alone and links alone have findings of their own. */
export const oneFormat = finding('one-format', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  if (!newest || onlyTexts(facts) || onlyLinks(facts)) return null;
  const shown = commonest(newest.map(({ post }) => post.kind));
  const same = ofKind(newest, shown);
  if (shown === 'other' || shown === 'job' || same.length < newest.length * SHARE) return null;
  return { tone: 'info', values: { kind: shown, posts: same.length, of: newest.length }, posts: indices(same) };
});

function commonest(kinds: PostKind[]): PostKind {
  const times = (kind: PostKind) => kinds.filter((other) => other === kind).length;
  return kinds.toSorted((a, b) => times(b) - times(a))[0] ?? 'other';
}
