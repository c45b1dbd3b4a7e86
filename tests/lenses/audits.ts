/** Audits made by hand, for tests of the lenses. */

import type { AuditJson } from '../../lib/audit.ts';
import { audit } from '../../lib/audit.ts';
import { competitor } from '../../lib/lenses/competitor.ts';
import type { Competitor, Prospect } from '../../lib/lenses/lens.ts';
import type { LensInput } from '../../lib/lenses/lens-input.ts';
import { prospect } from '../../lib/lenses/prospect.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { every, exactly, ownPosts, type PageChanges, page, post } from '../diagnosis/pages.ts';

export const LOCALES = ['en', 'fr'] as const;

export const auditOf = (reading: PageReading): AuditJson => audit(reading, { locale: 'en', context: { lens: 'mine' } });

type Others = Partial<Omit<LensInput, 'audit'>>;

export const prospectOf = (reading: PageReading, others: Others = {}): Prospect =>
  prospect({ audit: auditOf(reading), set: [], given: [], locale: 'en', ...others });

export const competitorOf = (audit: AuditJson, others: Others = {}): Competitor =>
  competitor({ audit, set: [], given: [], locale: 'en', ...others });

/** A page of its own name, so that it is another one than all others. */
export function named(handle: string, posts: PostReading[], changes: PageChanges = {}): PageReading {
  const reading = page(posts, { ...changes, page: { handle, name: handle, ...changes.page } });
  return { ...reading, url: `https://www.${reading.site}.com/${handle}/` };
}

export const made = (handle: string, posts: PostReading[], changes: PageChanges = {}): AuditJson =>
  auditOf(named(handle, posts, changes));

/** So many own posts in the last 92 days, evenly, and some older ones, so that the quarter is wholly seen. */
export const quarter = (posts: number, changes: Partial<PostReading> = {}): PostReading[] =>
  ownPosts([...Array.from({ length: posts }, (_, i) => ((i + 0.5) * 92) / posts), 100, 120], changes);

/** Interactions: so many reactions, no comment, no share. */
export const heard = (reactions: number): Partial<PostReading> => ({
  reactions: exactly(reactions),
  comments: exactly(0),
  shares: exactly(0),
});

/** The whole list of a page that posts every `step` days, over about half a year. */
export const paced = (step: number, changes: Partial<PostReading> = {}, first = 1): PostReading[] =>
  ownPosts(every(step, Math.ceil(185 / step), first), changes);

/** Nothing for 76 days, back to 10 September. */
export const quiet = (handle = 'quiet', changes: PageChanges = {}): PageReading =>
  named(handle, ownPosts(every(9, 20, 76)), changes);

export { NOW, reshare } from '../diagnosis/pages.ts';
export { every, exactly, ownPosts, post };

/** All that is said, wherever it stands. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
