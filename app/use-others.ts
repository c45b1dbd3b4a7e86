import { useEffect, useState } from 'preact/hooks';
import { pageKeys, samePage } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { KeptWithReadings } from '../lib/store/kept-page.ts';
import { onStoreChange, theStore } from './the-store.ts';

/** What is kept of other pages than this one, followed while it is shown; `null` until it is known. A store that cannot be had holds none. */
export function useOthers(reading: PageReading | null, wanted: boolean): KeptWithReadings[] | null {
  const [known, setKnown] = useState<{ of: string; others: KeptWithReadings[] } | null>(null);
  const key = reading === null ? null : pageKeys(reading)[0];
  useEffect(() => {
    if (!wanted || reading === null || key === null) return;
    let stopped = false;
    const look = async () => {
      const kept = await theStore()
        .then((store) => store.newest())
        .catch(() => []);
      const others = kept.filter(({ readings }) => readings.every((each) => !samePage(each, reading)));
      if (!stopped) setKnown({ of: key, others });
    };
    void look();
    // Its own page changes with each look at it, and is none of the others.
    const stop = onStoreChange((changed) => {
      if (changed === null || !pageKeys(reading).includes(changed)) void look();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [key, wanted]);
  return known?.of === key ? (known?.others ?? null) : null;
}
