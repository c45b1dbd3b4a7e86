import { useRef, useState } from 'preact/hooks';
import type { BringProgress, BringResult } from '../../lib/bring/bring.ts';
import { StoreError, type StoreProblem } from '../../lib/store/store.ts';
import { useWorld } from '../tabs/world.ts';

export type Bringing =
  | { step: 'idle' }
  | { step: 'busy'; progress: BringProgress | null }
  | { step: 'done'; result: BringResult }
  | { step: 'failed'; why: StoreProblem };

/** Files on their way in: how far they are, how to stop them, and what came of it. */
export function useBring() {
  const world = useWorld();
  const [bringing, setBringing] = useState<Bringing>({ step: 'idle' });
  const stopping = useRef<AbortController | null>(null);
  const bring = async (files: readonly File[]) => {
    // One after the other: a second heap while the first is on its way is not taken.
    if (files.length === 0 || stopping.current !== null) return;
    const controller = new AbortController();
    stopping.current = controller;
    setBringing({ step: 'busy', progress: null });
    try {
      const { signal } = controller;
      const onProgress = (progress: BringProgress) => setBringing({ step: 'busy', progress });
      setBringing({ step: 'done', result: await world.bring(files, { signal, onProgress }) });
    } catch (error) {
      console.error(error);
      setBringing({ step: 'failed', why: error instanceof StoreError ? error.problem : 'failed' });
    } finally {
      stopping.current = null;
    }
  };
  return {
    bringing,
    bring: (files: readonly File[]) => void bring(files),
    stop: () => stopping.current?.abort(),
    close: () => setBringing({ step: 'idle' }),
  };
}

export type BringState = ReturnType<typeof useBring>;
