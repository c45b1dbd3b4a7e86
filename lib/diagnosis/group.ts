import type { GroupKey, GroupWords } from '../words/en/group.ts';
import { BENCHMARKS } from './benchmarks.ts';
import type { Context, Diagnosis, Group, Verdict } from './diagnosis.ts';

/** The study's "hardly active" in our terms: about less than a post a fortnight. Our choice: the study gives no border. */
export const HARDLY_ACTIVE = 25;

/** Bpifrance Le Lab 2018: masse silencieuse, désinvoltes, combatives, pionnières. */
export const GROUP_SHARES: Record<GroupKey, { value: number }> = {
  'hardly-late': BENCHMARKS.silentMass,
  'hardly-ahead': BENCHMARKS.casual,
  'active-late': BENCHMARKS.combative,
  'active-ahead': BENCHMARKS.pioneers,
};

/** Beside these verdicts "hardly active", and "active", say the same as the verdict. */
const HARDLY: readonly Verdict[] = ['empty', 'abandoned', 'present-but-inactive', 'irregular'];
const ACTIVE: readonly Verdict[] = ['irregular', 'unheard', 'active', 'thriving'];

/**
 * Belief x activity, of one's own page. The study asks firms whether they are active and gives no border in posts; ours
 * is an activity of 25, about a post a fortnight (ten posts 14 days apart, the last 5 days ago, score 26.8).
 *
 * Hardly active: the whole interval lies under 25, and the verdict is empty, abandoned, present-but-inactive or irregular.
 * Active: the whole interval lies at 25 or above, and the verdict is irregular, unheard, active or thriving. Else no group
 * is said: beside a verdict of "Active" the words "hardly active" would contradict it.
 * @returns `null` where neither holds, where the question was skipped, and of another's page.
 */
export function groupKeyOf(
  { activity, verdict }: Pick<Diagnosis, 'activity' | 'verdict'>,
  { lens, belief }: Context,
): GroupKey | null {
  if (lens !== 'mine' || belief === undefined || activity === null) return null;
  const hardly = activity.high < HARDLY_ACTIVE && HARDLY.includes(verdict);
  const active = activity.low >= HARDLY_ACTIVE && ACTIVE.includes(verdict);
  if (!hardly && !active) return null;
  return `${hardly ? 'hardly' : 'active'}-${belief === 'late' ? 'late' : 'ahead'}`;
}

/** The same in words: what the study says of such firms. */
export function groupOf(
  diagnosis: Pick<Diagnosis, 'activity' | 'verdict'>,
  context: Context,
  words: GroupWords,
): Group | null {
  const key = groupKeyOf(diagnosis, context);
  if (key === null) return null;
  return {
    sentence: words.sentences[key],
    name: words.names[key],
    share: words.share({ percent: Math.round(100 * GROUP_SHARES[key].value) }),
    explained: words.explained,
  };
}
