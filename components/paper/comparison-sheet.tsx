import type { ComparisonPart } from '../../lib/report/report-shape.ts';
import { useWords } from '../words-context.ts';
import { PaperTable } from './paper-table.tsx';
import { Block } from './said.tsx';

/** The pages side by side: what differs, in at most three sentences a site, and the tables that show it. */
export function ComparisonSheet({ part: { title, sentences, comparison, notes } }: { part: ComparisonPart }) {
  const { sites } = useWords().interface;
  const { groups } = comparison;
  return (
    <section class="comparison">
      <Block as="h2" lines={[title]} />
      {groups.map((group) => {
        const lines = sentences.filter(({ id }) => id.startsWith(`compare:${group.site}:`));
        return (
          <section key={group.site} class="site">
            {groups.length > 1 && <h3>{sites[group.site]}</h3>}
            {lines.length > 0 && <Block as="p" class="compared" lines={lines} />}
            <PaperTable group={group} comparison={comparison} />
          </section>
        );
      })}
      {notes.map((line) => (
        <Block key={line.id} as="p" class="sure" lines={[line]} />
      ))}
    </section>
  );
}
