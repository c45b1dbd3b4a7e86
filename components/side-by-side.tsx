import { type SideBySide as Side, type SideRow, saidReference } from '../lib/lenses/side-by-side.ts';
import type { ShownFigure } from '../lib/words/figure-shown.ts';
import { Whisker } from './whisker.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  side: Side;
  /** The page's name. */
  name: string;
}

/** Each measure of two pages beside each other: in figures, and on one axis. */
export function SideBySide({ side, name }: Props) {
  const { beside } = useDeeperWords().lensView;
  const own = side.against === 'mine';
  const other = own ? beside.yourPage : beside.median({ pages: side.pages });
  const { rows } = side;
  if (rows.length === 0) return null;
  return (
    <div class="side-by-side">
      <table>
        <caption class="unseen">{own ? beside.title : beside.others({ pages: side.pages })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <bdi class="named">{name}</bdi>
            </th>
            <th scope="col" class={own ? 'own' : ''}>
              {other}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Measure key={row.measure} row={row} names={[name, other]} own={own} />
        ))}
      </table>
      <p class="key">
        {beside.key} {rows.some(hasReference) && beside.tick}
      </p>
    </div>
  );
}

const hasReference = ({ references }: SideRow): boolean => references.page !== null || references.other !== null;

function Measure({ row, names, own }: { row: SideRow; names: [string, string]; own: boolean }) {
  const { beside } = useDeeperWords().lensView;
  const { measure, unit, place, page, other, references, axis } = row;
  const name = beside.name({ measure, unit });
  const whisker = (figure: ShownFigure, whose: string, reference: number | null, own: boolean) => {
    const said = {
      measure: name,
      page: whose,
      value: beside.value({ unit, figure }),
      range: beside.range({ unit, figure }),
    };
    const about = reference === null ? '' : beside.reference({ about: saidReference(unit, reference) });
    const title = `${name}, ${whose}`;
    const description = `${beside.whisker(said)} ${about}`.trim();
    return (
      <Whisker figure={figure} axis={axis} reference={reference} own={own} title={title} description={description} />
    );
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <span class="name">{name}</span>{' '}
          <span class={place === 'level' ? 'place' : 'place clear'}>{beside.places[place]}</span>
        </th>
      </tr>
      <tr>
        <Value figure={page} unit={unit} reference={references.page} />
        <Value figure={other} unit={unit} reference={references.other} own={own} />
      </tr>
      <tr>
        <td colSpan={2}>
          {whisker(page, names[0], references.page, false)}
          {whisker(other, names[1], references.other, own)}
        </td>
      </tr>
    </tbody>
  );
}

interface ValueProps {
  figure: ShownFigure;
  unit: SideRow['unit'];
  reference: number | null;
  own?: boolean;
}

function Value({ figure, unit, reference, own = false }: ValueProps) {
  const { beside } = useDeeperWords().lensView;
  const range = beside.range({ unit, figure });
  return (
    <td class={own ? 'figure own' : 'figure'}>
      {beside.value({ unit, figure })} {range && <span class="range">{range}</span>}
      {reference !== null && <span class="unseen"> {beside.reference({ about: saidReference(unit, reference) })}</span>}
    </td>
  );
}
