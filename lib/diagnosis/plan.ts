import type { PlanWords } from '../words/en/plan.ts';
import type { TipWords } from '../words/en/tips.ts';
import { GIVEN_TIPS } from './choose-tips.ts';
import { type Context, type PlanWeek, PURPOSES, type Tip } from './diagnosis.ts';
import { START_HOURS } from './effort.ts';
import type { Facts } from './facts.ts';
import { paceOf } from './plan-pace.ts';
import { type GivenStep, rowOf } from './plan-rows.ts';
import { MINUTES, STEP_SUBJECTS, subjectsFor } from './plan-subjects.ts';
import { type Opening, planWeeks, WEEKS } from './plan-weeks.ts';
import { isUntended } from './tips/conditions.ts';
import { TIPS } from './tips/index.ts';

/** Weeks with a row of their own, by date; the later ones go in stretches. */
const BY_DATE = 4;

/**
 * Ninety days from the Monday after the reading: the first four weeks one by one, then weeks 5 to 8, 9 to 12, and 13. The
 * first week begins with the first step given, the other two follow; posts, formats and hours fit the hours a week that
 * the person has.
 * @returns `undefined` of another's page, without hours said, and without a verdict: a plan would rest on a page that was
 * not seen.
 */
export function planOf(
  facts: Facts,
  tips: readonly Tip[],
  context: Context,
  words: { plan: PlanWords; tips: Pick<TipWords, 'who' | 'cost'> },
): PlanWeek[] | undefined {
  const { lens, hoursPerWeek } = context;
  if (lens !== 'mine' || hoursPerWeek === undefined || facts.verdict === 'not-enough-evidence') return undefined;
  const purpose = PURPOSES.find((known) => known === context.purpose) ?? 'communication';
  const steps = tips.slice(0, GIVEN_TIPS).flatMap((tip) => {
    const rule = TIPS.find(({ id }) => id === tip.id);
    return rule ? [{ tip, rule }] : [];
  });
  const pace = paceOf(
    facts,
    steps.map(({ rule }) => rule),
    hoursPerWeek,
  );
  const openings = steps.map(openingOf);
  const weeks = planWeeks({
    hoursPerWeek,
    openings,
    pace,
    catchesUp: !isUntended(facts),
    subjects: subjectsFor(purpose, facts.site),
  });
  const plan = { facts, steps, purpose, hoursPerWeek, all: weeks, words };
  return STRETCHES.map(([first, last]) => rowOf({ first, last, weeks: weeks.slice(first, last + 1) }, plan));
}

/** Weeks from 0, both inclusive. */
const STRETCHES: readonly [number, number][] = [
  ...Array.from({ length: BY_DATE }, (_, week): [number, number] => [week, week]),
  [4, 7],
  [8, 11],
  [WEEKS - 1, WEEKS - 1],
];

function openingOf({ rule }: GivenStep): Opening {
  const { id, kind, effort, makes, before, thenPerWeek, forPosts } = rule;
  return {
    minutes: Math.max(START_HOURS[effort] * 60, makes ? MINUTES[makes] : 0),
    makes: makes ?? null,
    subject: STEP_SUBJECTS[id] ?? null,
    before: before ?? false,
    inOneWeek: kind === 'close',
    thenMinutes: forPosts ? 0 : (thenPerWeek ?? 0) * 60,
  };
}
