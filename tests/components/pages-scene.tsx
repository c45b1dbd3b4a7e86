/** The list of pages in the gallery, in each of the states that it may be seen in. */
import { useState } from 'preact/hooks';
import { PagesView } from '../../components/pages/pages-view.tsx';
import { useListMemory } from '../../components/pages/use-list-memory.ts';
import { ReportShell } from '../../components/tabs/report-shell.tsx';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';
import { listWorld, withRow } from './pages-world.ts';
import { KEPT } from './sample-kept.ts';

/** All pages, two of them selected; one set that is being read again; nothing yet; a store that cannot be had; more pages than a window shows. */
export type PagesState = 'all' | 'set' | 'empty' | 'blocked' | 'many';

const SAID: Partial<KeptWithReadings['page']>[] = [
  { label: 'Monday call', checkAgain: '2027-02-21' },
  {},
  { checkAgain: '2026-11-16' },
  {},
  { label: 'trade fair' },
];

const LISTED = KEPT.map(withRow).map((one, index) => ({ ...one, page: { ...one.page, ...SAID[index] } }));
const keys = LISTED.map(({ page }) => page.key);

const SETS: KeptSet[] = [
  set('makers', 'Instrument makers', keys.slice(0, 5), keys[0] ?? null, READ_AT),
  set('calls', 'Calls, week 48', keys.slice(5, 7), null, null),
];

function set(id: string, name: string, pages: string[], own: string | null, roundSince: string | null): KeptSet {
  return { id, name, pages, own, madeAt: READ_AT, roundSince };
}

function many(): KeptWithReadings[] {
  return Array.from({ length: 60 }, (_, index) => {
    const one = LISTED[index % LISTED.length] as KeptWithReadings;
    const key = `${one.page.key}-${index}`;
    return { ...one, page: { ...one.page, key, keys: [key], name: `${one.page.name} ${index + 1}` } };
  });
}

function worldIn(state: PagesState, locale: Locale) {
  return listWorld({
    kept: state === 'many' ? many() : state === 'empty' ? [] : LISTED,
    sets: state === 'all' || state === 'set' ? SETS : [],
    locale,
    ...(state === 'blocked' ? { closed: 'blocked' as const } : {}),
  }).world;
}

export function PagesScene({ state, locale }: { state: PagesState; locale: Locale }) {
  // One for as long as it is shown: what is deleted stays so.
  const [world] = useState(() => worldIn(state, locale));
  const memory = useListMemory({ selection: new Set(state === 'all' ? keys.slice(1, 3) : []) });
  const shelf = state === 'set' ? 'makers' : null;
  return (
    <ReportShell world={world} route={{ view: 'pages', set: shelf }}>
      <PagesView shelf={shelf} memory={memory} />
    </ReportShell>
  );
}
