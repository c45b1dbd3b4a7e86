/** The plan in words: one row a week, or a stretch of weeks. */
import { DAY, dateOf } from '../measures/days.ts';
import { splitAct } from '../words/act.ts';
import type { PlanWords } from '../words/en/plan.ts';
import type { TipWords } from '../words/en/tips.ts';
import type { PlanWeek, Purpose, Tip } from './diagnosis.ts';
import { EUROS_AN_HOUR } from './effort.ts';
import { type Facts, isQuiet } from './facts.ts';
import { isInClosure } from './plan-closure.ts';
import { todayOf } from './plan-pace.ts';
import { ANSWERS, MINUTES, type Subject } from './plan-subjects.ts';
import { type PlannedWeek, WEEKS } from './plan-weeks.ts';
import { isUntended } from './tips/conditions.ts';
import type { TipRule, Who } from './tips/tip.ts';

const EUROS_ROUNDED_TO = 5;

/** Figures are noted at the end of each month. */
const MONTH = 4;

/** Weeks that show what the hours hold once the steps are done. */
const SETTLED: [number, number] = [8, 12];
/** Hours a week that are worth a word where nothing takes them. */
const SPARE = 1;

const TENDED_BY: Record<Purpose, Who> = {
  communication: 'communication',
  recruiting: 'recruiter',
  reassurance: 'communication',
  customers: 'communication',
  prospecting: 'sales',
};

/** One of the steps given, with its rule. */
export interface GivenStep {
  tip: Tip;
  rule: TipRule;
}

/** One week of the plan, or several that are told together. */
export interface Stretch {
  /** From 0, both inclusive. */
  first: number;
  last: number;
  weeks: PlannedWeek[];
}

/** All that a row is told from. */
export interface Plan {
  facts: Facts;
  steps: readonly GivenStep[];
  purpose: Purpose;
  hoursPerWeek: number;
  /** The thirteen weeks. */
  all: readonly PlannedWeek[];
  words: { plan: PlanWords; tips: Pick<TipWords, 'who' | 'cost'> };
}

/** The weeks of a stretch as one row: the dates from its Monday to its Sunday, UTC; `hours` are those of its fullest week. */
export function rowOf(stretch: Stretch, plan: Plan): PlanWeek {
  const { first, last, weeks } = stretch;
  const monday = mondayAfter(plan.facts.now);
  const formats = weeks.flatMap((week) => week.formats);
  return {
    from: dateOf(monday + first * 7 * DAY),
    to: dateOf(monday + (last * 7 + 6) * DAY),
    text: textOf(stretch, plan),
    posts: formats.length,
    formats: [...new Set(formats)],
    who: whoOf(stretch, plan),
    hours: Math.max(...weeks.map(({ minutes }) => minutes)) / 60,
    cost: costOf(stretch, plan),
  };
}

/** The first Monday after the day of the reading, UTC. */
function mondayAfter(now: Date): number {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return midnight + ((8 - now.getUTCDay()) % 7 || 7) * DAY;
}

function textOf(stretch: Stretch, plan: Plan): string {
  const { facts, words } = plan;
  return [
    ...begun(stretch, plan),
    ...keptUp(stretch, plan),
    ...published(stretch, plan),
    ...(isFirstInClosure(stretch, facts.now) ? [words.plan.closure] : []),
    ...(stretch.first === 0 ? startOf(plan) : []),
    ...figures(stretch, plan),
    ...(stretch.last === WEEKS - 1 ? [words.plan.review({ at: facts.now })] : []),
    ...(isHeld(stretch, plan) ? [words.plan.hold] : []),
  ].join(' ');
}

/** That a post can be scheduled before a closure is said once. */
function isFirstInClosure({ first, weeks }: Stretch, now: Date): boolean {
  const monday = mondayAfter(now);
  if (!isInClosure(monday + first * 7 * DAY, weeks.length * 7)) return false;
  return first === 0 || !isInClosure(monday, first * 7);
}

/** Five figures once a month where that is one of the steps, and beside the second reading; not beside the step's own words. */
function figures({ last, weeks }: Stretch, { steps, words }: Plan): string[] {
  const step = steps.findIndex(({ rule }) => rule.id === 'own-five-figures');
  const told = step >= 0 && weeks.some(({ begins, goesOn }) => begins === step || goesOn === step);
  const due = last === WEEKS - 1 || (step >= 0 && (last + 1) % MONTH === 0);
  return due && !told ? [words.plan.figures] : [];
}

/** A page that starts again holds a pace before it is raised. */
function isHeld({ weeks }: Stretch, { facts }: Plan): boolean {
  return weeks.length > 1 && isUntended(facts) && weeks.some(({ formats }) => formats.length > 0);
}

