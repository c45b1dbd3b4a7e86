/** A page of nobody's, to show what a reading looks like. */
import { DAY } from '../../lib/measures/days.ts';
import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';

const FOLLOWERS = 3240;
/** Days before now, and reactions: about every nine days until a silence of 74. */
const OWN: [age: number, reactions: number][] = [
  [74, 9],
  [83, 4],
  [91, 12],
  [100, 3],
  [108, 7],
  [117, 6],
  [125, 14],
  [134, 0],
  [143, 8],
  [152, 5],
  [160, 10],
  [169, 6],
  [178, 5],
];
const RESHARED: [age: number, reactions: number][] = [
  [87, 3],
  [121, 4],
  [147, 2],
];

const exactly = (value: number): Count => ({ low: value, high: value, shown: String(value) });

/** The reading of the invented page as it would be at `now`. It has no name: the page says that it is invented. */
export function inventedPage(now: Date): PageReading {
  const own = OWN.map(([age, reactions]) => postAt(now, age, reactions, 'own'));
  const posts = [...own, ...RESHARED.map(([age, reactions]) => postAt(now, age, reactions, 'reshare'))];
  return {
    site: 'linkedin',
    layout: 'invented',
    url: 'https://www.linkedin.com/company/invented-page/posts/',
    readAt: now.toISOString(),
    language: 'en',
    page: {
      id: null,
      name: null,
      handle: null,
      followers: exactly(FOLLOWERS),
      likes: null,
      employees: null,
      category: null,
    },
    posts: posts.toSorted((a, b) => (b.publishedAt?.to ?? '').localeCompare(a.publishedAt?.to ?? '')),
    coverage: {
      postsSeen: posts.length,
      withTime: posts.length,
      withReactions: posts.length,
      feed: 'read',
      view: 'signed-in',
      order: 'newest-first',
      end: true,
    },
    notes: [],
  };
}

function postAt(now: Date, age: number, reactions: number, authorship: PostReading['authorship']): PostReading {
  const at = new Date(now.getTime() - age * DAY).toISOString();
  return {
    id: null,
    permalink: null,
    publishedAt: { from: at, to: at, source: 'id' },
    authorship,
    pinned: false,
    kind: authorship === 'own' ? 'image' : 'other',
    reactions: exactly(reactions),
    comments: exactly(0),
    shares: exactly(0),
    views: null,
    text: null,
  };
}
