import { useEffect, useRef } from 'preact/hooks';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { PageChange } from '../lib/store/store.ts';
import { theStore } from './the-store.ts';

/** While a person scrolls, what is read is kept no more often than this, in milliseconds. */
const PAUSE = 1_500;

interface ToKeep {
  reading: PageReading;
  /** For a page that was not kept before. */
  lens: Lens;
  withReading: boolean;
}

/**
 * Keeps what is given: what comes first at once, of what follows in quick succession the last; and what the person said
 * at once. `null` keeps nothing.
 */
export function useKeeping(what: ToKeep | null, said: PageChange): void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  const answers = JSON.stringify(said);
  useEffect(() => {
    if (what === null) return;
    const wait = answers === '{}' ? Math.max(0, last.current + PAUSE - performance.now()) : 0;
    const work = () => {
      last.current = performance.now();
      void keep(what, said).catch(console.error);
    };
    if (wait === 0) return work();
    const timer = setTimeout(work, wait);
    return () => clearTimeout(timer);
  }, [what?.reading, what?.withReading, what === null, answers]);
}

async function keep({ reading, lens, withReading }: ToKeep, said: PageChange): Promise<void> {
  const store = await theStore();
  await store.keep(reading, lens, { withReading, said });
}
