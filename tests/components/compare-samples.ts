/** Pages as the store keeps them, for the Compare tab: invented companies, read on different days. */
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import type { Count, PageReading, PostReading } from '../../lib/reading/reading.ts';
import { type KeptWithReadings, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;

const exact = (value: number): Count => ({ low: value, high: value, shown: String(value) });

/** Own posts at these ages, with so many reactions each in turn. */
export function series(ages: number[], reactions: number[], changes: Partial<PostReading> = {}): PostReading[] {
  return ages.map((age, index) =>
    post(age, { reactions: exact(reactions[index % reactions.length] ?? 0), ...changes }),
  );
}

interface Sample {
  name: string;
  handle: string;
  followers: number | null;
  posts: PostReading[];
  lens?: Lens;
  /** Days before the newest reading. */
  readAgo?: number;
  changes?: Partial<PageReading>;
}

/** A page with one reading, every age counted from the reading's own moment. */
export function kept({
  name,
  handle,
  followers,
  posts,
  lens = 'competitor',
  readAgo = 0,
  changes,
}: Sample): KeptWithReadings {
  const site = changes?.site ?? 'linkedin';
  const url =
    site === 'linkedin' ? `https://www.linkedin.com/company/${handle}/posts/` : `https://www.facebook.com/${handle}`;
  const earlier = (iso: string) => new Date(Date.parse(iso) - readAgo * DAY).toISOString();
  const read = reading(posts, {
    url,
    page: { ...reading().page, id: null, name, handle, followers: followers === null ? null : exact(followers) },
    ...changes,
  });
  const shifted = read.posts.map((each) => ({
    ...each,
    publishedAt: each.publishedAt && {
      ...each.publishedAt,
      from: earlier(each.publishedAt.from),
      to: earlier(each.publishedAt.to),
    },
  }));
  const readAt = earlier(READ_AT);
  const key = `${site}:${handle}`;
  return {
    page: { ...NOTHING_SAID, key, keys: [key, url], site, name, url, lens, lastReadAt: readAt },
    readings: [{ ...read, posts: shifted, readAt }],
  };
}

const every = (days: number, count: number, first = 1): number[] =>
  Array.from({ length: count }, (_, index) => first + index * days);

export const MINE = kept({
  name: 'Calder & Wray Engineering',
  handle: 'calder-wray',
  followers: 3240,
  lens: 'mine',
  posts: series(
    [74, 83, 88, 94, 102, 108, 114, 121, 127, 135, 143, 152, 160, 171, 186, 199],
    [9, 4, 11, 3, 7, 6, 14, 0],
  ),
});

export const LIVELY = kept({
  name: 'Norrvik Instruments',
  handle: 'norrvik',
  followers: 8410,
  posts: series(every(3.7, 42, 0.6), [29, 41, 18, 33, 60, 25]),
});

export const OLD = kept({
  name: 'Pike & Averill Automation',
  handle: 'pike-averill',
  followers: 5120,
  readAgo: 9,
  posts: series([1, 2, 3, 5, 42, 43, 45, 47, 88, 90, 91, 93, 140, 142, 143], [9, 12, 3, 8, 5]),
});

export const UNHEARD = kept({
  name: 'Halden Metrology Group of Companies for Precision Measurement',
  handle: 'halden',
  followers: 41_200,
  posts: series(every(5.8, 30), [2, 3, 1, 4, 2, 0, 3]),
});

/** Signed out: four posts over 15 days. */
export const FEW = kept({
  name: 'Kestrel Dune Controls',
  handle: 'kestrel-dune',
  followers: 12_600,
  readAgo: 2,
  posts: series([3, 7, 12, 15], [12, 6, 8, 13], { shares: null }),
  changes: { coverage: { postsSeen: 4, withTime: 4, withReactions: 4, view: 'signed-out', order: 'newest-first' } },
});

/** A tab that shows no feed: nothing of its posts is known. */
export const UNSEEN = kept({
  name: 'Ostermoor Logistics',
  handle: 'ostermoor',
  followers: null,
  posts: [],
  changes: { coverage: { postsSeen: 0, withTime: 0, withReactions: 0, feed: 'not-seen' } },
});

export const FACEBOOK = kept({
  name: 'Tamsin Street Market',
  handle: 'tamsin',
  followers: 18_600,
  posts: series(every(1.1, 110, 0.4), [220, 140, 310, 180, 400]),
  changes: { site: 'facebook' },
});

/** The last read first, as the store gives them. */
export const KEPT: KeptWithReadings[] = [LIVELY, UNHEARD, MINE, FACEBOOK, UNSEEN, FEW, OLD];
