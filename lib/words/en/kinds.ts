import type { PostKind } from '../../reading/reading.ts';

/** What a post is, by its kind. */
export const KINDS: Record<PostKind, string> = {
  text: 'text',
  image: 'image',
  video: 'video',
  document: 'document',
  poll: 'poll',
  link: 'link',
  article: 'article',
  event: 'event',
  job: 'job offer',
  other: 'other',
  unknown: 'not known',
};
