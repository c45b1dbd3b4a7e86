import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { pageKeys, samePage } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { Answers, KeptPage, KeptWithReadings } from '../lib/store/kept-page.ts';
import { lensOf, settingsAfter } from '../lib/store/lens-of.ts';
import { SITTING } from '../lib/store/open-store.ts';
import type { Store } from '../lib/store/store.ts';
import { onStoreChange, theStore } from './the-store.ts';
import { useKeeping } from './use-keeping.ts';
import { useSettings } from './use-settings.ts';

export interface KeptState {
  /** The store was asked: what is known of the page is known. */
  ready: boolean;
  /** It is no private window, and the person keeps what is read. */
  mayKeep: boolean;
  /** `null` where the person has to be asked whose page it is. */
  lens: Lens | null;
  answers: Answers;
  /** The newest reading of an earlier sitting. */
  earlier: PageReading | null;
  chooseLens: (lens: Lens) => void;
  answer: (answers: Answers) => void;
}

interface Known {
  reading: PageReading;
  kept: KeptWithReadings | null;
  /** What the person said here, until the store has it. */
  chosen: Lens | null;
  answers: Answers | null;
}

/** What is kept of the page that was read, its lens and its answers; and keeps the reading, unless the window is private. */
export function useKept(reading: PageReading | null, isPrivate: boolean): KeptState {
  const { settings, change } = useSettings();
  const [known, setKnown] = useKnown(reading);
  const lens = known === null ? null : (known.chosen ?? lensOf(known.kept?.page ?? null, settings));
  const answers = known?.answers ?? known?.kept?.page.answers ?? {};
  // Another's page is kept only where the person keeps a history; one's own always has its answers.
  const isKept = lens === 'mine' || known?.kept?.page.lens === 'mine';
  const mayKeep = known !== null && !isPrivate && lens !== null && (settings.keepHistory || isKept);
  useKeeping(mayKeep && reading ? { reading, lens, withReading: settings.keepHistory } : null, {
    ...(known?.chosen && { lens: known.chosen }),
    ...(known?.answers && { answers: known.answers }),
  });
  return {
    ready: known !== null,
    mayKeep,
    lens,
    answers,
    earlier: useEarlier(known?.kept ?? null, reading),
    chooseLens: (chosen) => {
      change(settingsAfter(chosen));
      setKnown((now) => now && { ...now, chosen });
    },
    answer: (given) => setKnown((now) => now && { ...now, answers: { ...answers, ...given } }),
  };
}

/** What is known of the page that was read, asked again whenever the store has changed; `null` until it is. */
function useKnown(reading: PageReading | null) {
  const [known, setKnown] = useState<Known | null>(null);
  const isOfPage = reading !== null && known !== null && samePage(known.reading, reading);
  const key = reading === null ? null : pageKeys(reading)[0];
  // Not `useEffect`: that waits for a frame, and the verdict waits for this.
  useLayoutEffect(() => {
    if (reading === null) return;
    let stopped = false;
    const know = (kept: KeptWithReadings | null) => {
      if (stopped) return;
      setKnown((now) => {
        const same = now !== null && samePage(now.reading, reading) ? now : null;
        return { ...notYetKept(same, kept), reading, kept };
      });
    };
    const ask = async () => {
      // The verdict waits for the lens, and for nothing else: earlier readings may be long.
      if (!isOfPage) know(await askStore(async (store) => withoutReadings(await store.page(reading))));
      know(await askStore((store) => store.find(reading)));
    };
    if (!isOfPage) void ask();
    const stop = onStoreChange(() => void ask());
    return () => {
      stopped = true;
      stop();
    };
  }, [key]);
  return [isOfPage ? known : null, setKnown] as const;
}

/** What was said here stands until the store has it: an older word of the store may still be on its way. */
function notYetKept(now: Known | null, kept: KeptWithReadings | null): Pick<Known, 'chosen' | 'answers'> {
  const { lens, answers } = kept?.page ?? {};
  const isKept = JSON.stringify(now?.answers) === JSON.stringify(answers);
  return {
    chosen: now === null || now.chosen === lens ? null : now.chosen,
    answers: now === null || isKept ? null : now.answers,
  };
}

const withoutReadings = (page: KeptPage | null): KeptWithReadings | null => page && { page, readings: [] };

/** A store that cannot be had must not hold the diagnosis: then nothing is known. */
async function askStore<Value>(ask: (store: Store) => Promise<Value>): Promise<Value | null> {
  try {
    return await ask(await theStore());
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The same object for as long as it is the same reading: what is computed from it need not be computed again. */
function useEarlier(kept: KeptWithReadings | null, reading: PageReading | null): PageReading | null {
  const now = reading === null ? 0 : Date.parse(reading.readAt);
  const found = kept?.readings.find(({ readAt }) => now - Date.parse(readAt) > SITTING) ?? null;
  const key = found && kept ? `${kept.page.key} ${found.readAt}` : null;
  return useMemo(() => found, [key]);
}
