/** Joins a drawn post with its story in the data: the data are exact, and the two must not exclude each other. */

import { postText } from '../post-text.ts';
import type { Count, Instant, PostReading } from '../reading.ts';
import type { DrawnPost } from './drawn-post.ts';
import type { PostTarget } from './links.ts';
import type { Story } from './story.ts';
import { instant } from './time.ts';

const DAY = 86_400_000;
const ORIGIN = 'https://www.facebook.com';

/** A post and what two proofs disagree on, by the names of its fields. */
export interface Joined {
  post: PostReading;
  disagreements: string[];
}

/**
 * @param owner the page's handle or number, as permalinks are built with
 */
export function joinPost(drawn: DrawnPost | null, story: Story | null, owner: string): Joined {
  const disagreements: string[] = [];
  const settle = <Value>(name: string, value: Value | 'disagree' | null): Value | null => {
    if (value !== 'disagree') return value as Value | null;
    disagreements.push(name);
    return null;
  };
  const id = settle('id', joinedId(drawn?.id ?? null, story?.id ?? null));
  const counts = (name: 'reactions' | 'comments' | 'shares' | 'views'): Count | null =>
    settle<Count>(name, joinedCount(drawn?.counts[name] ?? null, story?.[name] ?? null));
  const post: PostReading = {
    id,
    permalink: permalink(story?.id ?? null, id, drawn?.target ?? story?.target ?? null, owner),
    publishedAt: settle<Instant>('publishedAt', joinedTime(drawn, story)),
    authorship: drawn?.isReshare || story?.isReshare ? 'reshare' : 'own',
    pinned: story?.role === 'pinned',
    kind: story && story.kind !== 'unknown' ? story.kind : (drawn?.kind ?? 'unknown'),
    reactions: counts('reactions'),
    comments: counts('comments'),
    shares: counts('shares'),
    views: counts('views'),
    text: story?.text ? postText(story.text, false) : (drawn?.text ?? null),
  };
  return { post, disagreements };
}

function joinedId(drawn: DrawnPost['id'], story: string | null): string | 'disagree' | null {
  if (drawn === 'disagree') return story ?? 'disagree';
  return drawn !== null && story !== null && drawn !== story ? 'disagree' : (story ?? drawn);
}

/** The age that is drawn may be older than the moment of reading, and of any time zone: a day is allowed for. */
function joinedTime(drawn: DrawnPost | null, story: Story | null): Instant | 'disagree' | null {
  const shown = drawn?.time ?? null;
  const exact = story?.time ?? null;
  if (exact === null) return shown === 'disagree' || shown === null ? shown : instant(shown);
  if (shown && shown !== 'disagree' && (exact < shown.from - DAY || exact > shown.to + DAY)) return 'disagree';
  return instant({ from: exact, to: exact, source: 'data' });
}

function joinedCount(drawn: Count | null, exact: Count | null): Count | 'disagree' | null {
  if (!drawn || !exact) return exact ?? drawn;
  return exact.low > drawn.high || exact.high < drawn.low ? 'disagree' : exact;
}

/**
 * Built anew: an address of the page may hold words of the post, and tracking. The number that the data give is best;
 * then what the post's own link says; then a number found elsewhere in the post.
 */
function permalink(dataId: string | null, id: string | null, target: PostTarget | null, owner: string): string | null {
  const page = `${ORIGIN}/${encodeURIComponent(owner)}`;
  if (target?.form === 'event') return `${ORIGIN}/events/${target.reference}`;
  if (dataId !== null && dataId === id) return `${page}/posts/${dataId}`;
  if (target?.form === 'posts') return `${page}/posts/${target.reference}`;
  if (id !== null) return `${page}/posts/${id}`;
  if (target === null) return null;
  switch (target.form) {
    case 'video':
      return `${page}/videos/${target.reference}`;
    case 'photo':
      return `${ORIGIN}/photo/?fbid=${target.reference}`;
    case 'reel':
      return `${ORIGIN}/reel/${target.reference}`;
  }
}
