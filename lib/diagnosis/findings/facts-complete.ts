import { finding } from './finding.ts';

/** Description, industry and site were read, and all are filled in: the good side of `facts-missing`. */
export const factsComplete = finding('facts-complete', (facts) => {
  const { about, category, website } = facts.reading.page;
  const complete = about === 'filled' && website === 'filled' && Boolean(category);
  return complete ? { tone: 'good', values: {}, posts: [] } : null;
});
