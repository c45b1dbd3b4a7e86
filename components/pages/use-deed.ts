import { StoreError } from '../../lib/store/store.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';

/**
 * Does something with the store, and says why where it cannot be done.
 *
 * @returns a function that gives whether it was done
 */
export function useDeed(): (deed: () => Promise<void>, failed: string) => Promise<boolean> {
  const { say } = useWorld();
  const { problems } = usePageWords().list;
  return async (deed, failed) => {
    try {
      await deed();
      return true;
    } catch (error) {
      console.error(error);
      const isKnown = error instanceof StoreError && error.problem !== 'failed';
      say(isKnown ? problems[error.problem] : failed);
      return false;
    }
  };
}
