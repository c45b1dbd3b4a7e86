/** What an address on facebook.com is the address of. Only the address is looked at: a person and a Page share some forms. */

import type { Elsewhere } from '../reading.ts';
import { ORIGIN, postsAddress } from './posts-address.ts';

const TABS = ['about', 'photos', 'videos', 'reviews', 'followers', 'following', 'likes', 'friends'] as const;

/** The tabs of a Page that matter to a reader. `posts` is the one with the feed; `other` is any tab not named here. */
type Tab = 'posts' | (typeof TABS)[number] | 'other';

/** A Page's (or a person's) own address. At least one of `handle` and `id` is set. */
export interface PageAddress {
  kind: 'page';
  /** Percent-decoded; `null` where the address has only digits. */
  handle: string | null;
  /** Digits. */
  id: string | null;
  tab: Tab;
  /** The address of this page's posts. */
  postsUrl: string;
}

export type FacebookAddress =
  | PageAddress
  | { kind: 'admin'; postsUrl?: string }
  | { kind: 'login'; postsUrl?: string }
  | { kind: 'elsewhere'; what: Elsewhere }
  | { kind: 'other-site' };

const HOST = /(^|\.)facebook\.com$/;
/** Hosts that show the site itself: www, mobile ones, `fr-fr.facebook.com`. */
const SITE_HOST = /^((www|web|m|mbasic|mobile|touch|p|d|beta|business|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

/** First parts of a path that are the site's own, never a handle. */
const PLACES = {
  feed: ' home.php feed feeds',
  group: 'groups',
  event: 'events',
  marketplace: 'marketplace',
  job: 'jobs',
  search: 'search hashtag public directory',
  messages: 'messages t',
  video: 'watch reel reels video.php videos live',
  post: 'photo photo.php photos media post posts permalink.php story.php stories share',
  profile: 'friends me',
  other:
    'about ad_campaign ads ajax api bookmarks business careers crisisresponse developers dialog donate fundraisers games ' +
    'gaming help l.php legal lite memories notes notifications offers places plugins policies policy privacy saved ' +
    'settings sharer sharer.php terms tr weather',
  login: 'login login.php checkpoint recover r.php reg signup two_step_verification',
  admin: 'latest professional_dashboard ad_center adsmanager creatorstudio page_insights publishing_tools',
};
const PLACE_OF = new Map(
  (Object.entries(PLACES) as [keyof typeof PLACES, string][]).flatMap(([place, names]) =>
    names.split(' ').map((name) => [name, place] as const),
  ),
);
/** Second parts of a Page's path where it is being managed. */
const ADMIN_TABS = new Set(
  'professional_dashboard insights inbox settings publishing_tools manage ad_center'.split(' '),
);

/**
 * Says what an address is.
 *
 * @param url any address
 * @returns a page by handle or id with its tab, or what else it is
 */
export function facebookAddress(url: URL): FacebookAddress {
  const host = url.hostname.toLowerCase();
  if (!HOST.test(host)) return { kind: 'other-site' };
  if (/^(adsmanager|creatorstudio)\./.test(host)) return { kind: 'admin' };
  if (!SITE_HOST.test(host)) return { kind: 'elsewhere', what: 'other' };
  const parts = pathParts(url);
  const start = parts[0]?.toLowerCase() ?? '';
  if (start === '' && host.startsWith('business.')) return managed(url);
  return knownPlace(start, parts, url) ?? pageAt(parts, url) ?? { kind: 'elsewhere', what: 'other' };
}

/** Handles compare without case and dots: the site takes `Acme.Co` and `acmeco` for one. */
export function sameHandle(one: string, other: string): boolean {
  return bareHandle(one) === bareHandle(other);
}

function bareHandle(handle: string): string {
  return handle.normalize('NFC').toLowerCase().replaceAll('.', '');
}

function pathParts(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
}

/** Percent-decoded; as it is where that cannot be. */
export function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function knownPlace(start: string, parts: string[], url: URL): FacebookAddress | null {
  const place = PLACE_OF.get(start);
  if (place === undefined) return null;
  if (place === 'login') return { kind: 'login', ...afterLogin(url) };
  if (place === 'admin') return managed(url);
  const isVideo = start === 'share' && /^[rv]$/.test(parts[1] ?? '');
  return { kind: 'elsewhere', what: isVideo ? 'video' : place };
}

/** The tools for managing name the page by its number. */
function managed(url: URL): FacebookAddress {
  const id = digits(url.searchParams.get('asset_id') ?? url.searchParams.get('page_id') ?? '');
  return id === null ? { kind: 'admin' } : { kind: 'admin', postsUrl: `${ORIGIN}/${id}` };
}

/** A login page may say which page it stands before. */
function afterLogin(url: URL): { postsUrl?: string } {
  const next = url.searchParams.get('next');
  if (!next || !URL.canParse(next)) return {};
  const address = facebookAddress(new URL(next));
  return address.kind === 'page' ? { postsUrl: address.postsUrl } : {};
}

/** The forms of a page's own address: by handle, by number, and the older ones with both a name and a number. */
function pageAt(parts: string[], url: URL): FacebookAddress | null {
  const [start = '', second = '', third = ''] = parts;
  switch (start.toLowerCase()) {
    case 'profile.php':
      return page(null, digits(url.searchParams.get('id') ?? ''), [], url);
    case 'people':
      return page(null, digits(third), parts.slice(3), url);
    case 'pages':
      return second === 'category'
        ? page(null, trailingId(parts[3] ?? ''), parts.slice(4), url)
        : page(null, digits(third), parts.slice(3), url);
    case 'p':
      return page(null, trailingId(second), parts.slice(2), url);
    case 'pg':
      return pageAt(parts.slice(1), url);
    default:
      return named(start, parts.slice(1), url);
  }
}

/** `/X`: a handle, a number, or an old `Name-123456789` whose number alone counts. */
function named(name: string, rest: string[], url: URL): FacebookAddress | null {
  const id = digits(name) ?? trailingId(name);
  if (id !== null) return page(null, id, rest, url);
  if (name === '' || name.length > 200 || /\.php$/i.test(name)) return null;
  return page(name, null, rest, url);
}

function page(handle: string | null, id: string | null, rest: string[], url: URL): FacebookAddress | null {
  if (handle === null && id === null) return null;
  const postsUrl = postsAddress(handle, id);
  const place = (rest[0] ?? url.searchParams.get('sk') ?? '').toLowerCase();
  if (ADMIN_TABS.has(place)) return { kind: 'admin', postsUrl };
  const single = singleThing(rest);
  return single ? { kind: 'elsewhere', what: single } : { kind: 'page', handle, id, tab: tabOf(place), postsUrl };
}

/** `/X/posts/…`, `/X/videos/…`: one thing of the page, not the page. */
function singleThing(rest: string[]): Elsewhere | null {
  const [place = '', next] = rest;
  if (next === undefined) return null;
  if (place === 'posts') return 'post';
  if (place === 'photos' && rest.some((part) => /^\d{5,}$/.test(part))) return 'post';
  if (place === 'videos' && rest.some((part) => /^\d{5,}$/.test(part))) return 'video';
  return null;
}

function tabOf(place: string): Tab {
  if (/^(|posts|timeline|feed|wall|home|all)$/.test(place)) return 'posts';
  const name = place
    .replace(/^(info|directory)/, 'about')
    .replace(/^(reels|live)/, 'videos')
    .replace('friends_', '');
  return TABS.find((tab) => name.startsWith(tab)) ?? 'other';
}

function digits(text: string): string | null {
  return /^\d{1,20}$/.test(text) ? text : null;
}

function trailingId(text: string): string | null {
  return /-(\d{5,20})$/.exec(text)?.[1] ?? null;
}
