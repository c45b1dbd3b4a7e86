/** What a LinkedIn address is of. */
import type { Elsewhere } from '../reading.ts';

type LinkedInTab = 'home' | 'posts' | 'other';

export type LinkedInAddress =
  | { kind: 'company'; section: string; handle: string | null; id: string | null; tab: LinkedInTab; postsUrl: string }
  | { kind: 'admin'; postsUrl: string | null }
  | { kind: 'sales-navigator' }
  | { kind: 'login' }
  | { kind: 'unavailable' }
  | { kind: 'elsewhere'; what: Elsewhere };

/** Sections that hold pages of organisations, all of one make. */
const SECTIONS = ['company', 'showcase', 'school'];

const ELSEWHERE: Record<string, Elsewhere> = {
  in: 'profile',
  pub: 'profile',
  feed: 'feed',
  posts: 'post',
  pulse: 'post',
  groups: 'group',
  events: 'event',
  search: 'search',
  jobs: 'job',
  messaging: 'messages',
  video: 'video',
};

/** Tells by the path alone; the host must be LinkedIn's. */
export function linkedInAddress(url: URL): LinkedInAddress {
  const [section = '', name = '', tab = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (section === 'sales') return { kind: 'sales-navigator' };
  if (['authwall', 'login', 'uas', 'checkpoint', 'signup'].includes(section)) return { kind: 'login' };
  if (!SECTIONS.includes(section) || name === '') return elsewhere(section, name, tab);
  if (name === 'unavailable') return { kind: 'unavailable' };
  const handle = decoded(name);
  if (handle === null) return { kind: 'elsewhere', what: 'other' };
  const digits = /^\d{1,19}$/.test(handle);
  const postsUrl = `https://www.linkedin.com/${section}/${encodeURIComponent(handle)}/posts/`;
  if (tab === 'admin') return { kind: 'admin', postsUrl };
  // A single post of a page may live below it: /company/X/posts/slug.
  if (tab === 'posts' && rest.length > 0) return { kind: 'elsewhere', what: 'post' };
  const place = tab === '' ? 'home' : tab === 'posts' ? 'posts' : 'other';
  return { kind: 'company', section, handle: digits ? null : handle, id: digits ? handle : null, tab: place, postsUrl };
}

function elsewhere(section: string, name: string, tab: string): LinkedInAddress {
  if (section === '') return { kind: 'elsewhere', what: 'feed' };
  if (section === 'feed' && name === 'update' && tab !== '') return { kind: 'elsewhere', what: 'post' };
  return { kind: 'elsewhere', what: ELSEWHERE[section] ?? 'other' };
}

/** Percent-decoded; `null` where the encoding is broken. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return null;
  }
}

/** The organisation that a link on the page leads to, by handle or number; `null` for any other link. */
export function organisationOf(href: string | null): string | null {
  const match = /^(?:https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com)?\/(?:company|showcase|school)\/([^/?#]+)/.exec(
    href ?? '',
  );
  return match?.[1] === undefined ? null : (decoded(match[1])?.toLowerCase() ?? null);
}

/** The member that a link on the page leads to; `null` for any other link. */
export function memberOf(href: string | null): string | null {
  return /^(?:https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com)?\/in\/([^/?#]+)/.exec(href ?? '')?.[1] ?? null;
}
