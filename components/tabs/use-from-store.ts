import { useEffect } from 'preact/hooks';
import { useWorld } from './world.ts';

/**
 * What is looked up in the store, and looked up anew whenever the store changes, in this window or another.
 *
 * @param lookUp asks; it never rejects
 * @param onFound takes the newest answer. One that was overtaken is older than what stands, and is dropped, as is what
 *   comes when nobody looks any more.
 * @param of what the question hangs on: another of these is another question
 */
export function useFromStore<Found>(
  lookUp: () => Promise<Found>,
  onFound: (found: Found) => void,
  of: readonly unknown[],
): void {
  const { onStore } = useWorld();
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const turn = asked;
      const found = await lookUp();
      if (turn === asked) onFound(found);
    };
    void look();
    const stop = onStore(() => void look());
    return () => {
      asked += 1;
      stop();
    };
  }, [onStore, ...of]);
}
