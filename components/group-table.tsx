import type { GroupColumn } from '../lib/view/groups.ts';
import { useDeeperWords } from './words-context.ts';

/** The same areas in words, for who does not see them. */
export function GroupTable({ columns }: { columns: GroupColumn[] }) {
  const { groupView: words } = useDeeperWords();
  return (
    <div class="unseen">
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.firms}</th>
            <th scope="col">{words.table.share}</th>
            <th scope="col">{words.table.page}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .flatMap(({ areas }) => areas)
            .map(({ key, share, mine }) => (
              <tr key={key}>
                <th scope="row">
                  {words.groups[key]}, {words.called[key]}
                </th>
                <td>{words.percent({ share })}</td>
                <td>{mine ? words.mine : ''}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
