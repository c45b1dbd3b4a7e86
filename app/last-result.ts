import type { AskedTab } from '../lib/ask-tab.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import { checkReading } from '../lib/reading/schema.ts';
import type { Remembered } from './remembered.ts';

/** Older than this, "6 days ago" may have become seven: the page is read afresh before anything is shown. */
const FRESH = 60 * 60_000;

/** The reading that was remembered of this tab at this very address; `null` where there is no fresh one. */
export function lastResult(stored: Remembered | null, { url }: AskedTab, now: Date): PageReading | null {
  if (stored === null || url === null || stored.url !== url) return null;
  const checked = checkReading(stored.reading);
  return checked.ok && now.getTime() - Date.parse(checked.value.readAt) < FRESH ? checked.value : null;
}
