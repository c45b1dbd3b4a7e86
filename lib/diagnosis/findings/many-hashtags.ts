import { finding, indices } from './finding.ts';

const LEAST = 5;
const MOST_HASHTAGS = 5;

/** More than five hashtags a post. A text cut by the page can only hide more. */
export const manyHashtags = finding('many-hashtags', (facts) => {
  const texts = facts.list.own.filter(({ post }) => post.text);
  const mean = texts.reduce((sum, { post }) => sum + (post.text?.hashtags.length ?? 0), 0) / Math.max(1, texts.length);
  if (texts.length < LEAST || mean <= MOST_HASHTAGS) return null;
  return { tone: 'info', values: { mean: Math.round(mean), of: texts.length }, posts: indices(texts) };
});
