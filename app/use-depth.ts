import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../components/words-context.ts';
import { loadWords } from '../lib/words/load.ts';
import { isKnown } from '../lib/words/words.ts';

export type Depth = typeof import('./depth.ts');

/** All that is not needed until the verdict stands, loaded while the page is read; `null` until then. */
export function useDepth(): Depth | null {
  const locale = useLocale();
  const [depth, setDepth] = useState<Depth | null>(null);
  useEffect(() => {
    void Promise.all([import('./depth.ts'), loadWords('deeper', locale)]).then(([loaded]) => setDepth(loaded));
  }, [locale]);
  // Another language was chosen, whose words are on their way.
  return isKnown('deeper', locale) ? depth : null;
}
