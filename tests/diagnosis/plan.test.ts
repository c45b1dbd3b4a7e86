import { describe, expect, it } from 'vitest';
import { type PlanWeek, PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { DAY } from '../../lib/measures/days.ts';
import { silent } from './findings-pages.ts';
import { every, ownPosts, page } from './pages.ts';
import { HOURS, PAGES, planFor, planned } from './plans.ts';
import { abandoned, inactive } from './typical-pages.ts';

const weeksOf = ({ from, to }: PlanWeek) => (Date.parse(to) - Date.parse(from) + DAY) / (7 * DAY);

describe('ninety days', () => {
  it('begin on the Monday after the reading: four weeks by date, then stretches to week 13', () => {
    // Wednesday 25 November 2026.
    expect(planFor(inactive, 2).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-11-30 2026-12-06',
      '2026-12-07 2026-12-13',
      '2026-12-14 2026-12-20',
      '2026-12-21 2026-12-27',
      '2026-12-28 2027-01-24',
      '2027-01-25 2027-02-21',
      '2027-02-22 2027-02-28',
    ]);
  });

  it.each([
    ['2026-11-29T23:00:00.000Z', '2026-11-30'],
    ['2026-11-30T00:30:00.000Z', '2026-12-07'],
    ['2026-12-28T12:00:00.000Z', '2027-01-04'],
  ])('read on %s begin on %s', (readAt, from) => {
    const old = page(ownPosts([]), { readAt, coverage: { end: true } });
    expect(planFor(old, 2)[0]?.from).toBe(from);
  });

  it('begin with the first step given', () => {
    for (const reading of PAGES) {
      for (const purpose of [undefined, ...PURPOSES]) {
        const { tips, plan } = planned(reading, { lens: 'mine', hoursPerWeek: 2, ...(purpose && { purpose }) });
        expect(plan?.[0]?.text.startsWith(tips[0]?.text ?? 'no step')).toBe(true);
      }
    }
  });

  it('end with a second reading', () => {
    expect(planFor(inactive, 1).at(-1)?.text).toMatch(/Read the page again and compare it with the reading of 25 Nov/);
  });
});

describe('the hours', () => {
  it.each(HOURS)('are never more than %d a week, nor the posts more than fit them', (hours) => {
    for (const reading of PAGES) {
      for (const purpose of [undefined, ...PURPOSES]) {
        let needed = 0;
        let given = 0;
        for (const week of planFor(reading, hours, purpose)) {
          expect(week.hours).toBeLessThanOrEqual(hours);
          // By the minutes that the plan says: 45 a post at least, 15 a week to answer. A post may be begun a week before.
          needed += week.posts * 45 + 15 * weeksOf(week);
          given += week.hours * 60 * weeksOf(week);
          expect(needed).toBeLessThanOrEqual(given);
          expect(week.formats.length).toBeLessThanOrEqual(week.posts);
          expect(week.formats.length > 0).toBe(week.posts > 0);
        }
      }
    }
  });

  it('bear one photo a week at one hour, and no video; a video or a document from four', () => {
    const formats = (hours: (typeof HOURS)[number], purpose: string) =>
      new Set(planFor(inactive, hours, purpose).flatMap((week) => week.formats));
    expect(planFor(inactive, 1).at(-2)?.posts).toBe(4);
    expect(formats(1, 'communication')).not.toContain('video');
    expect(formats(4, 'communication')).toContain('video');
    expect(formats(2, 'prospecting')).not.toContain('document');
    expect(formats(8, 'prospecting')).toContain('document');
    expect(formats(4, 'recruiting')).toContain('job');
  });

  it('go to the posts before what a step goes on to take', () => {
    // 120 min a week: 15 to answer, 45 a post, and the leader and an expert speak for 60. Weeks of two posts leave 15.
    const weekly = page(ownPosts(every(7, 30, 3), silent), { followers: 40_000 });
    const rows = planFor(weekly, 2).slice(4, 6);
    for (const row of rows) expect(row.posts).toBeGreaterThanOrEqual(3);
    expect(rows[1]?.text).toContain('Keep up the steps already begun: they take up to 60 min a week');
  });

  it('of eight, say what the rest is for', () => {
    expect(planFor(inactive, 8)[0]?.text).toMatch(/about 5 h a week of yours are not needed here: .* would be filler/);
    expect(planFor(inactive, 1)[0]?.text).not.toMatch(/not needed/);
  });

  it('cost 45 € each, said to be our assumption, with the minutes of each format', () => {
    const [first] = planFor(inactive, 1);
    expect(first?.cost).toBe('1 h, about 45 € of time at 45 €/h, our assumption');
    expect(first?.text).toMatch(
      /45 min for a photo or a text, 90 min for a video, 180 min for a document, and 15 min a week/,
    );
    expect(first?.text).toMatch(/our assumption/);
  });
});

