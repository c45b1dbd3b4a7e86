/** What stands at the head and the foot of each sheet. */
import type { PageReading, Site } from '../reading/reading.ts';
import type { Views } from '../words/en/report.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';

/** How the pages of each site were read. */
export function viewsOf(readings: readonly PageReading[]): Views[] {
  const sites: Site[] = ['linkedin', 'facebook'];
  return sites.flatMap((site) => {
    const of = readings.filter((reading) => reading.site === site).map(({ coverage }) => coverage.view ?? null);
    const count = (view: 'signed-in' | 'signed-out' | null) => of.filter((each) => each === view).length;
    const views = { site, signedIn: count('signed-in'), signedOut: count('signed-out'), unknown: count(null) };
    return of.length === 0 ? [] : [views];
  });
}

/** @param readings at least one: the newest of each page. */
export function runningOf(title: string, readings: readonly PageReading[], now: Date, locale: Locale) {
  const { report: words } = pageWords(locale);
  const times = readings.map(({ readAt }) => Date.parse(readAt));
  const views = viewsOf(readings);
  const foot = words.foot({
    views,
    from: new Date(Math.min(...times)),
    to: new Date(Math.max(...times)),
    sites: views.map(({ site }) => site),
  });
  return { title: words.head({ title, at: now }), foot };
}
