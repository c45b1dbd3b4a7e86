import { useCallback, useEffect, useState } from 'preact/hooks';
import { onStoreChange, theStore } from '../../app/the-store.ts';
import type { Answers, KeptPage } from '../../lib/store/kept-page.ts';
import type { KeptFigures } from '../../lib/words/en/options.ts';

export interface KeptState {
  /** The person's own pages; `null` until they are known, and where there is no store. */
  mine: KeptPage[] | null;
  figures: KeptFigures | null;
}

const UNKNOWN: KeptState = { mine: null, figures: null };

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
  return { ...kept, changeAnswers, look };
}

async function lookUp(): Promise<KeptState> {
  const all = await (await theStore()).all();
  return {
    mine: all.map(({ page }) => page).filter(({ lens }) => lens === 'mine'),
    figures: {
      pages: all.length,
      readings: all.reduce((sum, { readings }) => sum + readings.length, 0),
      bytes: await bytesUsed(),
    },
  };
}

/** As the browser estimates it, for all that this extension keeps. */
async function bytesUsed(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}
