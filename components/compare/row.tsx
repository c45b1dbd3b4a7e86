import { dateOf } from '../../lib/measures/days.ts';
import type { CompareGroup, Comparison } from '../../lib/view/compare.ts';
import type { CompareRow } from '../../lib/view/compare-row.ts';
import { OutsideLink } from '../outside-link.tsx';
import { StripRow } from '../strip-row.tsx';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords } from '../words-context.ts';
import { InteractionsCell, LastPostCell, PostsCell } from './cells.tsx';

export interface RowProps {
  row: CompareRow;
  group: CompareGroup;
  /** What it is a part of. */
  comparison: Comparison;
}

/** One page of the comparison. */
export function Row(props: RowProps) {
  const { compare: words } = usePageWords();
  const { row, group } = props;
  return (
    <tr class={row.mine ? 'mine' : undefined}>
      <th scope="row">
        <PageCell {...props} />
      </th>
      <td class="verdict-cell">
        <VerdictSign verdict={row.verdict} />
        <span>{row.said}</span>
      </td>
      <td class="strip-cell">
        <StripRow strip={row.strip} site={row.site} name={words.called(row)} height="2.625rem" />
        <span class="unseen">{words.beyond({ ...row.strip, unloaded: row.strip.unloaded !== null })}</span>
        {group.scale === 'own' && row.most !== null && <small>{words.ownScale.top({ most: row.most })}</small>}
      </td>
      <LastPostCell row={row} />
      <PostsCell row={row} end={group.ends.posts} />
      <InteractionsCell row={row} unlike={group.unlike} />
    </tr>
  );
}

function PageCell({ row, comparison: { newest } }: RowProps) {
  const { compare: words } = usePageWords();
  const name = words.called(row);
  const counted = row.followers ?? row.band;
  const followers = counted ? words.followers(counted) : words.followersUnknown;
  return (
    <>
      <PageName row={row} name={name} />
      <small>{row.ownAs ? `${followers}, ${words.ownAs[row.ownAs]}` : followers}</small>
      {dateOf(row.readAt.getTime()) !== dateOf(newest.getTime()) && (
        <small>{words.read({ at: row.readAt, now: newest })}</small>
      )}
      {row.old !== null && (
        <small class="old">
          {words.old({ days: row.old })} <ReadAgain row={row} name={name} />
        </small>
      )}
    </>
  );
}

/** Where names are hidden, nothing leads to the page. */
function PageName({ row: { url }, name }: { row: CompareRow; name: string }) {
  if (url === null) return <span class="page-name">{name}</span>;
  return (
    <OutsideLink class="page-name" href={url}>
      {name}
    </OutsideLink>
  );
}

function ReadAgain({ row: { url }, name }: { row: CompareRow; name: string }) {
  const { compare: words } = usePageWords();
  if (url === null) return <span>{words.readAgain}</span>;
  return (
    <OutsideLink href={url} label={words.readAgainLabel({ name })}>
      {words.readAgain}
    </OutsideLink>
  );
}
