import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping } from '../components/beside.tsx';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { pageKeys } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import { type PageChange, StoreError } from '../lib/store/store.ts';
import { theStore } from './the-store.ts';

/** While a person scrolls, what is read is kept once nothing new has come for so long, in milliseconds. */
const SETTLED = 1_500;

export interface ToKeep {
  reading: PageReading;
  /** For a page that was not kept before. */
  lens: Lens;
  withReading: boolean;
}

/** The reading that was kept last. */
export interface KeptNow {
  key: string;
  readAt: string;
}

interface Outcome {
  of: string;
  keeping: Keeping;
  kept: KeptNow | null;
}

/**
 * Keeps what is given: what comes first at once, and what the person said; what follows once it has settled, or the page
 * is left. `null` keeps nothing. After `undo` no reading of that page is kept any more, for as long as this page of the
 * extension is open.
 * Long: one moment after another of one reading; apart, the parts would share six memories.
 */
export function useKeeping(what: ToKeep | null, said: PageChange) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const undone = useRef<string | null>(null);
  const begun = useRef<string | null>(null);
  /** The reading that the store has already. */
  const stored = useRef<PageReading | null>(null);
  const waiting = useRef<{ of: string; work: () => void } | null>(null);
  const answers = JSON.stringify(said);
  const of = what === null ? null : pageKeys(what.reading)[0];
  useEffect(() => {
    if (what === null || of === null) return;
    if (answers === '{}' && stored.current === what.reading) return;
    let isDone = false;
    const work = () => {
      if (isDone) return;
      isDone = true;
      const isUndone = undone.current === of;
      // Of another's page that was taken back nothing is left to be said of it.
      if (isUndone && what.lens !== 'mine') return;
      void keep(isUndone ? { ...what, withReading: false } : what, said).then(
        (kept) => {
          stored.current = what.reading;
          if (!what.withReading || isUndone) return;
          // Taken back while it was on its way.
          if (undone.current === of) void takeBack(kept, what).catch(console.error);
          else setOutcome({ of, keeping: 'kept', kept });
        },
        (error: unknown) => {
          console.error(error);
          const keeping = error instanceof StoreError ? error.problem : 'failed';
          setOutcome({ of, keeping, kept: null });
        },
      );
    };
    if (begun.current !== of || answers !== '{}') {
      begun.current = of;
      return work();
    }
    waiting.current = { of, work };
    const timer = setTimeout(work, SETTLED);
    addEventListener('pagehide', work);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', work);
    };
  }, [what?.reading, what?.withReading, of, answers]);
  // Another page has come, or none: what was read of the last one, and had not settled, is kept now.
  useEffect(
    () => () => {
      if (waiting.current?.of === of) waiting.current.work();
    },
    [of],
  );
  const now = outcome?.of === of ? outcome : null;
  const undo = () => {
    if (!now?.kept || !what) return;
    undone.current = of;
    setOutcome({ ...now, keeping: 'undone', kept: null });
    takeBack(now.kept, what).catch((error: unknown) => {
      console.error(error);
      undone.current = null;
      setOutcome(now);
    });
  };
  return { keeping: now?.keeping ?? null, kept: now?.kept ?? null, undo };
}

async function keep({ reading, lens, withReading }: ToKeep, said: PageChange): Promise<KeptNow> {
  const store = await theStore();
  const { key } = await store.keep(reading, lens, { withReading, said });
  return { key, readAt: reading.readAt };
}

/** The person's own page stays known as theirs, with what they answered. */
async function takeBack({ key, readAt }: KeptNow, { reading, lens }: ToKeep): Promise<void> {
  const store = await theStore();
  const page = await store.page(reading);
  await store.unkeep(key, readAt);
  if (lens === 'mine') await store.keep(reading, lens, { withReading: false, said: { answers: page?.answers ?? {} } });
}
