import type { SubjectId } from '../../diagnosis/plan-subjects.ts';
import type { PostKind } from '../../reading/reading.ts';
import { date, list, number, posts } from './quantities.ts';

/** Ninety days in words: each row says what is done. */
export const planWords = {
  subjects: {
    'job-done': 'a photo of a job done this week, with two sentences',
    question: 'the answer to a question that customers ask',
    colleague: 'a colleague at work, with written consent',
    gesture: 'one skill of your trade, filmed in a minute',
    opening: 'the next person you are looking for (job, place, start, who answers)',
    'first-month': 'what the first month in the job is like',
    check: 'one check that you make before anything leaves',
    reference: 'two sentences from a satisfied customer, with their consent',
    case: 'one job as a case (the problem, what you did, one figure)',
    dates: 'the next date that touches your customers',
    advice: 'one piece of advice that you give before a quote',
  } satisfies Record<SubjectId, string>,
  publish: (v: { subjects: string[] }) =>
    v.subjects.length === 1
      ? `Publish one post: ${v.subjects[0]}.`
      : `Publish ${posts(v.subjects.length)}: ${v.subjects.join('; ')}.`,
  inTurn: (v: { posts: number; subjects: string[] }) =>
    `Publish ${posts(v.posts)} over the weeks${v.subjects.length > 1 ? ', in turn' : ''}: ${v.subjects.join('; ')}.`,
  hold: 'Hold this pace before you raise it.',
  goOn: 'Go on with the step already begun.',
  keepUp: (v: { minutes: number }) =>
    `Keep up the steps already begun: they take ${number(v.minutes)} min a week of these hours.`,
  ifItStays: 'This holds if the page stays.',
  orClose:
    'If nobody will tend the page, closing it, merging it or pinning how to reach you is a reasonable choice too.',
  figures: 'Note five figures: last post, number of posts, median interactions, followers, enquiries.',
  review: (v: { at: Date }) =>
    `Read the page again and compare it with the reading of ${date(v.at, v.at)}. Then decide: go on, change the aim, or stop.`,
  assumed: (v: { minutes: Record<PostKind, number>; answers: number }) =>
    `Counted here: ${number(v.minutes.image)} min for a photo or a text, ${number(v.minutes.video)} for a video, ${number(v.minutes.document)} for a document, and ${number(v.answers)} a week to look in and answer (our assumption).`,
  /** Said where the hours bear less than what the page publishes today. */
  lessThanToday: (v: { posts: number; today: number }) =>
    `These hours allow about ${posts(v.posts)} a week; today the page publishes about ${number(v.today)}.`,
  cost: (v: { hours: number; weeks: number; euros: number; rate: number; paid: string | null }) =>
    `${number(v.hours, 2)} h${v.weeks > 1 ? ` in ${number(v.weeks)} weeks` : ''}, about ${number(v.euros)} € of time at ${number(v.rate)} €/h, our assumption${v.paid === null ? '' : `; to pay: ${v.paid}`}`,
  together: list,
};

export type PlanWords = typeof planWords;
