import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import { type Choice, type Chosen, withPage } from '../../lib/view/compare-choice.ts';
import type { SortKey } from '../../lib/view/compare-sort.ts';
import { usePageWords } from '../words-context.ts';
import { Chooser } from './chooser.tsx';
import { SortChoice } from './sort-choice.tsx';

interface Props {
  chosen: Chosen<KeptPage>;
  /** Those whose readings are known. */
  kept: readonly KeptWithReadings[];
  /** How many pages are kept. */
  of: number;
  choice: Choice;
  /** The list of pages would tell them: it is not there then. */
  namesHidden: boolean;
  onChoice: (choice: Choice) => void;
  /** The person asks for the names of all. */
  onShowAll: () => void;
  onForget: (page: KeptPage) => void;
  /** `null` where there is nothing to sort. */
  onSort: ((by: SortKey) => void) | null;
}

/** Which pages stand in the table, and in what order. */
export function Which({ chosen, kept, of, choice, namesHidden, onChoice, onShowAll, onForget, onSort }: Props) {
  const { asked } = usePageWords().compare;
  const { named, shown, unnamed } = chosen;
  const isFirst = named.length === 0;
  // A set, or a selection, is whole: nobody has asked for more.
  const isOpen = choice.set === null && choice.pages === null;
  return (
    <div class="which">
      {unnamed > 0 && isOpen && !namesHidden && (
        <button type="button" class={isFirst ? 'solid' : undefined} onClick={onShowAll}>
          {isFirst ? asked.show({ pages: unnamed }) : asked.more({ pages: unnamed })}
        </button>
      )}
      {named.length > 0 && !namesHidden && (
        <Chooser
          pages={named}
          kept={kept}
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
