import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import { type Choice, type Chosen, withPage } from '../../lib/view/compare-choice.ts';
import type { SortKey } from '../../lib/view/compare-sort.ts';
import { usePageWords } from '../words-context.ts';
import { Chooser } from './chooser.tsx';
import { SortChoice } from './sort-choice.tsx';

interface Props {
  chosen: Chosen<KeptWithReadings>;
  /** How many pages are kept. */
  of: number;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** The person asks for the names of all. */
  onShowAll: () => void;
  onForget: (kept: KeptWithReadings) => void;
  /** `null` where there is nothing to sort. */
  onSort: ((by: SortKey) => void) | null;
}

/** Which pages stand in the table, and in what order. */
export function Which({ chosen, of, choice, onChoice, onShowAll, onForget, onSort }: Props) {
  const { asked } = usePageWords().compare;
  const { named, shown, unnamed } = chosen;
  const isFirst = named.length === 0;
  return (
    <div class="which">
      {unnamed > 0 && (
        <button type="button" class={isFirst ? 'solid' : undefined} onClick={onShowAll}>
          {isFirst ? asked.show({ pages: unnamed }) : asked.more({ pages: unnamed })}
        </button>
      )}
      {named.length > 0 && (
        <Chooser
          pages={named}
          shown={shown.length}
          of={of}
          isShown={(key) => !choice.hidden.includes(key)}
          onShow={(key, isShown) => onChoice(withPage(choice, key, isShown))}
          onForget={onForget}
        />
      )}
      {onSort && <SortChoice sort={choice.sort} onSort={onSort} />}
    </div>
  );
}
