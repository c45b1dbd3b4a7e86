import type { MapPage } from '../lib/view/map.ts';
import { HeadRow } from './head-row.tsx';
import { useOpened } from './use-opened.ts';
import { useDeeperWords, useWords } from './words-context.ts';

/** The same pages as the map, in words. Drawn when first opened: the scores stand once, in the caption, until then. */
export function MapTable({ pages }: { pages: MapPage[] }) {
  const { map: words } = useDeeperWords();
  const { verdicts } = useWords().diagnosis;
  const { opened, onToggle } = useOpened();
  const { page, verdict, posting, response } = words.columns;
  return (
    <details class="as-table" onToggle={onToggle}>
      <summary>{words.asTable}</summary>
      {opened && (
        <table>
          <thead>
            <HeadRow names={[page, verdict, posting, response]} />
          </thead>
          <tbody>
            {pages.map((each, index) => (
              <tr key={`${index} ${each.name}`}>
                <th scope="row">{each.name}</th>
                <td>{verdicts[each.verdict]}</td>
                <td>{words.score({ score: each.activity })}</td>
                <td>{words.score({ score: each.response })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
