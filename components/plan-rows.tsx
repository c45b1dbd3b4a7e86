import { useId } from 'preact/hooks';
import type { PlanRow } from '../lib/view/plan-view.ts';
import { HeadRow } from './head-row.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  title: string;
  /** Beside the title, small. */
  aside: string;
  rows: PlanRow[];
}

/** The weeks by date as a table: when, what and who, how long. */
export function PlanRows({ title, aside, rows }: Props) {
  const { columns } = useDeeperWords().planView;
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h5 id={id}>{title}</h5>
        <p>{aside}</p>
      </header>
      <table aria-labelledby={id}>
        <thead class="unseen">
          <HeadRow names={[columns.when, columns.what, columns.time]} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.firstWeek} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: PlanRow }) {
  const { planView: words } = useDeeperWords();
  return (
    <tr>
      <th scope="row">{words.day({ at: row.from })}</th>
      <td>
        <b>{row.act}</b>
        {row.rest}
        <small>{words.who(row)}</small>
      </td>
      <td class="time">{words.time(row)}</td>
    </tr>
  );
}

/** Weeks that are told together: their words are long, and take the whole width. */
export function PlanStretches({ title, rows }: { title: string; rows: PlanRow[] }) {
  const { planView: words } = useDeeperWords();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h5 id={id}>{title}</h5>
      </header>
      <ol>
        {rows.map((row) => (
          <li key={row.firstWeek}>
            <p class="when">
              <b>{words.weeks({ first: row.firstWeek, last: row.lastWeek })}</b> <span>{words.span(row)}</span>{' '}
              <span class="time">{row.lastWeek > row.firstWeek ? words.upTo(row) : words.time(row)}</span>
            </p>
            <p>
              {row.act}
              {row.rest}
            </p>
            <small>{words.who(row)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
