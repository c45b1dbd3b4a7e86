import { useEffect, useState } from 'preact/hooks';
import { onStoreChange, theStore } from '../../app/the-store.ts';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';

/** All pages kept, the last read first, as they change; `null` until they are there. */
export function useKept(): KeptWithReadings[] | null | 'failed' {
  const [kept, setKept] = useState<KeptWithReadings[] | null | 'failed'>(null);
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const turn = asked;
      const found = await theStore()
        .then((store) => store.newest())
        .catch((error: unknown) => {
          console.error(error);
          return 'failed' as const;
        });
      // An answer that was overtaken is older than what stands.
      if (turn === asked) setKept(found);
    };
    void look();
    const stop = onStoreChange(() => void look());
    return () => {
      asked += 1;
      stop();
    };
  }, []);
  return kept;
}
