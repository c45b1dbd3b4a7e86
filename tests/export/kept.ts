/** Kept pages and sets for the tests of exports. */
import { pageKeys } from '../../lib/reading/page-key.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { READ_AT, reading } from '../readings.ts';

export const NOW = new Date('2026-11-26T10:00:00.000Z');

/** The page of a reading, with all that a person may say of it. */
export function keptPage(of: PageReading = reading(), changes: Partial<KeptPage> = {}): KeptPage {
  const keys = pageKeys(of);
  return {
    key: keys[0],
    keys,
    site: of.site,
    name: of.page.name,
    url: of.url,
    lens: 'mine',
    answers: { belief: 'late', believedAt: READ_AT, purpose: 'skipped' },
    given: [{ id: 'q1', page: keys[0], at: READ_AT }],
    lastReadAt: of.readAt,
    label: 'Client',
    note: 'Ask for Ann; "soon"',
    notedAt: READ_AT,
    checkAgain: '2027-01-04',
    sameCompanyAs: 'facebook:99',
    advice: [{ at: READ_AT, tips: ['one-line', 'photo'] }],
    row: null,
    ...changes,
  };
}

export const setOf = (name: string, pages: string[], own: string | null = null): KeptSet => ({
  id: `id of ${name}`,
  name,
  pages,
  own,
  madeAt: READ_AT,
  roundSince: null,
});
