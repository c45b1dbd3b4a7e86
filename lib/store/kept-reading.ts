import type { PageReading } from '../reading/reading.ts';

/** A reading as it is kept: of the text of a post nothing, not even its hashtags. What rests on texts is not known of it. */
export function withoutTexts(reading: PageReading): PageReading {
  return { ...reading, posts: reading.posts.map((post) => ({ ...post, text: null })) };
}