describe('the pace', () => {
  it('of a page that starts again is one post a week for four weeks', () => {
    for (const hours of [2, 4, 8] as const) {
      for (const week of planFor(inactive, hours).slice(0, 4)) expect(week.posts).toBeLessThanOrEqual(1);
    }
  });

  it('of a page that is not heard never rises above today’s', () => {
    // One post in four days: 1.75 a week, 22.75 in 13 weeks.
    const unheard = page(ownPosts(every(4, 30, 3), silent), { followers: 40_000 });
    for (const hours of HOURS) {
      const posts = planFor(unheard, hours).reduce((sum, week) => sum + week.posts, 0);
      expect(posts).toBeLessThanOrEqual(22);
    }
  });

  it('says where the hours bear less than the page publishes today', () => {
    const daily = page(ownPosts(every(1, 95, 0.5)));
    expect(planFor(daily, 1)[0]?.text).toMatch(
      /these hours hold \d+ posts in 13 weeks; at today’s pace .* about 9\d\./,
    );
    expect(planFor(inactive, 1)[0]?.text).not.toMatch(/these hours hold/);
  });

  it('of a page that posts twice a week stays so at four hours and more, whatever the steps', () => {
    // 3.5 days: 2 a week, 26 in 13 weeks.
    const twice = page(ownPosts(every(3.5, 40, 1)));
    for (const hours of [4, 8] as const) {
      for (const purpose of [undefined, ...PURPOSES]) {
        const posts = planFor(twice, hours, purpose).reduce((sum, week) => sum + week.posts, 0);
        expect(posts).toBeGreaterThanOrEqual(25);
      }
    }
  });

  it('of a page that posts daily stays so where the hours bear it', () => {
    // 8 h are 480 min: 15 to answer and seven posts of 45 leave 150 for the steps. The last week reads the page again.
    const daily = page(ownPosts(every(1, 95, 0.5)));
    for (const row of planFor(daily, 8).slice(4)) expect(row.posts / weeksOf(row)).toBeGreaterThanOrEqual(6.9);
  });
});

describe('an abandoned page', () => {
  it('is offered the honest option in the first row, whatever the purpose and the hours', () => {
    for (const hours of HOURS) {
      for (const purpose of [undefined, ...PURPOSES]) {
        expect(planFor(abandoned, hours, purpose)[0]?.text).toMatch(/clos(?:e|ing)|take it offline/);
      }
    }
  });

  it('has its posts said to hold only if the page stays, once that is the question', () => {
    for (const week of planFor(abandoned, 4)) {
      if (week.posts > 0) expect(week.text).toContain('This holds if the page stays.');
    }
  });
});

describe('no plan', () => {
  it('is made of another’s page, without hours, or without a verdict', () => {
    expect(planned(inactive, { lens: 'mine' }).plan).toBeUndefined();
    expect(planned(inactive, { lens: 'prospect', hoursPerWeek: 2 }).plan).toBeUndefined();
    expect(planned(page(ownPosts([2, 8])), { lens: 'mine', hoursPerWeek: 2 }).plan).toBeUndefined();
  });
});

it('decides in one week whether the page stays', () => {
  for (const hours of HOURS) {
    const rows = planFor(abandoned, hours);
    expect(rows[0]?.text).toMatch(/^Decide whether the page stays/);
    expect(rows[1]?.text).not.toMatch(/Go on with the step/);
    expect(rows[1]?.posts).toBeGreaterThan(0);
  }
});
