import type { CompareGroup, Comparison } from '../../lib/view/compare.ts';
import type { MedianRow } from '../../lib/view/compare-median.ts';
import type { CompareRow } from '../../lib/view/compare-row.ts';
import { SharedAxis, StripRow } from '../strip-row.tsx';
import { VerdictSign } from '../verdict-sign.tsx';
import { useLocale, usePageWords, useWords } from '../words-context.ts';
import { PaperHeard } from './paper-heard.tsx';
import { PaperPosts } from './paper-posts.tsx';

interface Props {
  group: CompareGroup;
  comparison: Comparison;
}

/** Pages from which on the middle one is worth a row. */
const LEAST_FOR_MIDDLE = 3;

/** The pages of one site: its head is repeated on each sheet, and no row is cut. */
export function PaperTable({ group, comparison }: Props) {
  const { report, compare } = usePageWords();
  const { comparison: words, page } = report;
  const { sites } = useWords().interface;
  const locale = useLocale();
  const { rows, median } = group;
  const [first] = rows;
  if (!first) return null;
  return (
    <table class={rows.length > 12 ? 'paper-table close' : 'paper-table'}>
      <caption class="unseen">{compare.group({ site: sites[group.site], pages: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.page}</th>
          <th scope="col" class="times">
            <span class="unseen">{words.strip({ at: comparison.end })}</span>
            <SharedAxis strip={first.strip} locale={locale} end={page.axisEnd({ at: comparison.end })} side="above" />
          </th>
          <th scope="col" class="days">
            {words.columns.recency}
          </th>
          <th scope="col" class="posts">
            {words.columns.posts}
          </th>
          <th scope="col" class="heard">
            {words.columns.interactions}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} group={group} />
        ))}
        {median && rows.length >= LEAST_FOR_MIDDLE && <Middle median={median} />}
      </tbody>
    </table>
  );
}

function Row({ row, group }: { row: CompareRow; group: CompareGroup }) {
  const { report, compare } = usePageWords();
  const words = report.comparison;
  const { lastPost } = row;
  const followers = row.followers ?? row.band;
  const name = compare.called(row);
  return (
    <tr class={row.mine ? 'own' : undefined}>
      <th scope="row">
        <b>{name}</b>
        {row.mine && row.ownAs === 'client' && <small class="client"> {words.client}</small>}{' '}
        <small>{followers === null ? compare.followersUnknown : compare.followers(followers)}</small>
        <span class="said">
          <VerdictSign verdict={row.verdict} /> {row.said}
        </span>
      </th>
      <td class="times">
        <StripRow strip={row.strip} site={row.site} name={name} height="2.25rem" />
      </td>
      <td class="days">
        <b>
          {lastPost === null
            ? words.unknown
            : lastPost === 'none'
              ? words.none
              : words.figure({ figure: whole(lastPost.days) })}
        </b>
      </td>
      <td class="posts">
        <PaperPosts row={row} end={group.ends.posts} />
      </td>
      <td class="heard">
        <PaperHeard row={row} />
      </td>
    </tr>
  );
}

/** Days as the sites count them, rounded down. */
const whole = ({ low, high }: { low: number; high: number }) => ({
  low: Math.floor(low + 1e-6),
  high: high - low < 1 ? Math.floor(low + 1e-6) : Math.floor(high),
});

function Middle({ median: { lastPost, posts } }: { median: MedianRow }) {
  const { comparison: words } = usePageWords().report;
  const figure = (range: MedianRow['posts']) => (range === null ? words.unknown : words.figure({ figure: range }));
  return (
    <tr class="middle">
      <th scope="row">{words.middle}</th>
      <td class="times" />
      <td class="days">{figure(lastPost && whole(lastPost))}</td>
      <td class="posts">{figure(posts)}</td>
      <td class="heard" />
    </tr>
  );
}
