/** The report tab's view of that name in the gallery: what is to be chosen, and a report that is written. */
import { useMemo } from 'preact/hooks';
import { ReportView } from '../../components/paper/report-view.tsx';
import { WorldContext } from '../../components/tabs/world.ts';
import { newDraft } from '../../lib/report/draft.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Locale } from '../../lib/words/format.ts';
import { BREMOND, FOUR } from '../report/sample-pages.ts';
import { worldOf } from './one-page-world.ts';

export type ReportState = 'choose' | 'write';

const SET = {
  id: 'set-1',
  name: 'Workshops',
  pages: FOUR.map(({ page }) => page.key),
  own: BREMOND.page.key,
  madeAt: BREMOND.page.lastReadAt,
  roundSince: null,
};

export function ReportScene({ state, locale }: { state: ReportState; locale: Locale }) {
  const world = useMemo(() => reportWorld(locale), [locale]);
  return (
    <WorldContext.Provider value={world}>
      <ReportView subject={state === 'choose' ? null : { set: SET.id }} />
    </WorldContext.Provider>
  );
}

function reportWorld(locale: Locale) {
  const { world } = worldOf({ kept: FOUR, sets: [SET], locale });
  const kept = {
    ...newDraft(locale, { name: 'Cabinet Orsenne', line: '', logo: null }),
    own: SET.own,
    edits: { sentence: null },
  };
  const store = async () => {
    const drafts: Pick<Store, 'draft' | 'putDraft'> = {
      draft: async (key) => (key === SET.id ? kept : null),
      putDraft: async () => {},
    };
    return { ...(await world.store()), ...drafts };
  };
  return { ...world, store, logo: async () => null };
}
