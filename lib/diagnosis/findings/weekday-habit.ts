import { DAY } from '../../measures/days.ts';
import { finding, indices } from './finding.ts';

/** A Sunday, UTC: weekdays are counted from it. */
const SUNDAY = Date.UTC(2026, 0, 4);

/** More days of posting fall on one weekday than chance explains, even on a page that posts on working days only. */
export const weekdayHabit = finding('weekday-habit', (facts) => {
  const week = facts.measures.week;
  if (!week?.habit) return null;
  const { weekday, days } = week.habit;
  return {
    tone: 'info',
    values: { weekday: new Date(SUNDAY + weekday * DAY), days, of: week.days },
    posts: indices(facts.list.own.filter(({ post }) => onWeekday(post.publishedAt?.from, weekday))),
  };
});

function onWeekday(at: string | undefined, weekday: number): boolean {
  return at !== undefined && new Date(at).getUTCDay() === weekday;
}
