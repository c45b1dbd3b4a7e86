import type { SubjectId } from '../../diagnosis/plan-subjects.ts';
import type { PostKind } from '../../reading/reading.ts';
import { date, list, number, posts } from './quantities.ts';

interface Published {
  posts: number;
  more: number;
  /** Posts that come of a step: counted here, and told by the step. */
  ofSteps: number;
  subjects: string[];
}

const countOf = (v: Published): number => v.posts + v.more + v.ofSteps;

const subjectsOf = ({ subjects, more, ofSteps }: Published): string =>
  [
    ...subjects,
    ...(more > 0
      ? [`${number(more)} ${subjects.length > 0 ? 'more ' : ''}on the subjects that the page has today`]
      : []),
    ...(ofSteps > 0 ? [ofSteps === 1 ? 'the one of the step' : `the ${number(ofSteps)} of the steps`] : []),
  ].join('; ');

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
  /** `posts` of the subjects, and so many `more` as the page makes them today. */
  publish: (v: Published) =>
    v.posts + v.ofSteps === 0
      ? `Publish ${posts(v.more)} on the subjects that the page has today.`
      : `Publish ${countOf(v) === 1 ? 'one post' : posts(countOf(v))}: ${subjectsOf(v)}.`,
  inTurn: (v: Published) =>
    v.posts + v.ofSteps === 0
      ? `Publish ${posts(v.more)} over the weeks, on the subjects that the page has today.`
      : `Publish ${posts(countOf(v))} over the weeks${v.subjects.length > 1 ? ', in turn' : ''}: ${subjectsOf(v)}.`,
  hold: 'Hold this pace before you raise it.',
  goOn: (v: { act: string }) => `Go on with the step already begun: “${v.act}”.`,
  keepUp: (v: { minutes: number }) =>
    `Keep up the steps already begun: they take up to ${number(v.minutes)} min a week of these hours.`,
  ifItStays: 'This holds if the page stays.',
  orClose:
    'If nobody will tend the page, closing it, merging it or pinning how to reach you is a reasonable choice too.',
  /** In weeks of the summer or year-end closure. */
  closure: 'If you close in these weeks, a post can be scheduled before the closure.',
  /** Hours that neither posts nor steps take. */
  spare: (v: { hours: number }) =>
    `From the third month, about ${number(v.hours)} h a week of yours are not needed here: spend them on a longer format (a document, a video), on answers and on taking photos, or keep them. More posts than planned would be filler.`,
  figures: 'Note five figures: last post, number of posts, median interactions, followers, enquiries.',
  review: (v: { at: Date }) =>
    `Read the page again and compare it with the reading of ${date(v.at, v.at)}. Then decide: go on, change the aim, or stop.`,
  assumed: (v: { minutes: Record<PostKind, number>; answers: number }) =>
    `Counted here: ${number(v.minutes.image)} min for a photo or a text, ${number(v.minutes.video)} min for a video, ${number(v.minutes.document)} min for a document, and ${number(v.answers)} min a week to look in and answer (our assumption).`,
  /** Said where the hours bear less than what the page publishes today. */
  lessThanToday: (v: { posts: number; today: number; weeks: number }) =>
    `Beside the steps, these hours hold ${posts(v.posts)} in ${number(v.weeks)} weeks; at today’s pace the page would publish about ${number(v.today)}.`,
  cost: (v: { hours: number; weeks: number; euros: number; rate: number; paid: string | null }) =>
    `${number(v.hours, 2)} h${v.weeks > 1 ? ` in ${number(v.weeks)} weeks` : ''}, about ${number(v.euros)} € of time at ${number(v.rate)} €/h, our assumption${v.paid === null ? '' : `; to pay: ${v.paid}`}`,
  together: list,
};

export type PlanWords = typeof planWords;
