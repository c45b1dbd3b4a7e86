import type { AuditJson } from '../audit.ts';
import { competitor } from './competitor.ts';
import type { Competitor, Given, Prospect } from './lens.ts';
import type { LensInput } from './lens-input.ts';
import { prospect } from './prospect.ts';

/** What the lens of the audit adds to it; `null` for one's own page, whose group and plan stand in the diagnosis. */
export function lensed(input: LensInput): Prospect | Competitor | null {
  switch (input.audit.context?.lens) {
    case 'prospect':
      return prospect(input);
    case 'competitor':
      return competitor(input);
    default:
      return null;
  }
}

/** Audits of several pages, each seen beside the others. No neutral question is given twice. */
export function allLensed(
  audits: readonly AuditJson[],
  common: Pick<LensInput, 'earlier' | 'mine' | 'locale'>,
): AuditJson[] {
  const given: Given[] = [];
  return audits.map((audit) => {
    const set = audits.filter((other) => other !== audit);
    const lens = lensed({ audit, set, given, ...common });
    if (lens?.lens === 'prospect' && lens.given !== null) given.push(lens.given);
    return lens === null ? audit : { ...audit, lens };
  });
}
