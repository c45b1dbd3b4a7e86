import { DAY } from '../../measures/days.ts';
import { reaches } from '../../measures/list.ts';
import { postsWithin } from '../../measures/window.ts';
import { finding, indices } from './finding.ts';

/** What was published since an earlier reading, where the list reaches back to it. */
export const sinceLast = finding('since-last', (facts) => {
  const { previous, now, list } = facts;
  if (!previous) return null;
  const at = new Date(previous.reading.readAt);
  const days = (now.getTime() - at.getTime()) / DAY;
  if (days <= 0 || !reaches(list, days)) return null;
  const posts = postsWithin(list, days);
  const since = list.own.filter(({ age }) => age.low <= days);
  return {
    tone: posts.low > 0 ? 'good' : posts.high === 0 ? 'warn' : 'info',
    values: { posts, at, now },
    posts: indices(since),
  };
});
