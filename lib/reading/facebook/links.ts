/** What a link in a page of Facebook says: which story it belongs to, which part of the story it is, where it leads. */

import { attribute } from '../dom.ts';
import { madeOnce } from '../made-once.ts';
import { decoded, facebookAddress, type PageAddress } from './address.ts';

/** Links longer than this are no links of the site. */
const LONGEST = 4000;
const ORIGIN = 'https://www.facebook.com';
/** `__cft__`, since 2022: one value for all links of a post. */
const TOKEN = /[?&]__cft__(?:\[0\]|%5B0%5D)=([^&#]+)/i;
/** `__tn__`, since 2021: the nesting of the site's components. */
const ROLE = /[?&]__tn__=([^&#]*)/;

/** The part of a story that a link is. `attached-…` are the same parts of a reshared story. */
export type LinkPart =
  | 'author'
  | 'avatar'
  | 'time'
  | 'subtitle'
  | 'comment'
  | 'text'
  | 'photo'
  | 'video'
  | 'card'
  | 'content'
  | 'none';

/** What a link leads to, where that is one post. `reference` is a pfbid or digits. */
export interface PostTarget {
  form: 'posts' | 'photo' | 'video' | 'reel' | 'event';
  reference: string;
}

/** The link's address as it is written, `null` where it is none or too long. */
export function hrefOf(link: Element): string | null {
  const href = attribute(link, 'href');
  return href !== null && href.length <= LONGEST ? href : null;
}

/** The story token: one value for all links of a post, another for each post. */
export function storyToken(href: string): string | null {
  const value = TOKEN.exec(href)?.[1];
  return value === undefined ? null : decoded(value);
}

/** What the nesting of a link says. */
export interface LinkWay {
  part: LinkPart;
  /** Whether the link is part of a story inside the story: a reshared original. */
  isAttached: boolean;
}

/** A page has a dozen ways to nest a link. */
const wayAt = madeOnce((nesting): LinkWay => {
  const nested = decoded(nesting);
  return { part: partAt(nested.replace(/-y-R$/, '-R')), isAttached: nested.endsWith('-y-R') };
});

/** Which part of its story the link is. The site writes the nesting of its components into every link. */
export function wayOf(href: string): LinkWay {
  return wayAt(ROLE.exec(href)?.[1] ?? '');
}

function partAt(nested: string): LinkPart {
  if (/^-.?C,P-R$/.test(nested)) return 'author';
  if (/^<<?,P-R$/.test(nested)) return 'avatar';
  if (nested === ',O,P-R') return 'time';
  if (nested === ',P-R' || /^.C,P-R$/.test(nested)) return 'subtitle';
  if (/^R\]?-R$/.test(nested)) return 'comment';
  if (/K-R$/.test(nested)) return 'text';
  if (/^\*b.*H-R$/.test(nested) || nested === 'EH-R') return 'photo';
  if (/^\+.*H-R$/.test(nested)) return 'video';
  if (/,mH-R$/.test(nested)) return 'card';
  return nested === '' ? 'none' : 'content';
}

/** Whether the link leads to a comment of a post: its age, most often. */
export function isOfComment(href: string): boolean {
  return /[?&]comment_id=/.test(href);
}

/** The absolute form of a link of this site, `null` for what is none. Hidden addresses (`?__cft__…`) lead nowhere. */
export function absolute(href: string): URL | null {
  if (href.startsWith('?') || href.startsWith('#')) return null;
  try {
    return new URL(href, ORIGIN);
  } catch {
    return null;
  }
}

/** What the site writes behind an address to know where it was followed. */
const TRACKING = /^([^?#]+)\?(?:([^?#]*)&)?__cft__[^?#&=]*=[^?&#]*(?:&__tn__=[^?&#]*)?$/;
/** Of a page's addresses most are its own, in each of its posts. */
const pageAt = madeOnce((href): PageAddress | null => {
  const url = absolute(href);
  const address = url && facebookAddress(url);
  return address?.kind === 'page' ? address : null;
});

/** The page or person that a link leads to, on whatever tab. */
export function pageTarget(href: string): PageAddress | null {
  return pageAt(href.replace(TRACKING, (_, path: string, query?: string) => (query ? `${path}?${query}` : path)));
}

/** The page or person whose post, photo or video a link leads to; `null` where its address names nobody. */
export function postOwner(href: string): PageAddress | null {
  const url = absolute(href);
  if (!url || postTarget(href) === null) return null;
  const id = /^\/(permalink|story)\.php/.test(url.pathname) ? url.searchParams.get('id') : null;
  const [name = ''] = url.pathname.split('/').filter((part) => part !== '');
  return pageTarget(id === null ? `/${name}` : `/profile.php?id=${encodeURIComponent(id)}`);
}

/**
 * The address of a post, without words of it and without tracking.
 *
 * @param owner the page's handle or number
 */
export function postAddress(owner: string, form: PostTarget['form'], reference: string): string {
  switch (form) {
    case 'posts':
      return `${ORIGIN}/${encodeURIComponent(owner)}/posts/${reference}`;
    case 'video':
      return `${ORIGIN}/${encodeURIComponent(owner)}/videos/${reference}`;
    case 'photo':
      return `${ORIGIN}/photo/?fbid=${reference}`;
    case 'reel':
      return `${ORIGIN}/reel/${reference}`;
    case 'event':
      return `${ORIGIN}/events/${reference}`;
  }
}

/** The one post, photo, video or event that a link leads to. */
export function postTarget(href: string): PostTarget | null {
  const url = absolute(href);
  if (!url || !/(^|\.)facebook\.com$/.test(url.hostname)) return null;
  return byQuery(url) ?? byPath(url.pathname.split('/').filter((part) => part !== ''));
}

function byQuery(url: URL): PostTarget | null {
  if (/^\/(permalink|story)\.php/.test(url.pathname)) return target('posts', url.searchParams.get('story_fbid'));
  if (/^\/photo(\.php)?\/?$/.test(url.pathname)) return target('photo', url.searchParams.get('fbid'));
  if (/^\/watch\/?$/.test(url.pathname)) return target('video', url.searchParams.get('v'));
  return null;
}

function byPath(parts: string[]): PostTarget | null {
  const last = parts.at(-1);
  if (parts[0] === 'reel') return target('reel', parts[1]);
  if (parts[0] === 'events') return target('event', parts[1]);
  if (parts.includes('posts') || parts.includes('permalink')) return target('posts', last);
  if (parts[1] === 'photos') return target('photo', last);
  if (parts[1] === 'videos') return target('video', last);
  return null;
}

function target(form: PostTarget['form'], reference: string | null | undefined): PostTarget | null {
  return reference && /^(\d{1,20}|pfbid[0-9A-Za-z]{10,120})$/.test(reference) ? { form, reference } : null;
}
