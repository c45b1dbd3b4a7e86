import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ReportView } from '../../components/paper/report-view.tsx';
import { WorldContext } from '../../components/tabs/world.ts';
import { newDraft, type ReportDraft } from '../../lib/report/draft.ts';
import type { Naming } from '../../lib/view/compare-names.ts';
import type { Route } from '../../lib/view/route.ts';
import { FOUR } from '../report/sample-pages.ts';
import { drawTab } from './draw-tab.tsx';
import { worldOf } from './one-page-world.ts';

const SUBJECT = { pages: FOUR.map(({ page }) => page.key) };
const NAMES = FOUR.map(({ page }) => String(page.name));

/** The report of four pages, opened as a comparison that shows names in that way leads to it. */
async function opened(names: Naming | undefined) {
  const kept = new Map<string, unknown>([[SUBJECT.pages.toSorted().join(' '), newDraft('en')]]);
  const gone: Route[] = [];
  const { world } = worldOf({ kept: FOUR });
  const store = async () => ({
    ...(await world.store()),
    draft: async (key: string) => kept.get(key) ?? null,
    putDraft: async (key: string, draft: unknown) => void kept.set(key, draft),
  });
  const replace = (next: Route) => void gone.push(next);
  const whole = { ...world, store, replace, logo: async () => null };
  let drawn: ReturnType<typeof drawTab> | undefined;
  act(() => {
    drawn = drawTab(
      <WorldContext.Provider value={whole}>
        <ReportView subject={SUBJECT} names={names} />
      </WorldContext.Provider>,
    );
  });
  await vi.waitFor(() => expect(drawn?.root.querySelector('.sheet')).not.toBeNull());
  const said = () =>
    [...(drawn?.root.querySelectorAll('.sheet') ?? [])].map(({ textContent }) => textContent).join(' ');
  const draft = () => kept.get(SUBJECT.pages.toSorted().join(' ')) as ReportDraft;
  return { said, draft, gone };
}

test('names that the comparison hides are hidden in its report, once', async () => {
  const { said, draft, gone } = await opened('hidden');
  for (const name of NAMES) expect(said()).not.toContain(name);
  await vi.waitFor(() => expect(draft().names).toBe('hidden'));
  // The address asks for it no longer: what is chosen in the report is not overruled later.
  expect(gone).toEqual([{ view: 'report', subject: SUBJECT }]);
});

test('a report that is opened by itself keeps its names', async () => {
  const { said, draft, gone } = await opened(undefined);
  for (const name of NAMES) expect(said()).toContain(name);
  expect(draft().names).toBe('shown');
  expect(gone).toEqual([]);
});
