import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../components/words-context.ts';
import { loadDeeper } from '../lib/words/load.ts';
import { isKnown } from '../lib/words/words.ts';

export type Depth = typeof import('./depth.ts');

/**
 * All that is not needed until the verdict stands; `null` until it is loaded.
 *
 * @param wanted the verdict stands, or there is none: what is loaded earlier takes the time that it needs
 */
export function useDepth(wanted: boolean): Depth | null {
  const locale = useLocale();
  const [depth, setDepth] = useState<Depth | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void Promise.all([import('./depth.ts'), loadDeeper(locale)]).then(([loaded]) => setDepth(loaded));
  }, [locale, wanted]);
  // Another language was chosen, whose words are on their way.
  return isKnown('deeper', locale) ? depth : null;
}
