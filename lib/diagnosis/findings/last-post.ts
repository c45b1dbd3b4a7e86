import { INACTIVE_DAYS } from '../verdict-borders.ts';
import { finding, hasReshares } from './finding.ts';

/** LinkedIn advises weekly posts: two weeks are in step with that. */
const FRESH_DAYS = 14;

/** How long ago the page last published something of its own. Where a younger post may be hidden, only a recent one is said. */
export const lastPost = finding('last-post', (facts) => {
  const { recency } = facts.measures;
  const newest = facts.list.own.find(({ dated }) => dated);
  if (!recency || !newest || (recency.value === null && recency.high > INACTIVE_DAYS)) return null;
  const tone = recency.low > INACTIVE_DAYS ? 'bad' : recency.high <= FRESH_DAYS ? 'good' : 'info';
  return {
    tone,
    values: { days: recency, own: hasReshares(facts) },
    posts: [newest.index],
    benchmark: String(INACTIVE_DAYS),
  };
});
