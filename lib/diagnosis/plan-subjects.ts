/** What the plan's posts are about, by what the page is for; and how long a post of each kind takes. */
import type { PostKind, Site } from '../reading/reading.ts';
import type { TipId } from '../words/en/tips.ts';
import type { Purpose } from './diagnosis.ts';

/** Minutes from the idea to the published post: our assumption, said in the plan. */
export const MINUTES: Record<PostKind, number> = {
  text: 45,
  image: 45,
  poll: 45,
  link: 45,
  event: 45,
  job: 45,
  other: 45,
  unknown: 45,
  video: 90,
  article: 120,
  document: 180,
};

/** Minutes a week to look in and to answer: our assumption, said in the plan. */
export const ANSWERS = 15;

export type SubjectId =
  | 'job-done'
  | 'question'
  | 'colleague'
  | 'gesture'
  | 'opening'
  | 'first-month'
  | 'check'
  | 'reference'
  | 'case'
  | 'dates'
  | 'advice';

export interface Subject {
  id: SubjectId;
  kind: PostKind;
}

const KIND: Record<SubjectId, PostKind> = {
  'job-done': 'image',
  question: 'text',
  colleague: 'image',
  gesture: 'video',
  opening: 'job',
  'first-month': 'text',
  check: 'image',
  reference: 'text',
  case: 'document',
  dates: 'text',
  advice: 'text',
};

/** How many of the subjects are the purpose's own. */
export const OWN_SUBJECTS = 4;

/** The purpose's own come in turn; the others are for weeks of several posts, so that no subject comes two weeks running. */
const BY_PURPOSE: Record<Purpose, readonly SubjectId[]> = {
  communication: [
    'job-done',
    'colleague',
    'question',
    'gesture',
    'check',
    'advice',
    'reference',
    'dates',
    'first-month',
  ],
  recruiting: [
    'opening',
    'colleague',
    'first-month',
    'gesture',
    'job-done',
    'check',
    'question',
    'reference',
    'advice',
  ],
  reassurance: ['job-done', 'check', 'reference', 'case', 'colleague', 'question', 'advice', 'dates', 'gesture'],
  customers: ['question', 'dates', 'job-done', 'gesture', 'advice', 'colleague', 'check', 'reference', 'first-month'],
  prospecting: ['question', 'job-done', 'advice', 'case', 'reference', 'colleague', 'check', 'dates', 'gesture'],
};

/** The posts that steps ask for, where they are one of the subjects. */
export const STEP_SUBJECTS: Partial<Record<TipId, SubjectId>> = {
  'own-restart-small': 'job-done',
  'own-finished-job': 'job-done',
  'own-album': 'job-done',
  'own-customer-question': 'question',
  'own-quote-question': 'question',
  'own-service-answer': 'question',
  'own-customer-dates': 'dates',
  'own-first-hire': 'opening',
  'own-show-hire': 'first-month',
  'own-team-photo': 'colleague',
  'own-how-we-check': 'check',
  'own-one-reference': 'reference',
  'own-one-case': 'case',
  'own-add-video': 'gesture',
};

/** Subjects in turn. Facebook has no documents: there a case is told in photos. */
export function subjectsFor(purpose: Purpose, site: Site): Subject[] {
  return BY_PURPOSE[purpose].map((id) => {
    const kind = KIND[id];
    return { id, kind: kind === 'document' && site === 'facebook' ? 'image' : kind };
  });
}
