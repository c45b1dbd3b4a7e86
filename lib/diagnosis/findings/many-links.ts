import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';
import { onlyLinks } from './links-only.ts';

const LEAST = 5;
const MOST = 10;

/** More than half of the last ten own posts are links, the kind of each known. Where all of them are, `links-only` says more. */
export const manyLinks = finding('many-links', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  const links = newest && ofKind(newest, 'link', 'article');
  if (!newest || !links || links.length * 2 <= newest.length || onlyLinks(facts)) return null;
  return { tone: 'info', values: { links: links.length, of: newest.length }, posts: indices(links) };
});
