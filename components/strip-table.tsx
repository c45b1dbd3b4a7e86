import type { Interval } from '../lib/measures/interval.ts';
import type { Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { OutsideLink } from './outside-link.tsx';
import { useOpened } from './use-opened.ts';
import { useWords } from './words-context.ts';

interface Props {
  rows: PostRow[];
  site: Site;
}

/** The same posts as the strip, in words. Drawn when first opened: a page may have thousands. */
export function StripTable({ rows, site }: Props) {
  const { strip: words } = useWords().interface;
  const { columns } = words;
  const { opened, onToggle } = useOpened();
  if (rows.length === 0) return null;
  return (
    <details class="as-table" onToggle={onToggle}>
      <summary>{words.asTable}</summary>
      {opened && (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.date}</th>
              <th scope="col">{columns.post}</th>
              <th scope="col" class="number part">
                {columns.reactions}
              </th>
              <th scope="col" class="number part">
                {columns.comments}
              </th>
              <th scope="col" class="number part">
                {columns.shares({ site })}
              </th>
              <th scope="col" class="number">
                {columns.interactions}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.permalink ?? `row ${index}`} row={row} site={site} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Row({ row, site }: { row: PostRow; site: Site }) {
  const { strip: words } = useWords().interface;
  const date = row.at ? words.dated(row.at.from, row.at.to) : words.unknown;
  const kind = row.kind === 'unknown' ? words.pointed.kindUnknown : words.kinds[row.kind];
  const sorts = { own: words.own, pinned: words.pinned, reshare: words.legend.reshare({ site }) };
  return (
    <tr>
      <td>
        <OutsideLink href={row.permalink} label={words.open({ date })}>
          {date}
        </OutsideLink>
      </td>
      <td>
        {sorts[row.sort]}, {kind}
      </td>
      <Figure count={row.counts.reactions} part />
      <Figure count={row.counts.comments} part />
      <Figure count={row.counts.shares} part />
      <Figure count={row.interactions} />
    </tr>
  );
}

function Figure({ count, part = false }: { count: Interval | null; part?: boolean }) {
  const { strip: words } = useWords().interface;
  return (
    <td class={part ? 'number part' : 'number'}>
      {count ? words.figure({ count }) : <span class="not-known">{words.unknown}</span>}
    </td>
  );
}
