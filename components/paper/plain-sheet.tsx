import type { PlainPart, PlanRow } from '../../lib/report/report-shape.ts';
import { splitAct } from '../../lib/words/act.ts';
import { usePageWords } from '../words-context.ts';
import { Block } from './said.tsx';

/** What it means, what is proposed, and the plan. */
export function PlainSheet({ part: { title, paragraphs, proposal, plan } }: { part: PlainPart }) {
  return (
    <>
      <Block as="h2" lines={[title]} />
      {paragraphs.map((lines) => (
        <Block key={lines[0]?.id} as="p" class="plain" lines={lines} />
      ))}
      {proposal && (
        <section class="proposal">
          <Block as="h3" lines={[proposal.title]} />
          {proposal.paragraphs.map((lines) => (
            <Block key={lines[0]?.id} as="p" class="plain" lines={lines} />
          ))}
        </section>
      )}
      {plan && (
        <section class="paper-plan">
          <Block as="h3" lines={[plan.title]} />
          <PlanTable rows={plan.rows} />
        </section>
      )}
    </>
  );
}

function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const { columns } = usePageWords().report.plan;
  return (
    <table>
      <thead>
        <tr>
          {(['when', 'what', 'who', 'time', 'worked'] as const).map((column) => (
            <th key={column} scope="col" class={column}>
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, when, what, who, time, worked }) => (
          <tr key={id} class={what.text === null ? 'all-left-out' : undefined}>
            <th scope="row">{when}</th>
            <Cell line={what} draw={acted} />
            <Cell line={who} />
            <td>{time}</td>
            <Cell line={worked} class="worked" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell stays where its sentence is left out: the others stand in their columns. */
function Cell({ line, draw, class: kind }: { line: PlanRow['worked']; draw?: typeof acted; class?: string }) {
  return <td class={kind}>{line && <Block as="div" lines={[line]} draw={draw} />}</td>;
}

/** The act first, and heavier than the rest. */
function acted(text: string) {
  const { act, rest } = splitAct(text);
  return (
    <>
      <b>{act}</b>
      {rest}
    </>
  );
}
