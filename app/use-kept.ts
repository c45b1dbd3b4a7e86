import { useLayoutEffect, useState } from 'preact/hooks';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { pageKeys, samePage } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { Answers, KeptWithReadings } from '../lib/store/kept-page.ts';
import { lensOf, settingsAfter } from '../lib/store/lens-of.ts';
import { onStoreChange, theStore } from './the-store.ts';
import { useKeeping } from './use-keeping.ts';
import { useSettings } from './use-settings.ts';

/** Readings of one sitting are no history of each other, in milliseconds. */
const SITTING = 60 * 60_000;

export interface KeptState {
  /** The store was asked: what is known of the page is known. */
  ready: boolean;
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
  const mayKeep = known !== null && !isPrivate && lens !== null && (settings.keepHistory || lens === 'mine');
  useKeeping(mayKeep && reading ? { reading, lens, withReading: settings.keepHistory } : null, {
    ...(known?.chosen && { lens: known.chosen }),
    ...(known?.answers && { answers: known.answers }),
  });
  return {
    ready: known !== null,
    lens,
    answers,
    earlier: earlierIn(known?.kept ?? null, reading),
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
    const ask = async () => {
      const kept = await findKept(reading);
      if (!stopped) setKnown((now) => ({ ...notYetKept(now, kept), reading, kept }));
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

/** A store that cannot be had must not hold the diagnosis: then nothing is known. */
async function findKept(reading: PageReading): Promise<KeptWithReadings | null> {
  try {
    return await (await theStore()).find(reading);
  } catch (error) {
    console.error(error);
    return null;
  }
}

function earlierIn(kept: KeptWithReadings | null, reading: PageReading | null): PageReading | null {
  if (kept === null || reading === null) return null;
  const now = Date.parse(reading.readAt);
  return kept.readings.find(({ readAt }) => now - Date.parse(readAt) > SITTING) ?? null;
}
