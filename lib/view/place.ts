import { facebookAddress } from '../reading/facebook/address.ts';
import { linkedInAddress } from '../reading/linkedin/address.ts';
import { noted } from '../reading/noted.ts';
import type { PageReading } from '../reading/reading.ts';

/** A tab of a company's page that can be read, but is no base for a verdict; `null` for a list of its posts. */
export function tabWithoutList(reading: PageReading): 'home-tab' | 'no-feed' | null {
  if (noted(reading, 'home-tab')) return 'home-tab';
  return noted(reading, 'feed-not-shown') && reading.coverage.feed === 'not-seen' ? 'no-feed' : null;
}

/** The address of the company's posts, told from the page's own; `null` where it names none. */
export function postsUrlOf({ site, url }: PageReading): string | null {
  if (!URL.canParse(url)) return null;
  const address = site === 'linkedin' ? linkedInAddress(new URL(url)) : facebookAddress(new URL(url));
  return 'postsUrl' in address ? (address.postsUrl ?? null) : null;
}
