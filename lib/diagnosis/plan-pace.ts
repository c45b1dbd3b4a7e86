/** How many posts a week the plan asks for. */
import type { Measures } from '../measures/measures.ts';
import type { Facts } from './facts.ts';
import { ANSWERS, MINUTES } from './plan-subjects.ts';
import { isUntended } from './tips/conditions.ts';
import type { TipRule } from './tips/tip.ts';

/** Posts a week that a page is raised to at most, by the hours a week: the rest of the time makes them better. Our choice. */
const MOST_POSTS = { 1: 1, 2: 2, 4: 2, 8: 3 };

/** Posts a week, one a fortnight: fewer make no plan. Our choice. */
const LEAST_PACE = 0.5;

/** A page that starts again holds one post a week for four weeks first: a pace is held before it is raised. Our choice. */
const FIRST_PACE = { posts: 1, weeks: 4, later: 2 };

/**
 * Posts of each week: what the page publishes today, weekly at least, or what a step asks for; a page that is not heard is
 * not raised, and none falls below one a fortnight. Never more than the hours bear.
 */
export function paceOf(facts: Facts, steps: readonly TipRule[], hours: 1 | 2 | 4 | 8): (week: number) => number {
  const most = MOST_POSTS[hours];
  if (isUntended(facts)) return (week) => Math.min(most, week < FIRST_PACE.weeks ? FIRST_PACE.posts : FIRST_PACE.later);
  const today = Math.max(LEAST_PACE, todayOf(facts.measures));
  const bearable = Math.floor((hours * 60 - ANSWERS) / MINUTES.image);
  const asked = steps.flatMap((rule) => rule.pace?.(today) ?? [])[0];
  const wanted = asked ?? (facts.verdict === 'unheard' ? today : Math.max(1, today));
  const rate = Math.min(bearable, wanted, Math.max(today, most));
  return (week) => Math.floor((week + 1) * rate) - Math.floor(week * rate);
}

/** Posts a week. */
export function todayOf({ cadence }: Measures): number {
  return cadence?.value ?? cadence?.low ?? 0;
}
