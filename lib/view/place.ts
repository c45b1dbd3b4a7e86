import { postsAddress } from '../reading/facebook/posts-address.ts';
import { noted } from '../reading/noted.ts';
import type { PageReading } from '../reading/reading.ts';

/** A tab of a company's page that can be read, but is no base for a verdict; `null` for a list of its posts. */
export function tabWithoutList(reading: PageReading): 'home-tab' | 'no-feed' | null {
  if (noted(reading, 'home-tab')) return 'home-tab';
  return noted(reading, 'feed-not-shown') && reading.coverage.feed === 'not-seen' ? 'no-feed' : null;
}

/**
 * The address of the company's posts; `null` where the reading names no page. What was read is a company's page, so its
 * name is enough: the readers' whole knowledge of addresses stays out of the popup.
 */
export function postsUrlOf({ site, url, page }: PageReading): string | null {
  if (site === 'facebook') return page.handle || page.id ? postsAddress(page.handle, page.id) : null;
  const [, section, name] = /^https?:\/\/[^/]+\/(company|showcase|school)\/([^/?#]+)/.exec(url) ?? [];
  return section && name ? `https://www.linkedin.com/${section}/${name}/posts/` : null;
}
