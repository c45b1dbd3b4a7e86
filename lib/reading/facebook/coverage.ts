/** In what form the page was read, and how much of it. */

import { first } from '../dom.ts';
import type { Coverage } from '../reading.ts';
import type { Feed } from './feed.ts';
import { isMobile } from './mobile.ts';

/** Two builds of www are served at the same time, by account; without anything drawn it is the page as served. */
export function layoutOf(document: Document, feed: Feed): string {
  if (isMobile(document)) return 'facebook-mobile';
  if (feed.drawn === 0 && first(document, '[role="main"]') === null) return 'facebook-as-served';
  return first(document, 'a[href^="?__cft__"], [data-0="0"][data-19]') ? 'facebook-hardened' : 'facebook-plain';
}

/** @param view what the data say; without them, what is drawn tells */
export function coverageOf(document: Document, feed: Feed, view: 'signed-in' | 'signed-out' | null): Coverage {
  const { posts } = feed;
  const seen = view ?? drawnView(document);
  return {
    postsSeen: posts.length,
    withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
    withReactions: posts.filter(({ reactions }) => reactions !== null).length,
    feed: posts.length > 0 ? 'read' : 'not-seen',
    holes: feed.notDrawn + feed.authorUnknown,
    ...(seen ? { view: seen } : {}),
  };
}

function drawnView(document: Document): 'signed-in' | 'signed-out' | null {
  if (first(document, '#login_form, #login_popup_cta_form')) return 'signed-out';
  return first(document, '[data-ad-rendering-role="like_button"]') ? 'signed-in' : null;
}