/** The steps that begin in these weeks, or go on. */
function begun({ weeks }: Stretch, { steps, words }: Plan): string[] {
  const begins = weeks.flatMap((week) => week.begins ?? []);
  const goesOn = weeks.flatMap((week) => week.goesOn ?? []).find((step) => !begins.includes(step));
  const going = goesOn === undefined ? undefined : steps[goesOn]?.tip.text;
  const goOn = going === undefined ? [] : [words.plan.goOn(splitAct(going))];
  return [...goOn, ...begins.flatMap((step) => steps[step]?.tip.text ?? [])];
}

/** What goes on beside the posts, where weeks are told together. */
function keptUp({ weeks }: Stretch, { words }: Plan): string[] {
  const running = Math.max(...weeks.map((week) => week.running));
  return weeks.length > 1 && running > 0 ? [words.plan.keepUp({ minutes: running })] : [];
}

/** The posts that are subjects in turn. After the honest option to close, they hold only if the page stays. */
function published({ weeks }: Stretch, { steps, words: { plan } }: Plan): string[] {
  const chosen = weeks.flatMap((week) => week.subjects);
  const more = weeks.reduce((sum, week) => sum + week.more, 0);
  if (chosen.length + more === 0) return [];
  const subjects = unique(chosen).map(({ id }) => plan.subjects[id]);
  const ofSteps = weeks.reduce((sum, { formats }) => sum + formats.length, 0) - chosen.length - more;
  const count = { posts: chosen.length, more, ofSteps, subjects };
  const said = weeks.length > 1 ? plan.inTurn(count) : plan.publish(count);
  return steps.some(({ rule }) => rule.kind === 'close') ? [said, plan.ifItStays] : [said];
}

/** What stands in the first row alone: the honest option, what the hours bear, what they are else for, and what was assumed. */
function startOf(plan: Plan): string[] {
  const { facts, steps, words } = plan;
  const offersToClose = steps.some(({ rule }) => rule.kind === 'close');
  return [
    ...(facts.verdict === 'abandoned' && !offersToClose ? [words.plan.orClose] : []),
    ...lessThanToday(plan),
    ...spare(plan),
    words.plan.assumed({ minutes: MINUTES, answers: ANSWERS }),
  ];
}

/** The hours bear fewer posts than the page publishes now, and no step asks for fewer. */
function lessThanToday({ facts, steps, all, words }: Plan): string[] {
  const today = todayOf(facts.measures);
  const asked = steps.flatMap(({ rule }) => rule.pace?.(today) ?? [])[0] ?? today;
  if (isQuiet(facts) || asked < today) return [];
  const posts = all.reduce((sum, { formats }) => sum + formats.length, 0);
  const usual = Math.round(today * WEEKS);
  return posts + 1 < usual ? [words.plan.lessThanToday({ posts, today: usual, weeks: WEEKS })] : [];
}

/** Whole hours a week that neither posts nor steps take, once the steps are done. */
function spare({ all, hoursPerWeek, words }: Plan): string[] {
  const minutes = all.slice(...SETTLED).map((week) => week.minutes);
  const hours = Math.floor(hoursPerWeek - Math.max(...minutes) / 60);
  return hours >= SPARE ? [words.plan.spare({ hours })] : [];
}

function unique(subjects: Subject[]): Subject[] {
  return subjects.filter(({ id }, place) => subjects.findIndex((other) => other.id === id) === place);
}

/** Whoever takes the steps of these weeks, and whoever posts. */
function whoOf({ weeks }: Stretch, { steps, purpose, words }: Plan): string {
  const taken = stepsIn(weeks).flatMap((step) => steps[step]?.rule.who ?? []);
  const posts = weeks.some(({ subjects, more }) => subjects.length + more > 0) || taken.length === 0;
  const all = [...taken, ...(posts ? [TENDED_BY[purpose]] : [])];
  return words.plan.together([...new Set(all)].map((who) => words.tips.who[who]));
}

function stepsIn(weeks: readonly PlannedWeek[]): number[] {
  return weeks.flatMap(({ begins, goesOn }) => [goesOn, begins].filter((step) => step !== null));
}

/** Hours and euros of the whole stretch, and what the steps that begin in it have paid out. */
function costOf({ weeks }: Stretch, { steps, words }: Plan): string {
  const hours = weeks.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const euros = Math.round((hours * EUROS_AN_HOUR) / EUROS_ROUNDED_TO) * EUROS_ROUNDED_TO;
  const costs = weeks.flatMap(({ begins }) => (begins === null ? [] : (steps[begins]?.rule.cost ?? [])));
  const paid = costs.map((cost) => words.tips.cost[cost])[0] ?? null;
  return words.plan.cost({ hours, weeks: weeks.length, euros, rate: EUROS_AN_HOUR, paid });
}
