import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { planView } from '../../lib/view/plan-view.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { post, READ_AT, reading } from '../readings.ts';

const quiet = reading([74, 83, 92, 101, 110, 119, 128].map((age) => post(age)));

function planned(hoursPerWeek: 1 | 2 | 4 | 8 = 2) {
  const plan = audit(quiet, { locale: 'en', context: { lens: 'mine', hoursPerWeek } }).diagnosis.plan ?? [];
  return { plan, view: planView(plan, new Date(READ_AT), deeperWords('en').plan) };
}

describe('the plan as it is drawn', () => {
  it('runs from the day of the reading to the Sunday of its last week', () => {
    const { from, to } = planned().view;
    expect([from, to].map((at) => at.toISOString().slice(0, 10))).toEqual(['2026-11-20', '2027-02-21']);
  });

  it('numbers the weeks, four of them by date', () => {
    const { dated, later } = planned().view.rows;
    expect(dated.map(({ firstWeek, lastWeek }) => [firstWeek, lastWeek])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(later.map(({ firstWeek, lastWeek }) => [firstWeek, lastWeek])).toEqual([
      [5, 8],
      [9, 12],
      [13, 13],
    ]);
  });

  it.each([1, 2, 4, 8] as const)('draws every post of the plan inside its own weeks, with %d hours', (hours) => {
    const { plan, view } = planned(hours);
    expect(view.posts).toBe(plan.reduce((sum, { posts }) => sum + posts, 0));
    expect(view.marks).toHaveLength(view.posts);
    const inDated = view.marks.filter(({ x }) => x > view.dated.from && x < view.dated.to);
    expect(inDated).toEqual(view.marks.filter(({ dated }) => dated));
    expect(inDated).toHaveLength(plan.slice(0, 4).reduce((sum, { posts }) => sum + posts, 0));
    for (const { x } of view.marks) expect(x > 0 && x < 100).toBe(true);
  });

  it('tells the fullest week in hours and in euros', () => {
    const { plan, view } = planned(8);
    expect(view.fullest.hours).toBe(Math.max(...plan.map(({ hours }) => hours)));
    expect(Math.abs(view.fullest.euros - view.fullest.hours * 45)).toBeLessThanOrEqual(2.5);
  });

  it('says what holds for all weeks once, and keeps every other word', () => {
    const { plan, view } = planned(8);
    expect(view.notes).toHaveLength(2);
    const rows = [...view.rows.dated, ...view.rows.later];
    const kept = rows.map(({ act, rest }) => act + rest);
    for (const note of view.notes) expect(kept.filter((text) => text.includes(note))).toEqual([]);
    const length = (texts: string[]) => texts.join('').replace(/ /g, '').length;
    expect(length(kept) + length(view.notes)).toBe(length(plan.map(({ text }) => text)));
  });

  it('names no month that would touch the day of the reading or the end', () => {
    const named = planned().view.ticks.filter((tick) => tick.named);
    expect(named.map(({ at }) => at.toISOString().slice(0, 7))).toEqual(['2027-01', '2027-02']);
    for (const { x } of named) expect(x >= 20 && x <= 92).toBe(true);
  });
});
