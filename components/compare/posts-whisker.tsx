import type { CompareRow } from '../../lib/view/compare-row.ts';
import { Whisker } from '../whisker.tsx';

interface Props {
  row: CompareRow;
  /** The right end of the bars, common to a site's pages. */
  end: number;
  title: string;
  description: string;
}

/** What chance leaves open of a page's posts a week, as a bar. */
export function PostsWhisker({ row: { posts, mine }, end, title, description }: Props) {
  if (!posts?.doubt) return null;
  const { doubt, pace, reference } = posts;
  return (
    <Whisker
      figure={{ ...doubt, value: pace }}
      axis={{ most: end, root: true }}
      reference={reference}
      own={mine}
      title={title}
      description={description}
    />
  );
}
