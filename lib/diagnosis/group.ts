import type { GroupKey, GroupWords } from '../words/en/group.ts';
import type { Context, Diagnosis, Group } from './diagnosis.ts';
import { HARDLY_ACTIVE } from './tips/conditions.ts';

/** Bpifrance Le Lab 2018, per cent: masse silencieuse, désinvoltes, combatives, pionnières. */
const SHARES: Record<GroupKey, number> = {
  'hardly-late': 44,
  'hardly-ahead': 19,
  'active-late': 9,
  'active-ahead': 28,
};

/**
 * Belief x activity, of one's own page. The study asks firms whether they are active and gives no border in posts; ours
 * is an activity of 25, about a post a fortnight (ten posts 14 days apart, the last 5 days ago, score 26.8).
 * @returns `null` where the question was skipped, the page is another's, no verdict was given, or the activity's
 * interval lies on both sides of the border.
 */
export function groupOf(
  { activity, verdict }: Pick<Diagnosis, 'activity' | 'verdict'>,
  { lens, belief }: Context,
  words: GroupWords,
): Group | null {
  if (lens !== 'mine' || belief === undefined || verdict === 'not-enough-evidence' || activity === null) return null;
  const hardly = activity.high < HARDLY_ACTIVE;
  if (!hardly && activity.low < HARDLY_ACTIVE) return null;
  const key: GroupKey = `${hardly ? 'hardly' : 'active'}-${belief === 'late' ? 'late' : 'ahead'}`;
  return {
    sentence: words.sentences[key],
    name: words.names[key],
    share: words.share({ percent: SHARES[key] }),
    explained: words.explained,
  };
}
