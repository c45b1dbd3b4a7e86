/** What a person takes along after the reading: dates for the calendar, and a row for the monthly sheet. */
import type { Range } from '../range.ts';
import { number, plural, span } from './quantities.ts';

export const afterReading = {
  calendar: {
    /** In names of files. */
    files: { plan: 'plan', next: 'next reading' },
    unnamed: 'company page',
    step: (v: { name: string; act: string }) => `${v.name}: ${v.act}`,
    readAgain: (v: { name: string }) => `Read ${v.name} again`,
    why: 'Open the page and click Rollcall’s button there. It says what has changed, and whether the steps worked.',
    time: (v: { hours: string; weeks: number }) =>
      v.weeks === 1
        ? `${v.hours} this week`
        : `${v.hours}, for ${plural(v.weeks, { one: '# week', other: '# weeks' })}`,
  },
  monthly: {
    caption: 'Rollcall: monthly sheet',
    columns: {
      readAt: 'Read on',
      page: 'Page',
      site: 'Site',
      lastPost: 'Last post',
      posts: 'Posts in 3 months',
      interactions: 'Interactions per post, median',
      followers: 'Followers',
      enquiries: 'Enquiries: how did you find us?',
    },
    noPost: 'none in 3 months',
    atLeast: (v: { figure: number }) => `at least ${number(v.figure)}`,
    figure: (v: { figure: Range }) => span(v.figure),
    inDays: (v: { figure: string; days: number }) =>
      `${v.figure} in ${plural(Math.max(1, Math.round(v.days)), { one: '# day', other: '# days' })}`,
  },
};

export type AfterReadingWords = typeof afterReading;
