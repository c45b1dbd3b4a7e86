/** How much of the page was read. */

import { first, hasAny } from '../dom.ts';
import type { Coverage } from '../reading.ts';
import type { Feed } from './layout.ts';

/** What the site shows to nobody in particular (2026); buttons that only a member has (2025). */
const SIGNED_OUT = '#login_form, #login_popup_cta_form';
const SIGNED_IN = '[data-ad-rendering-role="like_button"]';

/** @param view what the data say; without them, what is drawn tells */
export function coverageOf(document: Document, feed: Feed, view: 'signed-in' | 'signed-out' | null): Coverage {
  const posts = feed.posts.map(({ post }) => post);
  const seen = view ?? drawnView(document);
  return {
    postsSeen: posts.length,
    withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
    withReactions: posts.filter(({ reactions }) => reactions !== null).length,
    feed: posts.length > 0 ? 'read' : 'not-seen',
    holes: feed.notDrawn + feed.authorUnknown,
    holesBelow: feed.notDrawnBelow,
    ...(seen ? { view: seen } : {}),
  };
}

function drawnView(document: Document): 'signed-in' | 'signed-out' | null {
  if (hasAny(document, SIGNED_OUT)) return 'signed-out';
  return first(document, SIGNED_IN) ? 'signed-in' : null;
}
