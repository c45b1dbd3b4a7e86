import type { FindingId } from '../words/en/findings.ts';
import type { TipWords } from '../words/en/tips.ts';
import type { Context, Finding, Tip, Tone, Verdict } from './diagnosis.ts';
import { firstQuarterEuros } from './effort.ts';
import type { Facts } from './facts.ts';
import { ANSWERS, MINUTES } from './plan-subjects.ts';
import { isJudged } from './tips/conditions.ts';
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
  /**
   * On one's own page: 0 = the verdict's own advice; 1 = mends what the verdict rests on, found weak; 2 = mends another
   * weakness; 3 = answers the rest; 4 = fits beside it; 5 = housekeeping, and what waits for a second reading.
   */
  use: 0 | 1 | 2 | 3 | 4 | 5;
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
  irregular: ['long-hole', 'bursts', 'silence', 'cadence-for-size'],
  unheard: ['response-for-size', 'nobody-reacts', 'big-audience-asleep'],
  active: ['response-for-size', 'nobody-reacts'],
  thriving: ['response-for-size', 'cadence-for-size', 'steady-rhythm'],
};

/**
 * The next steps of a diagnosis, at most eight, the first three given: those of the lens and site that answer a finding
 * of it and contradict none, in the order of their expected use. Never two of one kind; the three given fit the hours a
 * week that the person has together, beside a weekly post or one a fortnight, the others one by one (none where three do not fit); one of
 * the three is a matter of minutes where any fits.
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

/** The named purpose first, then what the verdict rests on, then cheap before dear, then the catalogue's order; housekeeping last. */
export function byExpectedUse(a: Candidate, b: Candidate): number {
  return a.purpose - b.purpose || a.use - b.use || a.price - b.price || a.place - b.place;
}

function candidatesFor(
  facts: Facts,
  findings: readonly Finding[],
  context: Context,
  set: readonly ReadPage[],
): Candidate[] {
  const found = new Set(findings.map(({ id }) => id));
  return TIPS.flatMap((rule, place) => {
    if (contradicts(rule, found) || !applies(rule, facts, context, set)) return [];
    const answered = findings.filter((finding) => answers(rule, finding));
    const beside = isJudged(facts) ? (rule.fits ?? []).filter((id) => found.has(id)).slice(0, 1) : [];
    const because = answered.length > 0 ? answered.map(({ id }) => id) : beside;
    if (because.length === 0) return [];
    const purpose = rule.purpose === context.purpose ? 0 : 1;
    return [
      { rule, because, purpose, use: useOf(rule, answered, facts, context), price: firstQuarterEuros(rule), place },
    ];
  });
}

/** It goes against what was found, or what it changes was not found. */
function contradicts({ unless = [], beside }: TipRule, found: ReadonlySet<string>): boolean {
  return unless.some((id) => found.has(id)) || (beside !== undefined && !beside.some((id) => found.has(id)));
}

/** What is said of nearly every page: a reason to mend something only where it is found weak. */
const MEASURED: readonly string[] = ['last-post', 'cadence-for-size', 'response-for-size'] satisfies FindingId[];

/** On one's own page what is good, or in step, is nothing to mend. */
function answers({ lens, because, builds }: TipRule, { id, tone }: Finding): boolean {
  if (!because.some((reason) => reason === id)) return false;
  if (lens !== 'mine' || builds) return true;
  return MEASURED.includes(id) ? isWeak(tone) : tone !== 'good';
}

const isWeak = (tone: Tone): boolean => tone === 'bad' || tone === 'warn';

function applies({ lens, site, when }: TipRule, facts: Facts, context: Context, set: readonly ReadPage[]): boolean {
  if (lens !== context.lens || (site && site !== facts.site)) return false;
  return when === undefined || when(facts, context, set);
}

function useOf(
  { lens, core, firstFor, upkeep, standing, purpose }: TipRule,
  answered: readonly Finding[],
  { verdict, previous }: Facts,
  context: Context,
): Candidate['use'] {
  if (lens !== 'mine') return 3;
  if (upkeep || (standing && previous === null)) return 5;
  if (core?.includes(verdict) || (context.belief && firstFor?.includes(context.belief))) return 0;
  const weak = answered.filter(({ tone }) => isWeak(tone));
  if (weak.some(({ id }) => RESTS_ON[verdict].some((reason) => reason === id))) return 1;
  if (weak.length > 0) return 2;
  return answered.length > 0 || purpose === context.purpose ? 3 : 4;
}

const perWeek = ({ thenPerWeek }: TipRule): number => thenPerWeek ?? 0;

function oneOfAKind(candidates: Candidate[]): Candidate[] {
  const kinds = new Set<string>();
  return candidates.filter(({ rule: { kind } }) => !kinds.has(kind) && kinds.add(kind));
}

/** The first three whose running hours fit together; where fewer leave time for a weekly post, for one a fortnight. */
function fillingHours(ordered: readonly Candidate[], hours: number): Candidate[] {
  const weekly = firstFitting(ordered, hours, 1);
  return weekly.length < GIVEN_TIPS ? firstFitting(ordered, hours, 1 / 2) : weekly;
}

function firstFitting(ordered: readonly Candidate[], hours: number, posts: number): Candidate[] {
  const given: Candidate[] = [];
  for (const candidate of ordered) {
    if (given.length < GIVEN_TIPS && fitTogether([...given, candidate], hours, posts)) given.push(candidate);
  }
  return given;
}

/** What goes on fits the hours, and what is no work on posts fits beside so many posts a week, and a look in to answer. */
function fitTogether(candidates: readonly Candidate[], hours: number, posts: number): boolean {
  const aside = candidates.filter(({ rule }) => !rule.forPosts);
  const left = hours - (posts * MINUTES.image + ANSWERS) / 60;
  return runningHours(candidates) <= hours && runningHours(aside) <= left;
}

/** In place of the last of the three, the first of minutes that fits, where none of them is. */
function withOneOfMinutes(given: Candidate[], ordered: readonly Candidate[], hours: number): Candidate[] {
  if (given.some(isQuick)) return given;
  const kept = given.slice(0, GIVEN_TIPS - 1);
  const quick = ordered.find((candidate) => isQuick(candidate) && fitTogether([...kept, candidate], hours, 1));
  return quick ? [...kept, quick] : given;
}

const isQuick = ({ rule }: Candidate): boolean => rule.effort === 'minutes';

const runningHours = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { rule }) => sum + perWeek(rule), 0);
