import { Component } from 'preact';
import type { PageRow as RowFigures } from '../../lib/store/kept-page.ts';
import type { PageLine } from '../../lib/view/pages-list.ts';
import { useWorld } from '../tabs/world.ts';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords, useWords } from '../words-context.ts';
import { CheckCell, ColumnName, HeardCell, LastPostCell, PostsCell, ReadCell } from './row-cells.tsx';
import { useStateNames } from './use-state-names.ts';

export interface RowProps {
  line: PageLine;
  selected: boolean;
  /** The keys are at it: it is the one of all rows that Tab comes to. */
  current: boolean;
  /** Its figures are being worked out. */
  pending: boolean;
  /** It is the own page of the set that is shown. */
  own: boolean;
  now: Date;
}

/** A row is drawn again only where something of it has changed: a letter typed into the search changes none. */
export class PageRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render() {
    return <DrawnRow {...this.props} />;
  }
}

function DrawnRow({ line, selected, current, pending, own, now }: RowProps) {
  const { list: words } = usePageWords();
  const { hrefOf } = useWorld();
  const { page, sets } = line;
  const name = page.name ?? words.unnamed;
  const tabIndex = current ? 0 : -1;
  return (
    <tr class={own ? 'own' : undefined} data-key={page.key} data-selected={selected ? '' : undefined}>
      <td class="tick">
        <input type="checkbox" checked={selected} tabIndex={tabIndex} aria-label={words.select({ name })} />
      </td>
      <th scope="row">
        <a class="page-name" href={hrefOf({ view: 'page', key: page.key })} tabIndex={tabIndex}>
          <bdi>{name}</bdi>
        </a>
        <Beneath line={line} />
      </th>
      <VerdictCell row={page.row} pending={pending} />
      <LastPostCell row={page.row} />
      <PostsCell row={page.row} />
      <HeardCell row={page.row} />
      <ReadCell at={page.lastReadAt} now={now} />
      <td class="sets">
        {sets.length > 0 && <ColumnName column="sets" />}
        {sets.map((set) => set.name).join(', ')}
      </td>
      <CheckCell page={page} due={line.due} now={now} />
    </tr>
  );
}

/** Site, followers and role; then the person's own label. */
function Beneath({ line: { page, client } }: { line: PageLine }) {
  const { list: words } = usePageWords();
  const { sites } = useWords().interface;
  const followers = page.row?.followers;
  const role = client ? words.client : words.roles[page.lens];
  return (
    <>
      <small>
        {[sites[page.site], followers ? words.followers(followers) : null, role].filter(Boolean).join(', ')}
      </small>
      {page.label !== '' && <small class="label">{page.label}</small>}
    </>
  );
}

function VerdictCell({ row, pending }: { row: RowFigures | null; pending: boolean }) {
  const { list: words } = usePageWords();
  const state = useStateNames();
  if (row === null) return <td class="verdict-cell unknown">{pending ? words.pending : words.unknown}</td>;
  return (
    <td class="verdict-cell">
      <VerdictSign verdict={row.verdict} />
      <span>{state(row.state)}</span>
    </td>
  );
}
