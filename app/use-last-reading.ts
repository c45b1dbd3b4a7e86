import { useRef } from 'preact/hooks';
import type { LastReading } from '../components/elsewhere.tsx';
import { glance } from '../lib/glance.ts';
import type { Seen } from './use-reading.ts';

const MINUTE = 60_000;

/** The last page that was shown here, and in which tab, for a panel that has none to show now; `null` before the first. */
export function useLastReading(seen: Seen): { reading: LastReading; tab: number | null } | null {
  const last = useRef<Extract<Seen, { state: 'read' }> | null>(null);
  if (seen.state === 'read') last.current = seen;
  if (last.current === null || seen.state === 'read' || seen.state === 'reading') return null;
  const { reading, tab } = last.current;
  const { verdict } = glance(reading, { lens: 'prospect' }).diagnosis;
  const minutesAgo = Math.max(0, Math.floor((Date.now() - Date.parse(reading.readAt)) / MINUTE));
  return { reading: { name: reading.page.name, url: reading.url, verdict, minutesAgo }, tab: tab.id };
}
