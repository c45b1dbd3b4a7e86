import type { CompareGroup, Comparison } from '../../lib/view/compare.ts';
import type { Sort, SortKey } from '../../lib/view/compare-sort.ts';
import { SharedAxis } from '../strip-row.tsx';
import { useLocale, usePageWords, useWords } from '../words-context.ts';
import { Median } from './median.tsx';
import { Row } from './row.tsx';
import { Arrow } from './sort-choice.tsx';

interface Props {
  /** Its rows in the order in which they are to stand. */
  group: CompareGroup;
  /** What it is a part of. */
  comparison: Comparison;
  sort: Sort | null;
  onSort: (by: SortKey) => void;
}

/** The columns, in order; the strip between has no order of its own. */
const COLUMNS = ['page', 'verdict', 'strip', 'recency', 'posts', 'interactions'] as const;

/** The pages of one site, side by side. */
export function GroupTable({ group, comparison, sort, onSort }: Props) {
  const { compare: words } = usePageWords();
  const { sites } = useWords().interface;
  const { site, rows, most, scale, median } = group;
  const locale = useLocale();
  const [first] = rows;
  const axis = { locale, end: words.axisEnd({ at: comparison.end }) };
  if (!first) return null;
  return (
    <section class="group">
      <header>
        <h2>{words.group({ site: sites[site], pages: rows.length })}</h2>
        <p>{scale === 'own' ? words.ownScale.said : words.scale({ most, pages: rows.length })}</p>
      </header>
      {/* Where the table is stacked its head is not seen. */}
      <div class="stacked-axis">
        <SharedAxis strip={first.strip} {...axis} side="above" />
      </div>
      <table>
        <caption class="unseen">{words.group({ site: sites[site], pages: rows.length })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) =>
              column === 'strip' ? (
                <th key={column} scope="col" class="strip-cell">
                  <span class="unseen">{words.columns.strip.name}</span>
                  <SharedAxis strip={first.strip} {...axis} side="above" />
                </th>
              ) : (
                <SortableHead key={column} column={column} sort={sort} onSort={onSort} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} group={group} comparison={comparison} />
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <Median median={median}>
              <SharedAxis strip={first.strip} {...axis} end="" />
            </Median>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function SortableHead({ column, sort, onSort }: { column: SortKey } & Pick<Props, 'sort' | 'onSort'>) {
  const { compare: words } = usePageWords();
  const { name, note } = words.columns[column];
  const order = sort?.by !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={column} aria-sort={order}>
      <button type="button" onClick={() => onSort(column)}>
        {name}
        <Arrow sort={sort} by={column} />
      </button>
      {note && <small>{note}</small>}
    </th>
  );
}
