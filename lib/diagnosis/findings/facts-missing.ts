import { finding } from './finding.ts';

/** A field of the page's header was read, and is empty. */
export const factsMissing = finding('facts-missing', (facts) => {
  const { about, website } = facts.reading.page;
  const values = { about: about === 'empty', website: website === 'empty' };
  return values.about || values.website ? { tone: 'warn', values, posts: [] } : null;
});
