/** Readings built from ages in days, for tests of what is computed from a reading. */
import { type DiagnoseOptions, diagnose } from '../../lib/diagnosis/diagnose.ts';
import { DAY } from '../../lib/measures/days.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { Count, Coverage, PageReading, PostReading } from '../../lib/reading/reading.ts';

export const NOW = '2026-11-25T12:00:00.000Z';

export type Age = number | [number, number];

export const exactly = (value: number): Count => ({ low: value, high: value, shown: value === 0 ? '' : String(value) });

/** An own post of an age in days, with 5 reactions, 1 comment and 0 shares unless told otherwise. */
export function post(age: Age | null, changes: Partial<PostReading> = {}, now = NOW): PostReading {
  const [low, high] = typeof age === 'number' ? [age, age] : (age ?? [0, 0]);
  const at = (days: number) => new Date(Date.parse(now) - days * DAY).toISOString();
  return {
    id: null,
    permalink: null,
    publishedAt: age === null ? null : { from: at(high), to: at(low), source: low === high ? 'id' : 'text' },
    authorship: 'own',
    pinned: false,
    kind: 'image',
    reactions: exactly(5),
    comments: exactly(1),
    shares: exactly(0),
    views: null,
    text: null,
    ...changes,
  };
}

export const reshare = (age: Age | null, changes: Partial<PostReading> = {}) =>
  post(age, { authorship: 'reshare', ...changes });

export interface PageChanges {
  site?: PageReading['site'];
  followers?: number | Count | null;
  coverage?: Partial<Coverage>;
  notes?: PageReading['notes'];
  page?: Partial<PageReading['page']>;
  readAt?: string;
}

export function page(posts: PostReading[], changes: PageChanges = {}): PageReading {
  const { followers = 1000 } = changes;
  return {
    site: changes.site ?? 'linkedin',
    layout: 'guest',
    url: 'https://www.linkedin.com/company/brackwell-joinery/',
    readAt: changes.readAt ?? NOW,
    language: 'en',
    page: {
      id: null,
      name: 'Brackwell Joinery',
      handle: 'brackwell-joinery',
      followers: typeof followers === 'number' ? exactly(followers) : followers,
      likes: null,
      employees: null,
      category: null,
      ...changes.page,
    },
    posts,
    coverage: {
      postsSeen: posts.length,
      withTime: posts.filter(({ publishedAt }) => publishedAt).length,
      withReactions: posts.filter(({ reactions }) => reactions).length,
      ...changes.coverage,
    },
    notes: changes.notes ?? [],
  };
}

/** The same page, all its times and its reading moved to another moment. */
export function readAtAnother(reading: PageReading, readAt: Date): PageReading {
  const by = readAt.getTime() - Date.parse(reading.readAt);
  const moved = (time: string) => new Date(Date.parse(time) + by).toISOString();
  const posts = reading.posts.map((each) => {
    const at = each.publishedAt;
    return { ...each, publishedAt: at && { ...at, from: moved(at.from), to: moved(at.to) } };
  });
  return { ...reading, readAt: readAt.toISOString(), posts };
}

export const ownPosts = (ages: Age[], changes: Partial<PostReading> = {}) => ages.map((age) => post(age, changes));

/** `count` ages: the first, then one every `step` days. */
export const every = (step: number, count: number, first: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i * step);

export function diagnosisOf(reading: PageReading, options: Partial<DiagnoseOptions> = {}) {
  return diagnose(reading, measure(reading), { locale: 'en', context: { lens: 'mine' }, ...options });
}
