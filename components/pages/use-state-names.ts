import type { PageState } from '../../lib/view/since.ts';
import { useWords } from '../words-context.ts';

/** A verdict as its headline calls it. */
export function useStateNames(): (state: PageState) => string {
  const { verdicts, variants } = useWords().diagnosis;
  return (state) => {
    if (state === 'rare') return variants.rare;
    return state === 'abandoned-but-reshares' ? variants.abandonedButReshares : verdicts[state];
  };
}
