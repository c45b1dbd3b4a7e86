import { newestOwn } from '../diagnosis/tips/call-posts.ts';
import { LARGEST_EMPLOYER } from '../language/ranges.ts';
import { whenOf } from '../words/when.ts';
import type { LensFact } from './lens.ts';
import type { LensWords } from './lens-words.ts';
import { type HeadlinePage, headlineOf, newestIsKnown, newestKind } from './newest-post.ts';

type Words = LensWords['prospect'];

/**
 * What was read, and nothing else: the newest post, job offers, employees, followers, and the same company's page
 * on the other site, where one was read.
 */
export function prospectFacts(page: HeadlinePage, other: HeadlinePage | null, words: Words): LensFact[] {
  const { employees, followers } = page.reading.page;
  const { facts } = words;
  return [
    newestFact(page, words),
    jobsFact(page, words),
    employees && plain(facts.employees({ employees, open: employees.high >= LARGEST_EMPLOYER })),
    followers && plain(facts.followers({ followers })),
    other && plain(otherSiteFact(page, other, words)),
  ].filter((fact) => fact !== null);
}

const plain = (text: string): LensFact => ({ text, post: null });

function newestFact(page: HeadlinePage, { facts }: Words): LensFact | null {
  const newest = newestOwn(page.list);
  if (!newest) return null;
  const now = new Date(page.reading.readAt);
  const { recency } = page.measures;
  const known = newestIsKnown(page) && recency !== null;
  const text = known
    ? facts.newest({ when: whenOf(recency, now), now, kind: newestKind(page) })
    : facts.newestSeen({ when: whenOf(newest.age, now), now, kind: newest.post.kind });
  return { text, post: newest.index };
}

/** Job offers among the own posts seen; that there are none is said only where the kind of each is known. */
function jobsFact({ list }: HeadlinePage, { facts }: Words): LensFact | null {
  const own = list.all.filter(({ post }) => post.authorship === 'own');
  const jobs = own.filter(({ post }) => post.kind === 'job');
  const sure = own.every(({ post }) => post.kind !== 'unknown');
  if (own.length === 0 || (jobs.length === 0 && !sure)) return null;
  const text = facts.jobs({ jobs: jobs.length, of: own.length, sure });
  return { text, post: newestOwn(list, 'job')?.index ?? jobs[0]?.index ?? null };
}

/** Dates, never weekdays: the other page was perhaps read on another day. */
function otherSiteFact(page: HeadlinePage, other: HeadlinePage, words: Words): string {
  const now = new Date(page.reading.readAt);
  const seenAt = new Date(other.reading.readAt);
  const headline = headlineOf(other, words, false);
  return words.facts.otherSite({ site: other.reading.site, when: { known: 'date', at: seenAt }, now, headline });
}
