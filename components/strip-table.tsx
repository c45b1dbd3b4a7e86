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
  const { opened, onToggle } = useOpened();
  if (rows.length === 0) return null;
  return (
    <details class="as-table" onToggle={onToggle}>
      <summary>{words.asTable}</summary>
      {opened && (
        <table>
          <thead>
            <tr>
              {[words.columns.date, words.columns.post, words.columns.kind, words.columns.interactions].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
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
  const sorts = { own: words.own, pinned: words.pinned, reshare: words.legend.reshare({ site }) };
  return (
    <tr>
      <td>
        <OutsideLink href={row.permalink} label={words.open({ date })}>
          {date}
        </OutsideLink>
      </td>
      <td>{sorts[row.sort]}</td>
      <td>{words.kinds[row.kind]}</td>
      <td class="number">
        {row.interactions ? words.interactions({ interactions: row.interactions }) : words.unknown}
      </td>
    </tr>
  );
}
