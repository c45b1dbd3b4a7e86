/** What the person takes along from a reading of their own page. Loaded with the advice. */
import type { AuditJson } from '../lib/audit-json.ts';
import { DAY } from '../lib/measures/days.ts';
import type { Locale } from '../lib/words/format.ts';
import { saveFile } from './save-file.ts';

/** Days after which reading a page again tells something new: the monthly sheet has a row a month. Our choice. */
const NEXT_READING = 30;

/** Saves the plan's dates, and the next reading, as a file for any calendar. Rejects where it could not be made. */
export async function saveCalendar({ reading, diagnosis }: AuditJson, locale: Locale): Promise<void> {
  const { calendarOf } = await import('../lib/export/calendar.ts');
  const { file, text } = calendarOf({
    page: { name: reading.page.name, url: reading.url },
    plan: diagnosis.plan ?? [],
    nextReading: new Date(Date.parse(reading.readAt) + NEXT_READING * DAY),
    locale,
    now: new Date(),
  });
  saveFile(file, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}
