import { useEffect, useState } from 'preact/hooks';
import type { RecentPage } from '../components/recent.tsx';
import { glance } from '../lib/glance.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import { theStore } from './the-store.ts';

/** So many fit a popup without becoming a list to be searched: that is the report's job. */
const MOST = 4;

/** The pages read last, for a popup that has no page to show. */
export function useRecent(wanted: boolean): RecentPage[] {
  const [recent, setRecent] = useState<RecentPage[]>([]);
  useEffect(() => {
    if (!wanted) return;
    void theStore()
      .then((store) => store.newest(MOST))
      .then((kept) => setRecent(kept.flatMap(recentOf)))
      .catch(console.error);
  }, [wanted]);
  return recent;
}

function recentOf({ page: { name, url, site, lens }, readings: [newest] }: KeptWithReadings): RecentPage[] {
  if (newest === undefined) return [];
  const { verdict } = glance(newest, { lens }).diagnosis;
  return [{ name, url, site, verdict, readAt: newest.readAt }];
}
