/** Which of the two sites an address is of. */
import type { Site } from './reading.ts';

/** `linkedin.com` and its hosts by country (`fr.linkedin.com`); `facebook.com` and its hosts (`m.`, `fr-fr.`). */
const HOSTS: Record<Site, RegExp> = {
  linkedin: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
  facebook: /^(?:[a-z0-9-]+\.)?facebook\.com$/,
};

/** `null` for any other site, for look-alikes, and for what is no web address. */
export function siteOf(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const site = (Object.keys(HOSTS) as Site[]).find((candidate) => HOSTS[candidate].test(hostname.toLowerCase()));
  return /^https?:$/.test(protocol) ? (site ?? null) : null;
}
