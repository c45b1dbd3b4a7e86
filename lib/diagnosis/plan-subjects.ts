/** What the plan's posts are about, by what the page is for; and how long a post of each kind takes. */
import type { PostKind, Site } from '../reading/reading.ts';
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

const BY_PURPOSE: Record<Purpose, readonly SubjectId[]> = {
  communication: ['job-done', 'colleague', 'question', 'gesture'],
  recruiting: ['opening', 'colleague', 'first-month', 'gesture'],
  reassurance: ['job-done', 'check', 'reference', 'case'],
  customers: ['question', 'dates', 'job-done', 'gesture'],
  prospecting: ['question', 'job-done', 'advice', 'case'],
};

/** Subjects in turn. Facebook has no documents: there a case is told in photos. */
export function subjectsFor(purpose: Purpose, site: Site): Subject[] {
  return BY_PURPOSE[purpose].map((id) => {
    const kind = KIND[id];
    return { id, kind: kind === 'document' && site === 'facebook' ? 'image' : kind };
  });
}
