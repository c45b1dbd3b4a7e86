/** What holds of the plan of any page, for any purpose and hours. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, type PlanWeek, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { DAY } from '../../lib/measures/days.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { ownPosts, page, readAtAnother } from './pages.ts';
import { HOURS, PAGES, planFor, planned } from './plans.ts';
import { inactive } from './typical-pages.ts';

it('says the same rows in both languages, without a hole in the text', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      ages,
      fc.constantFrom(...HOURS),
      fc.constantFrom(undefined, ...PURPOSES),
      (list, hoursPerWeek, purpose) => {
        const reading = page(ownPosts(list.toSorted((a, b) => a - b)), { coverage: { end: true } });
        const context: Context = { lens: 'mine', hoursPerWeek, ...(purpose && { purpose }) };
        const english = planned(reading, context).plan;
        const french = planned(reading, context, 'fr').plan;
        const figures = (plan?: PlanWeek[]) => plan?.map(({ text, who, cost, ...rest }) => rest);
        expect(figures(french)).toEqual(figures(english));
        for (const week of [...(english ?? []), ...(french ?? [])]) {
          expect(week.hours).toBeLessThanOrEqual(hoursPerWeek);
          expect(`${week.text} ${week.who} ${week.cost}`).not.toMatch(/undefined|null|NaN|\[object/);
          expect(week.text).not.toBe('');
        }
      },
    ),
    { numRuns: 200 },
  );
});

describe('any page, purpose and hours', () => {
  const cases = fc.record({
    reading: fc.constantFrom(...PAGES),
    hours: fc.constantFrom(...HOURS),
    purpose: fc.constantFrom(undefined, ...PURPOSES),
    readAt: fc.integer({ min: 0, max: 364 }).map((day) => new Date(Date.UTC(2026, 0, 1, 12) + day * DAY)),
  });

  it('has a post in each fortnight once it is open, hours within those there are, and no figures twice', () => {
    fc.assert(
      fc.property(cases, ({ reading, hours, purpose, readAt }) => {
        const context: Context = { lens: 'mine', hoursPerWeek: hours, ...(purpose && { purpose }) };
        const { tips, plan = [], verdict } = planned(readAtAnother(reading, readAt), context);
        if (verdict === 'not-enough-evidence') return;
        expect(plan).toHaveLength(7);
        // Weeks 5 to 8 and 9 to 12 are told together; before, a page may take a fortnight to open.
        for (const row of plan.slice(4, 6)) expect(row.posts).toBeGreaterThanOrEqual(2);
        expect((plan[2]?.posts ?? 0) + (plan[3]?.posts ?? 0)).toBeGreaterThanOrEqual(1);
        const figures = tips.slice(0, 3).some(({ id }) => id === 'own-five-figures');
        for (const [place, row] of plan.entries()) {
          expect(row.hours).toBeLessThanOrEqual(hours);
          expect(row.text.split(/Note five figures/).length).toBeLessThanOrEqual(2);
          if (!figures && place < 6) expect(row.text).not.toMatch(/Note five figures/);
          if (row.posts === 0) expect(row.text).not.toMatch(/Hold this pace/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not repeat a subject in two successive weeks', () => {
    fc.assert(
      fc.property(cases, ({ reading, hours, purpose }) => {
        const rows = planFor(reading, hours, purpose).slice(0, 4);
        // A step that goes on is named once more: no second post of it.
        const texts = rows.map(({ text }) => text.replace(/^Go on with the step already begun: “[^”]*”\./, ''));
        const subjects = texts.map((text) =>
          Object.values(deeperWords('en').plan.subjects).filter((subject) => text.includes(subject)),
        );
        for (const [week, these] of subjects.entries()) {
          expect(these.filter((subject) => subjects[week + 1]?.includes(subject))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    // 20 December to 6 January, 25 July to 31 August: the weeks from 21 December, 28 December and 4 January have a day of it; it is said of the first alone.
    ['2026-12-14T12:00:00.000Z', [true, false, false, false]],
    ['2026-12-07T12:00:00.000Z', [true, false, false, false]],
    ['2026-11-30T12:00:00.000Z', [false, true, false, false]],
    ['2027-01-04T12:00:00.000Z', [false, false, false, false]],
    ['2026-07-13T12:00:00.000Z', [true, false, false, false]],
    ['2026-08-24T12:00:00.000Z', [true, false, false, false]],
  ])('read on %s says once, in the first week that a closure falls in', (readAt, closed) => {
    const rows = planFor(readAtAnother(inactive, new Date(readAt)), 2).slice(0, 4);
    expect(rows.map(({ text }) => text.includes('before the closure'))).toEqual(closed);
  });
});
