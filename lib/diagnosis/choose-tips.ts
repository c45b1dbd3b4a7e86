import type { FindingId } from '../words/en/findings.ts';
import type { TipWords } from '../words/en/tips.ts';
import type { Context, Finding, Tip, Verdict } from './diagnosis.ts';
import { firstQuarterEuros } from './effort.ts';
import type { Facts } from './facts.ts';
import { TIPS } from './tips/index.ts';
import type { ReadPage } from './tips/own-example.ts';
import { type TipRule, tipOf } from './tips/tip.ts';

const MOST_TIPS = 8;
/** As many as a person takes on at once. */
export const GIVEN_TIPS = 3;

/** A step that may be given, with what decides its place. */
export interface Candidate {
  rule: TipRule;
  /** The findings of this diagnosis that it answers. */
  because: string[];
  /** 0 = of the purpose that the person named; 1 = of another, or none was named. */
  purpose: 0 | 1;
  /** On one's own page: 0 = the verdict's own advice; 1 = answers what the verdict rests on; 2 = answers another weakness; 3 = the rest. */
  rests: 0 | 1 | 2 | 3;
  /** Euros of the first quarter, time and money. */
  price: number;
  /** In the catalogue. */
  place: number;
}

/** The findings that carry each verdict. A verdict withheld rests on none. */
const RESTS_ON: Record<Verdict, readonly FindingId[]> = {
  'not-enough-evidence': [],
  empty: ['empty-page'],
  abandoned: ['last-post'],
  'present-but-inactive': ['last-post', 'few-posts', 'no-own-post-but-reshares', 'silence'],
  irregular: ['long-hole', 'bursts', 'cadence-for-size'],
  unheard: ['response-for-size', 'nobody-reacts', 'big-audience-asleep'],
  active: ['response-for-size'],
  thriving: ['response-for-size', 'cadence-for-size', 'steady-rhythm'],
};

/**
 * The next steps of a diagnosis, at most eight, the first three given: those of the lens and site that answer a finding
 * of it and contradict none, in the order of their expected use. Never two of one kind; the three given fit the hours a
 * week that the person has together, the others one by one (none where three do not fit); one of the three is a matter of
 * minutes where any fits.
 * @param set other pages that the person has read, for examples and for the same company's page on the other site.
 */
export function chooseTips(
  facts: Facts,
  findings: readonly Finding[],
  context: Context,
  words: TipWords,
  set: readonly ReadPage[] = [],
): Tip[] {
  const hours = context.hoursPerWeek ?? Number.POSITIVE_INFINITY;
  const candidates = candidatesFor(facts, findings, context, set).filter(({ rule }) => perWeek(rule) <= hours);
  const ordered = oneOfAKind(candidates.toSorted(byExpectedUse));
  const given = withOneOfMinutes(fillingHours(ordered, hours), ordered, hours);
  const others = given.length < GIVEN_TIPS ? [] : ordered.filter((candidate) => !given.includes(candidate));
  return [...given, ...others].slice(0, MOST_TIPS).map(({ rule, because }) => tipOf(rule, because, facts, words, set));
}

/** The named purpose first, then what the verdict rests on, then cheap before dear, then the catalogue's order. */
export function byExpectedUse(a: Candidate, b: Candidate): number {
  return a.purpose - b.purpose || a.rests - b.rests || a.price - b.price || a.place - b.place;
}

function candidatesFor(
  facts: Facts,
  findings: readonly Finding[],
  context: Context,
  set: readonly ReadPage[],
): Candidate[] {
  const found = new Set(findings.map(({ id }) => id));
  const reasons = new Set(findings.filter((finding) => isReason(finding, context)).map(({ id }) => id));
  return TIPS.flatMap((rule, place) => {
    const because = rule.because.filter((id) => reasons.has(id));
    const contradicts = rule.unless?.some((id) => found.has(id)) ?? false;
    if (because.length === 0 || contradicts || !applies(rule, facts, context, set)) return [];
    const purpose = rule.purpose === context.purpose ? 0 : 1;
    const rests = restsOf(rule, because, facts.verdict, context, findings);
    return [{ rule, because, purpose, rests, price: firstQuarterEuros(rule), place }];
  });
}

/** That the last post is recent opens a call, and is no reason to change one's own page. */
function isReason({ id, tone }: Finding, { lens }: Context): boolean {
  return lens !== 'mine' || id !== 'last-post' || tone !== 'good';
}

function applies({ lens, site, when }: TipRule, facts: Facts, context: Context, set: readonly ReadPage[]): boolean {
  if (lens !== context.lens || (site && site !== facts.site)) return false;
  return when === undefined || when(facts, context, set);
}

function restsOf(
  { lens, core, firstFor }: TipRule,
  because: readonly string[],
  verdict: Verdict,
  { belief }: Context,
  findings: readonly Finding[],
): Candidate['rests'] {
  if (lens !== 'mine') return 3;
  if (core?.includes(verdict) || (belief && firstFor?.includes(belief))) return 0;
  if (RESTS_ON[verdict].some((id) => because.includes(id))) return 1;
  const weak = findings.some(({ id, tone }) => because.includes(id) && (tone === 'bad' || tone === 'warn'));
  return weak ? 2 : 3;
}

const perWeek = ({ thenPerWeek }: TipRule): number => thenPerWeek ?? 0;

function oneOfAKind(candidates: Candidate[]): Candidate[] {
  const kinds = new Set<string>();
  return candidates.filter(({ rule: { kind } }) => !kinds.has(kind) && kinds.add(kind));
}

/** The first three whose running hours fit together. */
function fillingHours(ordered: readonly Candidate[], hours: number): Candidate[] {
  const given: Candidate[] = [];
  for (const candidate of ordered) {
    if (given.length < GIVEN_TIPS && runningHours([...given, candidate]) <= hours) given.push(candidate);
  }
  return given;
}

/** In place of the last of the three, the first of minutes that fits, where none of them is. */
function withOneOfMinutes(given: Candidate[], ordered: readonly Candidate[], hours: number): Candidate[] {
  if (given.some(isQuick)) return given;
  const kept = given.slice(0, GIVEN_TIPS - 1);
  const quick = ordered.find((candidate) => isQuick(candidate) && runningHours([...kept, candidate]) <= hours);
  return quick ? [...kept, quick] : given;
}

const isQuick = ({ rule }: Candidate): boolean => rule.effort === 'minutes';

const runningHours = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { rule }) => sum + perWeek(rule), 0);
