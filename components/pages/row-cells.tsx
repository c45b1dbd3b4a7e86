import { DAY } from '../../lib/measures/days.ts';
import type { KeptPage, PageRow } from '../../lib/store/kept-page.ts';
import type { ListColumn } from '../../lib/view/pages-sort.ts';
import { wholeDays } from '../../lib/words/range.ts';
import { usePageWords } from '../words-context.ts';

interface FigureProps {
  column: ListColumn;
  value: string;
  /** It is no figure, or only a bound of one. */
  quiet?: boolean;
  beside?: string | null;
}

function Figure({ column, value, quiet, beside }: FigureProps) {
  return (
    <td class={quiet ? 'figure quiet' : 'figure'}>
      <ColumnName column={column} />
      {value}
      {beside && <small>{beside}</small>}
    </td>
  );
}

interface Props {
  /** `null` while it is being worked out, and where there is no reading. */
  row: PageRow | null;
}

export function LastPostCell({ row }: Props) {
  const { list: words } = usePageWords();
  if (!row?.lastPost) return <Figure column="lastPost" value={words.unknown} quiet />;
  if (row.lastPost === 'none') return <Figure column="lastPost" value={words.noPost} quiet />;
  return <Figure column="lastPost" value={words.figure({ figure: wholeDays(row.lastPost.days) })} />;
}

export function PostsCell({ row }: Props) {
  const { list: words } = usePageWords();
  if (!row?.counted) return <Figure column="posts" value={words.unknown} quiet />;
  const { seen, atLeast, days } = row.counted;
  const value = atLeast ? words.atLeast({ figure: seen.low }) : words.figure({ figure: seen });
  const stretch = days === null ? null : days === 0 ? words.inWhatWasSeen : words.inDays({ days });
  return <Figure column="posts" value={value} quiet={atLeast} beside={stretch} />;
}

export function HeardCell({ row }: Props) {
  const { list: words } = usePageWords();
  if (!row?.heard) return <Figure column="interactions" value={words.unknown} quiet />;
  return <Figure column="interactions" value={words.figure({ figure: row.heard.median })} />;
}

export function ReadCell({ at, now }: { at: string; now: Date }) {
  const { list: words } = usePageWords();
  const date = new Date(at);
  const daysAgo = Math.max(0, dayNumber(now) - dayNumber(date));
  return (
    <td class="read">
      <ColumnName column="read" />
      <time dateTime={at}>{words.read({ daysAgo, at: date, now })}</time>
    </td>
  );
}

/** Days of the person's own calendar: "yesterday" is theirs. */
const dayNumber = (at: Date): number => Math.floor((at.getTime() - at.getTimezoneOffset() * 60_000) / DAY);

export function CheckCell({ page, due, now }: { page: KeptPage; due: boolean; now: Date }) {
  const { list: words } = usePageWords();
  if (page.checkAgain === null) return <td class="check" />;
  const at = new Date(`${page.checkAgain}T00:00:00Z`);
  const isToday = due && dayNumber(now) * DAY === at.getTime();
  return (
    <td class={due ? 'check due' : 'check'}>
      <ColumnName column="check" />
      <time dateTime={page.checkAgain}>{isToday ? words.checkToday : words.check({ at, now, due })}</time>
    </td>
  );
}

/** Said in the cell where the table is stacked, and its head is not seen. */
export function ColumnName({ column }: { column: ListColumn }) {
  const { name, note } = usePageWords().list.columns[column];
  return (
    <span class="column-name" aria-hidden="true">
      {name}
      {note && `, ${note}`}
    </span>
  );
}
