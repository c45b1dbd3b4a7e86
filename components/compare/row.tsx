import { dateOf } from '../../lib/measures/days.ts';
import type { CompareGroup, CompareRow } from '../../lib/view/compare.ts';
import { OutsideLink } from '../outside-link.tsx';
import { StripRow } from '../strip-row.tsx';
import { VerdictSign } from '../verdict-sign.tsx';
import { usePageWords } from '../words-context.ts';
import { InteractionsCell, LastPostCell, PostsCell } from './cells.tsx';

export interface RowProps {
  row: CompareRow;
  group: CompareGroup;
  /** The newest of all readings. */
  newest: Date;
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
        <StripRow strip={row.strip} site={row.site} name={row.name ?? words.unnamed} height="2.625rem" />
        <span class="unseen">{words.beyond({ ...row.strip, unloaded: row.strip.unloaded !== null })}</span>
      </td>
      <LastPostCell row={row} />
      <PostsCell row={row} end={group.ends.posts} />
      <InteractionsCell row={row} end={group.ends.interactions} unlike={group.unlike} />
    </tr>
  );
}

function PageCell({ row, newest }: RowProps) {
  const { compare: words } = usePageWords();
  const name = row.name ?? words.unnamed;
  const followers = row.followers ? words.followers(row.followers) : words.followersUnknown;
  return (
    <>
      <OutsideLink class="page-name" href={row.url}>
        {name}
      </OutsideLink>
      <small>{row.mine ? `${followers}, ${words.yourPage}` : followers}</small>
      {dateOf(row.readAt.getTime()) !== dateOf(newest.getTime()) && (
        <small>{words.read({ at: row.readAt, now: newest })}</small>
      )}
      {row.old !== null && (
        <small class="old">
          {words.old({ days: row.old })}{' '}
          <OutsideLink href={row.url} label={words.readAgainLabel({ name })}>
            {words.readAgain}
          </OutsideLink>
        </small>
      )}
    </>
  );
}
