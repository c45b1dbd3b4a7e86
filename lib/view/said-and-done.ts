/** What the owner believes of the page, beside what the page did: then, and as it stands. No words. */
import type { AuditJson } from '../audit-json.ts';
import type { Belief } from '../diagnosis/diagnosis.ts';
import { groupKeyOf } from '../diagnosis/group.ts';
import type { Answers } from '../store/kept-page.ts';
import type { GroupKey } from '../words/en/group.ts';
import type { PostsCounted } from './compare-figures.ts';

interface Seen {
  at: Date;
  audit: AuditJson;
  counted: PostsCounted | null;
}

export interface SaidAndDone {
  belief: Belief;
  /** When it was said; `null` where that is not kept. */
  saidAt: Date | null;
  did: {
    /** The reading nearest to that moment; without a moment, the newest. */
    at: Date;
    counted: PostsCounted | null;
    /** The study's group of firms with this belief and this activity; `null` where the reading leaves it open. */
    group: GroupKey | null;
  };
  /** All readings together; `null` where `did` is the newest reading. */
  now: { at: Date; counted: PostsCounted | null } | null;
}

/**
 * @param past each reading by itself, the newest first.
 * @param present all readings together.
 * @returns `null` where nothing was said, or nothing read.
 */
export function saidAndDone(answers: Answers, past: readonly Seen[], present: Seen): SaidAndDone | null {
  const { belief, believedAt } = answers;
  const [newest] = past;
  if (belief === undefined || belief === 'skipped' || newest === undefined) return null;
  const saidAt = believedAt === undefined ? null : new Date(believedAt);
  const nearest = saidAt === null ? newest : nearestTo(saidAt, past);
  const seen = nearest ?? newest;
  return {
    belief,
    saidAt,
    did: {
      at: seen.at,
      counted: seen.counted,
      group: groupKeyOf(seen.audit.diagnosis, { lens: 'mine', belief }),
    },
    now: seen === newest ? null : { at: present.at, counted: present.counted },
  };
}

/** Of two that are as near, the newer. */
function nearestTo(moment: Date, past: readonly Seen[]): Seen | undefined {
  const far = ({ at }: Seen) => Math.abs(at.getTime() - moment.getTime());
  return past.toSorted((a, b) => far(a) - far(b) || b.at.getTime() - a.at.getTime())[0];
}
