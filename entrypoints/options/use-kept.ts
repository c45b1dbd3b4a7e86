import { useCallback, useEffect, useState } from 'preact/hooks';
import { keepForGood, storageEstimate } from '../../app/storage-estimate.ts';
import { onStoreChange, theStore } from '../../app/the-store.ts';
import type { Answers, KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptFigures } from '../../lib/words/en/options.ts';

export interface KeptState {
  /** The person's own pages; `null` until they are known, and where there is no store. */
  mine: KeptPage[] | null;
  figures: KeptFigures | null;
  /** `null` where the browser does not say. */
  persisted: boolean | null;
}

const UNKNOWN: KeptState = { mine: null, figures: null, persisted: null };

/** What is kept, followed for as long as the page is open. */
export function useKept() {
  const [kept, setKept] = useState(UNKNOWN);
  const look = useCallback(() => lookUp().then(setKept, () => setKept(UNKNOWN)), []);
  useEffect(() => {
    void look();
    return onStoreChange(() => void look());
  }, [look]);
  const changeAnswers = async (key: string, answers: Answers) => {
    await (await theStore()).change(key, { answers });
    await look();
  };
  const persist = async () => {
    const isSo = await keepForGood();
    await look();
    return isSo;
  };
  return { ...kept, changeAnswers, persist, look };
}

async function lookUp(): Promise<KeptState> {
  const store = await theStore();
  const [pages, { readings }, { used, quota, persisted }] = await Promise.all([
    store.pages(),
    store.counts(),
    storageEstimate(),
  ]);
  const figures = { pages: pages.length, readings, damaged: await store.damaged(), bytes: used, quota };
  return { mine: pages.filter(({ lens }) => lens === 'mine'), figures, persisted };
}
