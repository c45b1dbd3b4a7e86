import type { PageChange, Store } from '../../lib/store/store.ts';
import { useDeed } from '../pages/use-deed.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';

/** Does something in the store, and says so; or says why it could not be done. @returns whether it was done */
export function useStored(): (deed: (store: Store) => Promise<void>, said?: string) => Promise<boolean> {
  const world = useWorld();
  const { kept } = usePageWords().onePage;
  const done = useDeed();
  return (deed, said) =>
    done(async () => {
      await deed(await world.store());
      if (said !== undefined) world.say(said);
    }, kept.notSaved);
}

/** Keeps what a person said of a page. */
export function useChange(key: string): (change: PageChange, said?: string) => Promise<boolean> {
  const stored = useStored();
  return (change, said) => stored((store) => store.change(key, change), said);
}
