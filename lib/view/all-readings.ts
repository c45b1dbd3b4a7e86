/** What all readings of a page say together, beside what the newest alone says. */
import type { AuditJson } from '../audit-json.ts';
import { CONFIDENCES } from '../diagnosis/diagnosis.ts';
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
  /** Others may stand between them, or beside the oldest, whose date is coarse: the count is a lower bound. */
  atLeast: boolean;
  /** The page reshares as well: the count is of its own posts. */
  own: boolean;
  /** The earliest moment that the oldest own post can be of. */
  since: Date;
  /** The verdict that they give together; `null` where it is the same, or no surer. */
  verdict: string | null;
}

/** @returns `null` where the earlier readings add no post to the present one. */
export function allReadings(present: AuditJson, merged: Merged | null, locale: Locale): AllReadings | null {
  if (merged === null || merged.readings < 2 || merged.reading.readAt !== present.reading.readAt) return null;
  const { own, reshares, holes, end } = listPosts(merged.reading);
  const dated = own.filter((aged) => aged.dated);
  const times = dated.flatMap(({ post: { publishedAt } }) => publishedAt ?? []);
  const since = Math.min(...times.map(({ from }) => Date.parse(from)));
  const isCoarse = times.some(({ from, to }) => Date.parse(from) === since && from.slice(0, 10) !== to.slice(0, 10));
  if (times.length === 0 || own.length <= listPosts(present.reading).own.length) return null;
  const verdict = surerVerdict(present, merged, locale);
  return {
    earlier: merged.readings - 1,
    posts: own.length,
    atLeast: holes > 0 || (isCoarse && !end),
    own: reshares.length > 0,
    since: new Date(since),
    verdict,
  };
}

function surerVerdict(present: AuditJson, { reading }: Merged, locale: Locale): string | null {
  const { diagnosis, measures } = glance(reading, present.context ?? { lens: 'prospect' });
  const { verdict, confidence } = diagnosis;
  const before = present.diagnosis;
  if (verdict === before.verdict || verdict === 'not-enough-evidence') return null;
  const isSurer = CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(before.confidence);
  if (!isSurer && before.verdict !== 'not-enough-evidence') return null;
  return lead(reading, measures, diagnosis, locale).verdict.replace(/[.\s]+$/, '');
}
