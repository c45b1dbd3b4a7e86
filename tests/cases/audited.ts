/** Every case through the code: the audit, the words shown, and the lens of whoever asks. */
import { type AuditJson, audit } from '../../lib/audit.ts';
import type { Context } from '../../lib/diagnosis/diagnosis.ts';
import { type Lead, lead } from '../../lib/diagnosis/lead.ts';
import type { LensInput } from '../../lib/lenses/lens-input.ts';
import type { Locale } from '../../lib/words/format.ts';
import type { ExpertCase, ShortPage } from './case.ts';
import { expand } from './expand.ts';

export function audited(it: ExpertCase, locale: Locale = 'en'): AuditJson {
  const previous = it.previous === undefined ? {} : { previous: expand(it.previous) };
  return audit(expand(it.reading), { locale, context: contextOf(it), ...previous });
}

function contextOf({ context }: ExpertCase): Context {
  const { lens, belief, purpose, hoursPerWeek } = context ?? { lens: 'mine' };
  return {
    lens,
    ...(belief !== undefined && { belief }),
    ...(purpose !== undefined && { purpose }),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
  };
}

/** The words that head the diagnosis, as the popup shows them. */
export function said(it: ExpertCase): Lead {
  const { measures, diagnosis } = audited(it);
  return lead(expand(it.reading), measures, diagnosis, 'en');
}

/** The verdict's name and its sentence. */
export function shown(it: ExpertCase): string {
  const { verdict, sentence } = said(it);
  return `${verdict}: ${sentence}`;
}

/** What the lenses take: nothing was asked for another page yet. */
export function lensInput(it: ExpertCase): LensInput {
  const of = (page: ShortPage, context: Context) => audit(expand(page), { locale: 'en', context });
  return {
    audit: audited(it),
    earlier: it.previous && of(it.previous, contextOf(it)),
    set: (it.set ?? []).map((page) => of(page, { lens: 'competitor' })),
    given: [],
    mine: it.mine && of(it.mine, { lens: 'mine' }),
    locale: 'en',
  };
}
