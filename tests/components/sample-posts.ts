/** Pieces of which the sample pages are made: posts at an age, and the page around them. */
import type { Count, PageReading, PostKind, PostReading } from '../../lib/reading/reading.ts';
import { post, READ_AT, reading } from '../readings.ts';

const DAY = 86_400_000;

export const exact = (value: number): Count => ({ low: value, high: value, shown: String(value) });

/** How posts of a small firm begin. */
const FIRST_WORDS = [
  'The new flow bench passed its first week of trials, and the',
  'Six of us went to Ostend to see the pumps that we overhauled in spring.',
  'Why we still test every hose by hand before it leaves the house',
  'Our apprentices have finished their first year. Three of them',
  'A customer asked us last month what a spare seal really costs.',
  'Open day on the 14th: come and see the workshop, children welcome',
  'What we learned from moving a forty-year-old press across town',
];

/** The text of the post at that place in the list. */
function textOf(place: number): PostReading['text'] {
  const excerpt = FIRST_WORDS[place % FIRST_WORDS.length] ?? '';
  return { excerpt, length: 120, hashtags: [], truncated: true };
}

/** Own posts at these ages in days, with so many reactions each. */
export function posts(ages: number[], reactions: number[], changes: Partial<PostReading> = {}): PostReading[] {
  return ages.map((age, index) => {
    const permalink = `https://www.linkedin.com/feed/update/urn:li:activity:${7_000_000 + Math.round(age * 100)}/`;
    return post(age, {
      permalink,
      reactions: exact(reactions[index % reactions.length] ?? 0),
      text: textOf(index),
      ...changes,
    });
  });
}

/** The same posts, of these kinds in turn. */
export function ofKinds(list: PostReading[], kinds: PostKind[]): PostReading[] {
  return list.map((each, index) => ({ ...each, kind: kinds[index % kinds.length] ?? 'text' }));
}

/** A post whose age is only known in whole units: "2w". */
export function coarse(low: number, high: number, reactions: number, changes: Partial<PostReading> = {}): PostReading {
  const at = (days: number) => new Date(Date.parse(READ_AT) - days * DAY).toISOString();
  return post(low, {
    publishedAt: { from: at(high), to: at(low), source: 'text' },
    reactions: exact(reactions),
    text: textOf(Math.round(low)),
    ...changes,
  });
}

/** What was read of a list of which all could be read. */
export const whole = (count: number): PageReading['coverage'] => ({
  postsSeen: count,
  withTime: count,
  withReactions: count,
  feed: 'read',
  view: 'signed-in',
  order: 'newest-first',
});

/** A page of that name with these posts, the newest first. */
export function page(
  name: string,
  handle: string,
  followers: number,
  list: PostReading[],
  changes: Partial<PageReading> = {},
): PageReading {
  const { coverage, ...others } = changes;
  return reading(list, {
    url: addressOf(handle, changes.site ?? 'linkedin'),
    page: {
      ...reading().page,
      // Else they would all be one page.
      id: handle,
      name,
      handle,
      followers: { low: followers, high: followers, shown: String(followers) },
    },
    coverage: { ...whole(list.length), ...coverage },
    ...others,
  });
}

const addressOf = (handle: string, site: PageReading['site']): string =>
  site === 'linkedin' ? `https://www.linkedin.com/company/${handle}/posts/` : `https://www.facebook.com/${handle}`;
