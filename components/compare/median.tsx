import type { ComponentChildren } from 'preact';
import type { MedianRow } from '../../lib/view/compare-median.ts';
import { usePageWords } from '../words-context.ts';
import { Figure } from './figure.tsx';

interface Props {
  median: MedianRow | null;
  /** The axis once more, beneath the strips. */
  children: ComponentChildren;
}

/** Below the pages of a site: the median of the set. Of interactions none is given, since these go by size. */
export function Median({ median, children }: Props) {
  const { compare: words } = usePageWords();
  if (median === null) {
    return (
      <tr class="median">
        <td />
        <td />
        <td class="strip-cell">{children}</td>
        <td colSpan={3} />
      </tr>
    );
  }
  const { pages, leftOut, lastPost, posts } = median;
  return (
    <tr class="median">
      <th scope="row">
        <span class="page-name">{words.median({ pages })}</span>
        {leftOut.length > 0 && <small>{words.leftOut({ names: leftOut.map(words.called) })}</small>}
      </th>
      <td class="verdict-cell" />
      <td class="strip-cell">{children}</td>
      <Figure column="recency" value={lastPost ? words.days(lastPost) : words.unknown} />
      <Figure column="posts" value={posts ? words.medianPosts({ posts }) : words.unknown} />
      <td class="figure interactions">
        <small>{words.sizesDiffer}</small>
      </td>
    </tr>
  );
}
