import { SORT_KEYS, type Sort, type SortKey } from '../../lib/view/compare-sort.ts';
import { usePageWords } from '../words-context.ts';

interface Props {
  sort: Sort | null;
  onSort: (by: SortKey) => void;
}

/** The order of the rows, for tables whose head is not seen: where they are stacked. */
export function SortChoice({ sort, onSort }: Props) {
  const { compare: words } = usePageWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here.
    <div class="sort-choice" role="group" aria-label={words.sortBy}>
      <span aria-hidden="true">{words.sortBy}</span>
      {SORT_KEYS.map((by) => (
        <button key={by} type="button" aria-pressed={sort?.by === by} onClick={() => onSort(by)}>
          {words.columns[by].name}
          <Arrow sort={sort} by={by} />
        </button>
      ))}
    </div>
  );
}

/** Beside the name of the column that the rows are sorted by. */
export function Arrow({ sort, by }: { sort: Sort | null; by: SortKey }) {
  if (sort?.by !== by) return null;
  return (
    <span class="arrow" aria-hidden="true">
      {sort.descending ? '↓' : '↑'}
    </span>
  );
}
