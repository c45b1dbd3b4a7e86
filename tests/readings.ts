/** Readings made by hand, for tests that need no page. */
import type { PageReading, PostReading } from '../lib/reading/reading.ts';

export const READ_AT = '2026-11-20T12:00:00.000Z';

/** An own post `days` old, with exact time and counts. */
export function post(days: number, changes: Partial<PostReading> = {}): PostReading {
  const at = new Date(Date.parse(READ_AT) - days * 86_400_000).toISOString();
  return {
    id: `urn:li:activity:${(BigInt(Date.parse(at)) << 22n).toString()}`,
    permalink: null,
    publishedAt: { from: at, to: at, source: 'id' },
    authorship: 'own',
    pinned: false,
    kind: 'image',
    reactions: { low: 5, high: 5, shown: '5' },
    comments: { low: 1, high: 1, shown: '1' },
    shares: { low: 0, high: 0, shown: '' },
    views: null,
    text: { excerpt: '', length: 120, hashtags: [], truncated: false },
    ...changes,
  };
}

/** A LinkedIn page, signed in, with two posts unless others are given. */
export function reading(posts: PostReading[] = [post(4), post(12)], changes: Partial<PageReading> = {}): PageReading {
  return {
    site: 'linkedin',
    layout: 'linkedin-ember',
    url: 'https://www.linkedin.com/company/harrow-teale/posts/',
    readAt: READ_AT,
    language: 'en',
    page: {
      id: '123456',
      name: 'Harrow & Teale',
      handle: 'harrow-teale',
      followers: { low: 2480, high: 2480, shown: '2,480' },
      likes: null,
      employees: null,
      category: null,
    },
    posts,
    coverage: {
      postsSeen: posts.length,
      withTime: posts.filter((each) => each.publishedAt !== null).length,
      withReactions: posts.filter((each) => each.reactions !== null).length,
      feed: 'read',
      view: 'signed-in',
    },
    notes: [],
    ...changes,
  };
}
