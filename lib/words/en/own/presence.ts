import type { OwnTipText } from '../tip-text.ts';
import { WHY } from './why.ts';

/** To be there at all, and to keep a rhythm. */
export const presence = {
  'own-close-honestly': {
    text: 'Decide whether the page stays. If nobody can hold two posts a month, take it offline, merge it into the page that you do tend, or pin one post that says where you answer. Each is a reasonable choice.',
    notWhen:
      'It is a shop, a hotel or a restaurant, which people talk about anyway; or a LinkedIn page that your staff’s profiles point to.',
    worked: { measure: 'the page', target: 'gone or merged, or with a pinned post under 90 days old' },
    example: 'For example, the one post that stays: “We answer by phone and on our site, Monday to Friday.”',
    why: WHY.close,
  },
  'own-one-site': {
    text: 'Keep the active page, on the other site, and make this one a signpost to it: one pinned post with the address.',
    notWhen: 'Each page has an audience of its own.',
    worked: { measure: 'posts a week on the page kept', target: 'as many as today or more, in 90 days' },
    example: 'For example, pinned: “Our news is now on our other page; here is its address.”',
    why: WHY.oneSite,
  },
  'own-first-five': {
    text: 'Prepare five posts before the first one, then publish one a week: who you are, a job done, a customer’s question, a colleague, how to reach you.',
    notWhen: 'Nobody can carry on afterwards.',
    worked: { measure: 'the start', target: '5 posts, and no gap over 14 days' },
    example:
      'For example, the first of the five: the workshop from the outside, and three lines on what is made in it.',
    why: WHY.kit,
  },
  'own-one-purpose': {
    text: 'Write one line, “this page is for …”: hiring two fitters, say, or reassuring buyers before a quote. No other aim for 90 days.',
    notWhen: 'A plan exists already.',
    worked: { measure: 'own posts in 30 days', target: 'at least 4, all on that aim' },
    example: 'For example: “This page is for hiring two fitters before June.”',
    why: WHY.strategy,
  },
  'own-restart-small': {
    text: 'Publish one photo of this week’s work on Monday, with two sentences and no apology. Do the same the week after.',
    notWhen: 'Nobody has been named to carry on.',
    worked: { measure: 'own posts in 30 days', target: 'at least 4' },
    example: 'For example: the part that left the workshop on Friday, and what was hard about it.',
    why: WHY.photos,
  },
  'own-name-owner': {
    text: 'Name one person and a stand-in, and block two hours a week in the diary.',
    notWhen: 'The only person available is an intern, left alone with it.',
    worked: { measure: 'longest gap', target: 'no gap over 21 days at the next reading' },
    example: 'For example: one colleague from the workshop, another during leave, Mondays from 9 to 11.',
    why: WHY.time,
  },
  'own-batch-calendar': {
    text: 'Write four posts in one sitting and schedule one a week.',
    notWhen: 'What you publish is news of the day.',
    worked: { measure: 'longest gap', target: 'less than 2 times the usual gap' },
    example: 'For example, on the first Monday: a job done, a tool, a question customers ask, a colleague.',
    why: WHY.calendar,
  },
  'own-holiday-stock': {
    text: 'Schedule two posts before the next closure.',
    notWhen: 'The trade itself is seasonal.',
    worked: { measure: 'longest gap', target: 'none over 30 days' },
    example: 'For example: the opening hours in August, and a photo of the last job before the holidays.',
    why: WHY.kit,
  },
  'own-cadence-up': {
    text: 'Publish twice a week for eight weeks, then compare the median interactions with today’s.',
    notWhen: 'It would be filler.',
    worked: { measure: 'posts a week', target: '1.5 or more, and the median kept within 20%' },
    example: 'For example: the job of the week on Tuesdays, a customer’s question on Thursdays.',
    why: WHY.frequency,
  },
  'own-cadence-down': {
    text: 'Publish half as much for a month, and keep the subjects that work.',
    notWhen: 'The posts are daily menus or timetables.',
    worked: { measure: 'median interactions', target: '25% above today’s' },
    example: 'For example: instead of one post a day, the three that people would miss.',
    why: WHY.fewerOnFacebook,
  },
} satisfies Record<string, OwnTipText>;
