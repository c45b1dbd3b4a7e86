/** The list of pages in the gallery, in each of the states that it may be seen in. */
import { useEffect, useState } from 'preact/hooks';
import { PagesView } from '../../components/pages/pages-view.tsx';
import { useListMemory } from '../../components/pages/use-list-memory.ts';
import { ReportShell } from '../../components/tabs/report-shell.tsx';
import type { BringResult } from '../../lib/bring/bring.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { Locale } from '../../lib/words/format.ts';
import { READ_AT } from '../readings.ts';
import { listWorld, withRow } from './pages-world.ts';
import { KEPT } from './sample-kept.ts';

/** All pages, two of them selected; one set that is being read again; nothing yet; a store that cannot be had; more pages than a window shows; files that were brought in. */
export type PagesState = 'all' | 'set' | 'empty' | 'blocked' | 'many' | 'brought';

const BROUGHT: BringResult = {
  brought: 12,
  known: 3,
  pages: ['a', 'b', 'c', 'd', 'e'],
  refused: [
    { file: 'rollcall-2026-11-16.ndjson', line: 4, why: 'no-json' },
    { file: 'rollcall-2026-11-16.ndjson', line: 9, why: 'newer-format', detail: '4' },
    {
      file: 'a page that somebody saved with a rather long name.html',
      line: null,
      why: 'no-company',
      detail: 'login-wall',
    },
  ],
  refusedInAll: 3,
  stopped: false,
};

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
    changes: { bring: async () => BROUGHT },
  }).world;
}

export function PagesScene({ state, locale }: { state: PagesState; locale: Locale }) {
  // One for as long as it is shown: what is deleted stays so.
  const [world] = useState(() => worldIn(state, locale));
  const memory = useListMemory({ selection: new Set(state === 'all' ? keys.slice(1, 3) : []) });
  const shelf = state === 'set' ? 'makers' : null;
  useEffect(() => {
    if (state === 'brought') chooseFile();
  }, [state]);
  return (
    <ReportShell world={world} route={{ view: 'pages', set: shelf }}>
      <PagesView shelf={shelf} memory={memory} />
    </ReportShell>
  );
}

/** As if a file had been chosen, where the document is a browser's. */
function chooseFile(): void {
  const input = document.querySelector<HTMLInputElement>('.bring-in input.file');
  if (!input || typeof DataTransfer === 'undefined') return;
  const transfer = new DataTransfer();
  transfer.items.add(new File(['{}'], 'rollcall-2026-11-16.ndjson'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
