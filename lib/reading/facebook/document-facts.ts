/** What the head of a document says about the page that it was served for. It goes stale when the site navigates by itself. */

import { all, attribute, first, textOf } from '../dom.ts';
import { absolute, pageTarget } from './links.ts';
import type { Owner } from './page-data.ts';

export interface HeadFacts {
  /** The page of `og:url` or the canonical link; its number may stand in the link for the app. */
  owner: Owner;
  /** The path of `og:url` or the canonical link, '' where there is none. */
  path: string;
  /** As written. */
  ogTitle: string | null;
  title: string | null;
  description: string | null;
}

export function headFacts(document: Document): HeadFacts {
  const meta = metas(document);
  const canonical = first(document, 'link[rel="canonical"]');
  const address = meta('og:url') ?? (canonical ? attribute(canonical, 'href') : null) ?? '';
  const target = address.length < 2000 ? pageTarget(address) : null;
  const app = /^fb:\/\/(?:profile|page)\/(\d{1,20})/.exec(meta('al:android:url') ?? meta('al:ios:url') ?? '');
  const title = first(document, 'head > title') ?? first(document, 'title');
  return {
    owner: { handle: target?.handle ?? null, id: app?.[1] ?? target?.id ?? null },
    path: absolute(address)?.pathname ?? '',
    ogTitle: meta('og:title'),
    title: title ? textOf(title).slice(0, 500) : null,
    description: meta('og:description') ?? meta('description'),
  };
}

/** What is said twice, and differs, is not known. */
function metas(document: Document): (name: string) => string | null {
  const contents = new Map<string, string | null>();
  for (const element of all(document, 'meta').slice(0, 500)) {
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content')?.slice(0, 2000);
    if (name === null || content === undefined) continue;
    contents.set(name, contents.has(name) && contents.get(name) !== content ? null : content);
  }
  return (name) => contents.get(name) ?? null;
}
