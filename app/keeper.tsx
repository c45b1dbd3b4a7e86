import { useEffect, useMemo } from 'preact/hooks';
import type { BesideProps, Keeping } from '../components/beside.tsx';
import { GIVEN_TIPS } from '../lib/diagnosis/choose-tips.ts';
import type { Tip } from '../lib/diagnosis/diagnosis.ts';
import { withAdvice, withoutAdvice } from '../lib/history/advice.ts';
import type { Advice } from '../lib/store/kept-page.ts';
import type { PageChange } from '../lib/store/store.ts';
import type { Around } from './look-around.ts';
import { goTo, openTab } from './open-pages.ts';
import { theStore } from './the-store.ts';
import { type KeptNow, type ToKeep, useKeeping } from './use-keeping.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  /** `null` where nothing may be kept, or nothing was read. */
  what: ToKeep | null;
  said: PageChange;
  isPrivate: boolean;
  /** The steps that stand there; none until the lens and the advice are known. */
  tips: readonly Tip[];
  advice: readonly Advice[];
  around: Around | null;
  /** The tab in front. */
  tab: number | null;
  /** Called before a reading is taken back: the page may be forgotten with it. */
  onUndo: () => void;
  onBeside: (beside: BesideProps) => void;
}

/** Keeps what is read and which steps were shown, and tells what is kept beside the page. Draws nothing itself. */
export function Keeper({ what, said, isPrivate, tips, advice, around, tab, onUndo, onBeside }: Props) {
  const { settings, change } = useSettings();
  const { keeping, kept, undo } = useKeeping(what, said);
  useAdvice(kept, what?.lens === 'mine' ? tips : [], advice);
  const state = stateOf(keeping, isPrivate, settings.keepHistory);
  const beside = useMemo<BesideProps>(
    () => ({
      keeping: state,
      undo: () => {
        if (kept) void forgetAdvice(kept, advice).catch(console.error);
        onUndo();
        undo();
      },
      sets: around?.sets ?? [],
      chosen: around?.within?.id ?? null,
      choose: (set) => change({ set }),
      round: around?.round ?? null,
      go: (url) => void goTo(tab, url).catch(console.error),
      compare: () => void openTab('report', compareOf(around)),
    }),
    [state, kept?.readAt, around, tab, advice],
  );
  useEffect(() => onBeside(beside), [beside]);
  return null;
}

function stateOf(keeping: Keeping | null, isPrivate: boolean, keepsHistory: boolean): Keeping | null {
  if (isPrivate) return 'private';
  return keepsHistory ? keeping : 'off';
}

/** Remembers the first steps with the reading under which they stood. */
function useAdvice(kept: KeptNow | null, tips: readonly Tip[], advice: readonly Advice[]): void {
  const ids = tips.slice(0, GIVEN_TIPS).map(({ id }) => id);
  useEffect(() => {
    if (kept === null || ids.length === 0) return;
    const now = withAdvice(advice, { at: kept.readAt, tips: ids });
    if (now !== advice) void change(kept.key, now).catch(console.error);
  }, [kept?.key, kept?.readAt, ids.join()]);
}

async function forgetAdvice({ key, readAt }: KeptNow, advice: readonly Advice[]): Promise<void> {
  const now = withoutAdvice(advice, readAt);
  if (now !== advice) await change(key, now);
}

async function change(key: string, advice: readonly Advice[]): Promise<void> {
  const store = await theStore();
  await store.change(key, { advice: [...advice] });
}

/** The comparison of the set, as the report tab's address names it. */
function compareOf(around: Around | null): string {
  return around?.within ? `compare?${new URLSearchParams({ set: around.within.id })}` : 'compare';
}
