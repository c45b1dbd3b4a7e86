import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { pageKeys, samePage } from '../lib/reading/page-key.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import type { Answers, KeptWithReadings } from '../lib/store/kept-page.ts';
import { lensOf, settingsAfter } from '../lib/store/lens-of.ts';
import { SITTING } from '../lib/store/sitting.ts';
import type { PageChange } from '../lib/store/store.ts';
import { onStoreChange, theStore } from './the-store.ts';
import type { ToKeep } from './use-keeping.ts';
import type { SeenPage } from './use-reading.ts';
import { useSettings } from './use-settings.ts';

export interface KeptState {
  /** The store was asked: what is known of the page is known. */
  ready: boolean;
  /** It is no private window, and the person keeps what is read. */
  mayKeep: boolean;
  /** `null` where the person has to be asked whose page it is. */
  lens: Lens | null;
  answers: Answers;
  /** What the store has of it, from before this reading and after. */
  kept: KeptWithReadings | null;
  /** What is to be kept of it now; `null` where nothing may be. */
  toKeep: ToKeep | null;
  /** What the person said here, until the store has it. */
  said: PageChange;
  /** The newest reading of an earlier sitting. */
  earlier: PageReading | null;
  chooseLens: (lens: Lens) => void;
  /** The lens stays as it is, though the store forgets the page. */
  hold: () => void;
  answer: (answers: Answers) => void;
}

interface Known {
  reading: PageReading;
  kept: KeptWithReadings | null;
  /** What the person said here, until the store has it. */
  chosen: Lens | null;
  answers: Answers | null;
}

/** What is kept of the page that was read, its lens and its answers; and what is to be kept now. */
export function useKept(seen: SeenPage | null): KeptState {
  const { settings, change } = useSettings();
  const [known, setKnown] = useKnown(seen);
  const reading = seen?.reading ?? null;
  const isPrivate = seen?.tab.isPrivate ?? true;
  const lens = known === null ? null : (known.chosen ?? lensOf(known.kept?.page ?? null, settings));
  const answers = known?.answers ?? known?.kept?.page.answers ?? {};
  // Another's page is kept only where the person keeps a history; one's own always has its answers.
  const isKept = lens === 'mine' || known?.kept?.page.lens === 'mine';
  const mayKeep = known !== null && !isPrivate && lens !== null && (settings.keepHistory || isKept);
  return {
    ready: known !== null,
    mayKeep,
    lens,
    answers,
    kept: known?.kept ?? null,
    toKeep: mayKeep && reading ? { reading, lens, withReading: settings.keepHistory } : null,
    said: { ...(known?.chosen && { lens: known.chosen }), ...(known?.answers && { answers: known.answers }) },
    earlier: useEarlier(known?.kept ?? null, reading),
    chooseLens: (chosen) => {
      change(settingsAfter(chosen));
      setKnown({ chosen });
    },
    hold: () => setKnown({ chosen: lens }),
    answer: (given) => setKnown({ answers: { ...answers, ...given } }),
  };
}

/** What is known of the page that was read: at first its lens and answers, then its readings, and whatever changes. */
function useKnown(seen: SeenPage | null) {
  const [changed, setChanged] = useState<Known | null>(null);
  const reading = seen?.reading ?? null;
  const known =
    seen === null || (changed !== null && samePage(changed.reading, seen.reading)) ? changed : knownAtFirst(seen);
  const key = reading === null ? null : pageKeys(reading)[0];
  useEffect(() => {
    if (reading === null) return;
    let stopped = false;
    const ask = async () => {
      const kept = await findKept(reading);
      if (!stopped) setChanged((now) => ({ ...notYetKept(ofPage(now, reading), kept), reading, kept }));
    };
    void ask();
    const stop = onStoreChange(() => void ask());
    return () => {
      stopped = true;
      stop();
    };
  }, [key]);
  const change = (said: Partial<Pick<Known, 'chosen' | 'answers'>>) =>
    setChanged((now) => seen && { ...(ofPage(now, seen.reading) ?? knownAtFirst(seen)), ...said });
  return [seen === null ? null : known, change] as const;
}

function knownAtFirst({ reading, page }: SeenPage): Known {
  return { reading, kept: page && { page, readings: [] }, chosen: null, answers: null };
}

const ofPage = (known: Known | null, reading: PageReading): Known | null =>
  known !== null && samePage(known.reading, reading) ? known : null;

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

/** The same object for as long as it is the same reading: what is computed from it need not be computed again. */
function useEarlier(kept: KeptWithReadings | null, reading: PageReading | null): PageReading | null {
  const now = reading === null ? 0 : Date.parse(reading.readAt);
  const found = kept?.readings.find(({ readAt }) => now - Date.parse(readAt) > SITTING) ?? null;
  const key = found && kept ? `${kept.page.key} ${found.readAt}` : null;
  return useMemo(() => found, [key]);
}
