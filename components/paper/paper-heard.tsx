import type { CompareRow } from '../../lib/view/compare-row.ts';
import type { ForSize } from '../../lib/view/compare-size.ts';
import { Whisker } from '../whisker.tsx';
import { usePageWords } from '../words-context.ts';

const SIDE = { about: 'about', more: 'above', times: 'above', less: 'below', part: 'below' } as const satisfies Record<
  ForSize['what'],
  string
>;

/** Interactions of an ordinary post, and under them how they stand to what pages of the size get: the stroke in the middle. */
export function PaperHeard({ row }: { row: CompareRow }) {
  const { report, compare } = usePageWords();
  const words = report.comparison;
  if (row.heard === null) return <b>{words.unknown}</b>;
  const { median, posts, doubt, forSize, bar } = row.heard;
  const beside = forSize ? words.expected[SIDE[forSize.what]] : doubt ? null : words.ofPosts({ posts });
  return (
    <>
      <b>{words.figure({ figure: median })}</b> {beside && <small>{beside}</small>}
      {bar && (
        <Whisker
          figure={bar}
          axis={{ most: 100, root: false }}
          reference={50}
          own={row.mine}
          title={`${words.columns.interactions}, ${compare.called(row)}`}
          description={beside ?? words.figure({ figure: median })}
        />
      )}
    </>
  );
}
