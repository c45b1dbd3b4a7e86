import type { TipWords } from '../words/en/tips.ts';
import type { Context, Finding, Tip } from './diagnosis.ts';
import type { Facts } from './facts.ts';
import { TIPS } from './tips/index.ts';
import { type TipRule, tipOf } from './tips/tip.ts';

const MOST_TIPS = 8;
const FIRST = 3;

/**
 * The next steps of a diagnosis: those of the lens and site whose findings are in it, that fit the hours the
 * person has. The purpose named by the person sorts; else the catalogue's order, which puts first what a
 * verdict rests on. Never two of one kind; one of the first three is a matter of minutes where any is.
 */
export function chooseTips(facts: Facts, findings: readonly Finding[], context: Context, words: TipWords): Tip[] {
  const found = new Set(findings.map(({ id }) => id));
  const fitting = TIPS.filter((rule) => fits(rule, facts, context) && rule.because.some((id) => found.has(id)));
  const chosen = withMinutesFirst(oneOfAKind(byPurpose(fitting, context.purpose))).slice(0, MOST_TIPS);
  return chosen.map((rule) => {
    const because = rule.because.filter((id) => found.has(id));
    return tipOf(rule, because, facts, words);
  });
}

function fits({ lens, site, thenPerWeek, when }: TipRule, facts: Facts, context: Context): boolean {
  if (lens !== context.lens || (site && site !== facts.site)) return false;
  if (context.hoursPerWeek !== undefined && (thenPerWeek ?? 0) > context.hoursPerWeek) return false;
  return when === undefined || when(facts, context);
}

/** Stable: within one purpose the catalogue's order stays. */
function byPurpose(rules: TipRule[], purpose: string | undefined): TipRule[] {
  const rank = (rule: TipRule) => (rule.purpose === purpose ? 0 : 1);
  return rules.toSorted((a, b) => rank(a) - rank(b));
}

function oneOfAKind(rules: TipRule[]): TipRule[] {
  const kinds = new Set<string>();
  return rules.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}

function withMinutesFirst(rules: TipRule[]): TipRule[] {
  const quick = rules.findIndex(({ effort }) => effort === 'minutes');
  const step = rules[quick];
  if (!step || quick < FIRST) return rules;
  return [...rules.slice(0, FIRST - 1), step, ...rules.slice(FIRST - 1).filter((rule) => rule !== step)];
}
