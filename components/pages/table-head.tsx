import type { KeptSet } from '../../lib/store/kept-set.ts';
import { LIST_COLUMNS, type ListColumn, type ListSort } from '../../lib/view/pages-sort.ts';
import { usePageWords } from '../words-context.ts';

interface Props {
  sort: ListSort | null;
  onSort: (by: ListColumn) => void;
}

/** The names of the columns, each a button that sorts by it. */
export function TableHead({ sort, onSort, all, onAll }: Props & { all: boolean; onAll: () => void }) {
  const { list: words } = usePageWords();
  return (
    <thead>
      <tr>
        <td class="tick">
          <input type="checkbox" checked={all} aria-label={words.selectAll} onChange={onAll} />
          <span class="column-name" aria-hidden="true">
            {words.selectAll}
          </span>
        </td>
        {LIST_COLUMNS.map((column) => (
          <th key={column} scope="col" class={column} aria-sort={sortedBy(sort, column)}>
            <button type="button" onClick={() => onSort(column)}>
              {words.columns[column].name}
              {sort?.by === column && (
                <span class="arrow" aria-hidden="true">
                  {sort.descending ? '↓' : '↑'}
                </span>
              )}
              {words.columns[column].note && <small>{words.columns[column].note}</small>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortedBy(sort: ListSort | null, column: ListColumn): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

interface ChoiceProps {
  sort: ListSort | null;
  set: KeptSet | null;
  onSort: (sort: ListSort | null) => void;
}

/** The same as a list, where the table is stacked and its head is not seen. */
export function SortChoice({ sort, set, onSort }: ChoiceProps) {
  const { list: words } = usePageWords();
  const choose = (value: string) => {
    const [by, way] = value.split(' ');
    const column = LIST_COLUMNS.find((known) => known === by);
    onSort(column ? { by: column, descending: way === 'down' } : null);
  };
  return (
    <label class="sort-choice">
      <span>{words.sortBy}</span>
      <select
        value={sort ? `${sort.by} ${sort.descending ? 'down' : 'up'}` : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{set ? words.asTheyCome.set : words.asTheyCome.all}</option>
        {LIST_COLUMNS.flatMap((column) =>
          (['up', 'down'] as const).map((way) => (
            <option key={`${column} ${way}`} value={`${column} ${way}`}>
              {words.orders[column][way]}
            </option>
          )),
        )}
      </select>
    </label>
  );
}
