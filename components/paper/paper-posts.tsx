import type { CompareRow } from '../../lib/view/compare-row.ts';
import { PostsWhisker } from '../compare/posts-whisker.tsx';
import { usePageWords } from '../words-context.ts';

/** Posts of three months, and under them what chance leaves open. @param end the right end of all bars of the site. */
export function PaperPosts({ row, end }: { row: CompareRow; end: number }) {
  const { report, compare } = usePageWords();
  const words = report.comparison;
  if (row.posts === null) return <b>{words.unknown}</b>;
  const { seen, atLeast, days, doubt } = row.posts;
  const stretch = days === null ? null : days === 0 ? words.inWhatWasSeen : words.inDays({ days });
  return (
    <>
      <b>{atLeast ? words.atLeast({ figure: seen.low }) : words.figure({ figure: seen })}</b>{' '}
      {stretch && <small>{stretch}</small>}
      {doubt && (
        <PostsWhisker
          row={row}
          end={end}
          title={`${words.columns.posts}, ${compare.called(row)}`}
          description={compare.chance({ range: doubt, whole: days === null })}
        />
      )}
    </>
  );
}
