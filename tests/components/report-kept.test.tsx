import { beforeEach, expect, it, vi } from 'vitest';
import { ReportView } from '../../components/paper/report-view.tsx';
import { WorldContext } from '../../components/tabs/world.ts';

import '../../lib/words/all.ts';
import { FOUR } from '../report/sample-pages.ts';
import { drawTab, settled } from './draw-tab.tsx';
import { worldOf } from './one-page-world.ts';

beforeEach(() => void vi.unstubAllGlobals());

it('keeps the last change of an author who leaves at once', async () => {
  const { world } = worldOf({ kept: FOUR, locale: 'en' });
  const putDraft = vi.fn(async (_key: string, _draft: unknown) => {});
  const store = async () => ({ ...(await world.store()), draft: async () => null, putDraft });
  const subject = { pages: FOUR.map(({ page }) => page.key) };
  const { root, again } = drawTab(
    <WorldContext.Provider value={{ ...world, store }}>
      <ReportView subject={subject} />
    </WorldContext.Provider>,
  );
  await vi.waitFor(() => expect(root.querySelector('input[type="text"]')).not.toBeNull());
  await settled();
  const title = root.querySelector<HTMLInputElement>('input[type="text"]');
  if (!title) throw new Error('There is no title.');
  title.value = 'Workshops, autumn';
  title.dispatchEvent(new (title.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }));
  // Effects have run, and the pause is not over.
  await settled();
  expect(putDraft).not.toHaveBeenCalled();
  again(null);
  await vi.waitFor(() => expect(putDraft).toHaveBeenCalled());
  expect(putDraft.mock.calls[0]?.[1]).toMatchObject({ title: 'Workshops, autumn' });
});
