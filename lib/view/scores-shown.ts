import type { AuditJson } from '../audit-json.ts';
import type { Score } from '../diagnosis/diagnosis.ts';
import { LEAST_FOR_INTERVAL } from '../measures/median-interval.ts';

/**
 * The two scores as a map may show them. Of fewer posts than an interval of the median can be given for, the response's bounds
 * are only those posts' own: they would look the surer, the fewer there are (METHOD.md, 3).
 */
export function scoresShown({ measures, diagnosis }: Pick<AuditJson, 'measures' | 'diagnosis'>): {
  activity: Score | null;
  response: Score | null;
} {
  const { activity, response } = diagnosis;
  const few = (measures.interactions?.posts ?? 0) < LEAST_FOR_INTERVAL;
  return { activity, response: few ? null : response };
}
