import { useState } from 'preact/hooks';
import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type Choice, chosenPages } from '../../lib/view/compare-choice.ts';
import { Compare } from '../compare/compare.tsx';
import { useOutlets } from '../compare/use-outlets.ts';
import { usePageWords } from '../words-context.ts';
import { useFromStore } from './use-from-store.ts';
import { useWorld, type World } from './world.ts';

interface Found {
  pages: KeptPage[] | null | 'failed';
  sets: KeptSet[];
  /** The pages that are shown, with all their readings. */
  kept: KeptWithReadings[] | null;
}

const NOTHING: Found = { pages: null, sets: [], kept: null };

/** The comparison with what it compares: only of the pages that are shown the readings are looked up. */
export function CompareView({ choice }: { choice: Choice }) {
  const world = useWorld();
  const { list } = usePageWords();
  const { pages, sets, kept } = useCompared(choice);
  const outlets = useOutlets(choice, kept);
  const forget = async (key: string) => {
    const forgotten = await (await world.store()).forget([key]);
    world.offerUndo(list.deleted({ pages: 1, name: forgotten.pages[0]?.page.name ?? null }), forgotten);
  };
  return (
    <Compare
      pages={pages}
      kept={kept}
      sets={sets}
      choice={choice}
      onChoice={(next) => world.replace({ view: 'compare', choice: next })}
      onForget={forget}
      outlets={outlets}
    />
  );
}

/** Looked up anew whenever the store changes, or other pages are asked for. */
function useCompared(choice: Choice): Found {
  const world = useWorld();
  const [found, setFound] = useState(NOTHING);
  const { page, set, pages, all, hidden } = choice;
  useFromStore(
    () =>
      lookUp(world, choice).catch((error: unknown) => {
        console.error(error);
        return { ...NOTHING, pages: 'failed' as const };
      }),
    setFound,
    [world.store, page, set, pages?.join(' '), all, hidden.join(' ')],
  );
  return found;
}

async function lookUp(world: World, choice: Choice): Promise<Found> {
  const store = await world.store();
  const [pages, sets] = await Promise.all([store.pages(), store.sets()]);
  const { shown } = chosenPages(pages, sets, choice);
  return { pages, sets, kept: await store.some(shown.map(({ key }) => key)) };
}
