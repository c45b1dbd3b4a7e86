import type { AuditJson } from '../lib/audit-json.ts';
import { groupKeyOf } from '../lib/diagnosis/group.ts';
import { type GroupArea, type GroupColumn, groupsOf } from '../lib/view/groups.ts';
import { GroupTable } from './group-table.tsx';
import { Section } from './section.tsx';
import { percent } from './strip-scale.ts';
import { useDeeperWords } from './words-context.ts';

/** What firms think, and what they do: the four groups of the study as areas, and the page's own among them. Nothing without one. */
export function Groups({ audit: { diagnosis, context } }: { audit: Pick<AuditJson, 'diagnosis' | 'context'> }) {
  const { groupView: words, group: said } = useDeeperWords();
  const mine = context ? groupKeyOf(diagnosis, context) : null;
  if (mine === null) return null;
  const { columns, source } = groupsOf(mine);
  return (
    <Section title={words.title} aside={words.study}>
      <p class="plain">{said.sentences[mine]}</p>
      <figure class="groups">
        <div class="areas" aria-hidden="true">
          {columns.map((column) => (
            <Column key={column.name} column={column} />
          ))}
        </div>
        <GroupTable columns={columns} />
        <figcaption>
          {words.area} {said.explained} {words.source(source)}
        </figcaption>
      </figure>
    </Section>
  );
}

function Column({ column: { name, share, areas } }: { column: GroupColumn }) {
  const { columns } = useDeeperWords().groupView;
  return (
    <div class="column" style={{ '--share': share }}>
      <p class="name">{columns[name]}</p>
      <div class="stack">
        {areas.map((area) => (
          <Area key={area.key} area={area} whole={share} />
        ))}
      </div>
    </div>
  );
}

function Area({ area: { key, share, mine }, whole }: { area: GroupArea; whole: number }) {
  const { groups, called, percent: percentOf, mine: mineWords } = useDeeperWords().groupView;
  return (
    <div class={mine ? `area mine ${key}` : 'area'} style={{ blockSize: percent((100 * share) / whole) }}>
      <div class="inner">
        <p>{groups[key]}</p>
        <p class="share">
          <span>
            {percentOf({ share })}
            <span class="called">, {called[key]}</span>
          </span>
          {mine && <b>{mineWords}</b>}
        </p>
      </div>
    </div>
  );
}
