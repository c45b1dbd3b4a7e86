import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 5;
const MOST = 15;

/** LinkedIn: documents among the last own posts, the kind of each known: the good side of `no-document`. */
export const hasDocument = finding('has-document', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  const documents = newest && ofKind(newest, 'document');
  if (facts.site !== 'linkedin' || !newest || !documents || documents.length === 0) return null;
  return { tone: 'good', values: { documents: documents.length, of: newest.length }, posts: indices(documents) };
});
