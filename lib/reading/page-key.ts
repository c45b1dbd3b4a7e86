/** Which page a reading is of. */
import { plainAddress } from './plain-address.ts';
import type { PageReading } from './reading.ts';

/** A reading as it may be kept: with the same company's page on the other site, by the person's own word. */
export interface KeptReading {
  reading: PageReading;
  /** `sameCompanyAs`: the address of that page, or one of its keys. */
  kept?: { sameCompanyAs?: string | undefined } | undefined;
}

/**
 * The names that a page goes by, the steadiest first: the site's number, the handle, the address without what names no page.
 * Not every view of a page shows all of them.
 */
export function pageKeys({ site, page, url }: PageReading): [string, ...string[]] {
  const names = [page.id, page.handle?.toLowerCase()].flatMap((name) => (name ? [`${site}:${name}`] : []));
  const address = plainAddress(url).replace(/\/$/, '');
  const [first = address, ...rest] = [...names, address];
  return [first, ...rest];
}

/** Two readings of one page: the steadiest name that both views show decides. */
export function samePage(a: PageReading, b: PageReading): boolean {
  if (a.site !== b.site) return false;
  if (a.page.id && b.page.id) return a.page.id === b.page.id;
  if (a.page.handle && b.page.handle) return a.page.handle.toLowerCase() === b.page.handle.toLowerCase();
  return pageKeys(a).at(-1) === pageKeys(b).at(-1);
}

/** The same company on the other site. Only where the person said so: a name alone is no proof. */
export function sameCompany(a: KeptReading, b: KeptReading): boolean {
  if (a.reading.site === b.reading.site) return false;
  return points(a, b) || points(b, a);
}

function points(from: KeptReading, to: KeptReading): boolean {
  const said = from.kept?.sameCompanyAs?.trim();
  if (!said) return false;
  const names = [to.kept?.sameCompanyAs?.trim(), to.reading.url, ...pageKeys(to.reading)];
  return names.includes(said);
}
