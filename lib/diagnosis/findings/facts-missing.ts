import { finding } from './finding.ts';

/**
 * A fact of the page was looked for in its place, and is not there. The industry stands among the same facts as
 * the description: only where that place was read is it known to be missing.
 */
export const factsMissing = finding('facts-missing', (facts) => {
  const { about, category, website } = facts.reading.page;
  const placeRead = about === 'filled' || about === 'empty';
  const values = { about: about === 'empty', category: placeRead && !category, website: website === 'empty' };
  return values.about || values.category || values.website ? { tone: 'warn', values, posts: [] } : null;
});
