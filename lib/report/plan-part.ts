/** What the report proposes: three steps with their dates, what they cost, and how one sees that they worked. */
import type { AuditJson } from '../audit-json.ts';
import { GIVEN_TIPS } from '../diagnosis/choose-tips.ts';
import type { PlanWeek, Tip } from '../diagnosis/diagnosis.ts';
import { effortFigures } from '../diagnosis/effort.ts';
import { planView } from '../view/plan-view.ts';
import { splitAct } from '../words/act.ts';
import { deeperWords, pageWords } from '../words/words.ts';
import { type About, USUAL_HOURS } from './page-part.ts';
import type { PlainPart, PlanRow } from './report-shape.ts';
import { paragraphsOf } from './writer.ts';

/** A step, and the Monday of the week in which it begins; `null` where the plan has no room for it. */
interface Dated {
  tip: Tip;
  at: Date | null;
}

/** No plan, and no proposal, where there was no verdict to rest them on. */
export function proposalOf(about: About, audit: AuditJson): Pick<PlainPart, 'proposal' | 'plan'> {
  const { plan } = audit.diagnosis;
  if (!plan?.length) return { proposal: null, plan: null };
  const steps = audit.diagnosis.tips.slice(0, GIVEN_TIPS).map((tip) => ({ tip, at: beginsAt(tip, plan) }));
  if (steps.length === 0) return { proposal: null, plan: null };
  const { locale, writer } = about;
  const { report: words } = pageWords(locale);
  return {
    proposal: {
      title: writer.line('proposal:title', words.proposal.title),
      paragraphs: paragraphsOf(proposals(about, audit, plan, steps), writer.line, 'proposal'),
    },
    plan: {
      title: writer.line('plan:title', words.plan.title({ lines: steps.length })),
      rows: steps.map((step) => rowOf(step, about)),
    },
  };
}

const beginsAt = ({ text }: Tip, plan: readonly PlanWeek[]): Date | null => {
  const week = plan.find((each) => each.text.includes(text));
  return week ? new Date(week.from) : null;
};

function proposals(
  { hours, reading, locale }: About,
  { diagnosis: { verdict } }: AuditJson,
  plan: PlanWeek[],
  steps: readonly Dated[],
): (readonly [string, string[]])[] {
  const { proposal } = pageWords(locale).report;
  const view = planView(plan, new Date(reading.readAt), deeperWords(locale).plan);
  const perWeek = hours ?? USUAL_HOURS;
  const { running } = effortFigures({ effort: 'minutes', thenPerWeek: perWeek });
  const cost = running ? [proposal.cost({ hours: perWeek, euros: running.perYear, rate: running.rate })] : [];
  const lively = verdict === 'active' || verdict === 'thriving';
  const begin = proposal.start({ steps: steps.map(({ tip, at }) => ({ at, act: lowered(splitAct(tip.text).act) })) });
  return [
    ['start', [...(lively ? [proposal.keep] : []), begin, ...cost]],
    ['again', [proposal.again({ at: view.to, posts: view.posts }), ...(lively ? [] : [proposal.orNot])]],
  ];
}

function rowOf({ tip, at }: Dated, { locale, writer }: About): PlanRow {
  const { plan } = pageWords(locale).report;
  const { steps } = deeperWords(locale).sections;
  const start = steps.effort({ effort: tip.effort, running: null });
  return {
    id: tip.id,
    when: plan.when({ at }),
    what: writer.line(`plan:${tip.id}:what`, tip.text),
    who: writer.line(`plan:${tip.id}:who`, raised(tip.who ?? '')),
    time: plan.time({ start, perWeek: tip.thenPerWeek ?? null }),
    worked: tip.worked ? writer.line(`plan:${tip.id}:worked`, raised(plan.worked(tip.worked))) : null,
  };
}

const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
