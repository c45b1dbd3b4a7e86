/** What may be kept on a person's computer: readings of pages, made by hand. */
import type { RecentPage } from '../../components/recent.tsx';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import { glance } from '../../lib/glance.ts';
import { pageKeys } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { type KeptWithReadings, NOTHING_SAID } from '../../lib/store/kept-page.ts';
import { withoutTexts } from '../../lib/store/kept-reading.ts';
import { READINGS, type ReadingName } from './sample-readings.ts';

const DAY = 86_400_000;

/** The page as kept, with that reading and those before it. */
function kept(reading: PageReading, lens: Lens, earlier: PageReading[] = []): KeptWithReadings {
  const keys = pageKeys(reading);
  const { site, url, readAt } = reading;
  return {
    page: { ...NOTHING_SAID, key: keys[0], keys, site, url, name: reading.page.name, lens, lastReadAt: readAt },
    readings: [reading, ...earlier].map(withoutTexts),
  };
}

/** The page as it was read so many days earlier: what has been posted since was not there yet. */
export function daysEarlier(reading: PageReading, days: number): PageReading {
  const readAt = new Date(Date.parse(reading.readAt) - days * DAY).toISOString();
  const posts = reading.posts.filter(({ publishedAt }) => publishedAt === null || publishedAt.to <= readAt);
  const counted = { postsSeen: posts.length, withTime: posts.length, withReactions: posts.length };
  return { ...reading, readAt, posts, coverage: { ...reading.coverage, ...counted } };
}

/** Pages of a consultant: one's own and seven others, of both sites, two of them not read for a while. */
export const KEPT: KeptWithReadings[] = [
  kept(READINGS.inactive, 'mine', [daysEarlier(READINGS.inactive, 42)]),
  kept(READINGS.thriving, 'competitor', [daysEarlier(READINGS.thriving, 30)]),
  kept(READINGS['with-reshares'], 'competitor'),
  kept(READINGS.irregular, 'prospect'),
  kept(READINGS.unheard, 'competitor'),
  kept(daysEarlier(READINGS.rare, 11), 'prospect'),
  kept(READINGS.dense, 'competitor'),
  kept(daysEarlier(READINGS['first-click-facebook-8'], 2), 'prospect'),
];

const RECENT: ReadingName[] = ['thriving', 'irregular', 'abandoned', 'first-click-facebook-8'];

/** What the popup may list of other pages. */
export const RECENT_PAGES: RecentPage[] = RECENT.map((name, index) => {
  const reading = daysEarlier(READINGS[name], index);
  const { diagnosis } = glance(reading, { lens: 'prospect' });
  const { site, url, readAt } = reading;
  return { site, url, readAt, name: reading.page.name, verdict: diagnosis.verdict };
});
