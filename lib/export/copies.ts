/** The texts that can be copied of a diagnosed page. */
import type { AuditJson } from '../audit-json.ts';
import { summary } from '../diagnosis/summary.ts';
import type { Locale } from '../words/format.ts';
import { crmLine } from './crm-line.ts';
import { difference } from './difference.ts';
import { openingLine } from './opening-line.ts';
import { planText } from './plan-text.ts';
import { summaryHtml } from './summary-html.ts';

export interface Copied {
  plain: string;
  /** The same as rich text, where it gains by it. */
  html?: string;
}

export interface Copiable {
  audit: AuditJson;
  mine?: AuditJson | undefined;
  set?: readonly AuditJson[] | undefined;
}

export type CopyWhat = 'summary' | 'line' | 'crm' | 'plan' | 'difference';

/** The text of that kind; `null` where there is none, as of a plan without hours. */
export function copiesOf(what: CopyWhat, { audit, mine, set = [] }: Copiable, locale: Locale): Copied | null {
  const { reading, measures, diagnosis, lens } = audit;
  switch (what) {
    case 'summary':
      return { plain: summary(reading, measures, diagnosis, locale), html: summaryHtml(audit, locale) };
    case 'line': {
      const [first] = lens?.lens === 'prospect' ? lens.lines : [];
      return first === undefined ? null : { plain: openingLine(first.text) };
    }
    case 'crm':
      return { plain: crmLine(audit, locale) };
    case 'plan':
      return planText(audit, locale);
    case 'difference':
      return lens?.lens === 'competitor' ? { plain: difference({ audit, lens, mine, set, locale }) } : null;
  }
}
