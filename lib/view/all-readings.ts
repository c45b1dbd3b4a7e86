/** What all readings of a page say together, beside what the newest alone says. */
import type { AuditJson } from '../audit-json.ts';
import type { Confidence } from '../diagnosis/diagnosis.ts';
import { lead } from '../diagnosis/lead.ts';
import { glance } from '../glance.ts';
import type { Merged } from '../history/merged.ts';
import { listPosts } from '../measures/list.ts';
import type { Locale } from '../words/format.ts';

export interface AllReadings {
  /** Readings before this one. */
  earlier: number;
  /** Own posts of them all. */
  posts: number;
  /** The page reshares as well: the count is of its own posts. */
  own: boolean;
  /** The oldest own post: the latest moment that it can be of. */
  since: Date;
  /** The verdict that they give together; `null` where it is the same, or no surer. */
  verdict: string | null;
}

const SURENESS: readonly Confidence[] = ['low', 'medium', 'high'];

/** @returns `null` where the earlier readings add no post to the present one. */
export function allReadings(present: AuditJson, merged: Merged | null, locale: Locale): AllReadings | null {
  if (merged === null || merged.readings < 2 || merged.reading.readAt !== present.reading.readAt) return null;
  const { own, reshares } = listPosts(merged.reading);
  const dated = own.filter((aged) => aged.dated);
  const oldest = dated.at(-1)?.post.publishedAt;
  if (!oldest || own.length <= listPosts(present.reading).own.length) return null;
  const verdict = surerVerdict(present, merged, locale);
  return {
    earlier: merged.readings - 1,
    posts: own.length,
    own: reshares.length > 0,
    since: new Date(oldest.to),
    verdict,
  };
}

function surerVerdict(present: AuditJson, { reading }: Merged, locale: Locale): string | null {
  const { diagnosis, measures } = glance(reading, present.context ?? { lens: 'prospect' });
  const { verdict, confidence } = diagnosis;
  const before = present.diagnosis;
  if (verdict === before.verdict || verdict === 'not-enough-evidence') return null;
  const isSurer = SURENESS.indexOf(confidence) > SURENESS.indexOf(before.confidence);
  if (!isSurer && before.verdict !== 'not-enough-evidence') return null;
  return lead(reading, measures, diagnosis, locale).verdict.replace(/[.\s]+$/, '');
}
