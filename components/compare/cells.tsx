import type { ComponentChildren } from 'preact';
import type { CompareRow } from '../../lib/view/compare.ts';
import type { SortKey } from '../../lib/view/compare-sort.ts';
import type { ShownFigure } from '../../lib/words/figure-shown.ts';
import { Whisker } from '../whisker.tsx';
import { usePageWords } from '../words-context.ts';

interface FigureProps {
  column: SortKey;
  value: string;
  /** Beside the figure: its reference, or what it rests on. */
  beside?: (string | null)[];
  children?: ComponentChildren;
}

/** A figure with its reference beside it. Its column's name stands above it where the table is stacked. */
function Figure({ column, value, beside = [], children }: FigureProps) {
  const { compare: words } = usePageWords();
  return (
    <td class={`figure ${column}`}>
      <span class="column-name" aria-hidden="true">
        {words.columns[column].name}
      </span>
      <span class="value">
        <b>{value}</b> <small>{beside.filter(Boolean).join(', ')}</small>
      </span>
      {children}
    </td>
  );
}

export function LastPostCell({ row: { lastPost } }: { row: CompareRow }) {
  const { compare: words } = usePageWords();
  if (lastPost === null) return <Figure column="recency" value={words.unknown} />;
  if (lastPost === 'none') return <Figure column="recency" value={words.noPost} />;
  const { days, usual } = lastPost;
  return (
    <Figure
      column="recency"
      value={words.days(days)}
      beside={[usual === null ? null : words.usually({ gap: usual })]}
    />
  );
}

interface DoubtfulProps {
  row: CompareRow;
  /** The right end of the bars, common to a site's pages. */
  end: number;
}

export function PostsCell({ row, end }: DoubtfulProps) {
  const { compare: words } = usePageWords();
  if (row.posts === null) return <Figure column="posts" value={words.unknown} />;
  const { seen, atLeast, days, doubt, pace, reference } = row.posts;
  const value = atLeast ? words.atLeast({ figure: seen.low }) : words.figure({ figure: seen });
  const size = reference === null ? null : words.thisSize({ about: reference });
  const stretch = days === null ? null : days === 0 ? words.inWhatWasSeen : words.inDays({ days });
  return (
    <Figure column="posts" value={value} beside={[stretch ?? size]}>
      {doubt && (
        <Bar
          column="posts"
          row={row}
          end={end}
          figure={{ ...doubt, value: pace }}
          reference={reference}
          range={words.chance({ range: doubt, whole: days === null })}
        />
      )}
    </Figure>
  );
}

/** `unlike`: pages of the group do not all show the same counts, so each says what it is without. */
export function InteractionsCell({ row, end, unlike }: DoubtfulProps & { unlike: boolean }) {
  const { compare: words } = usePageWords();
  const { heard, site } = row;
  if (heard === null) return <Figure column="interactions" value={words.unknown} />;
  const { median, posts, without, doubt, reference } = heard;
  const size = reference === null ? null : words.thisSize({ about: reference });
  return (
    <Figure
      column="interactions"
      value={words.figure({ figure: median })}
      beside={[doubt ? size : words.ofPosts({ posts })]}
    >
      {doubt && (
        <Bar
          column="interactions"
          row={row}
          end={end}
          figure={{ low: doubt.low, high: doubt.open ? end : doubt.high, value: median.low }}
          reference={reference}
          range={words.doubt({ range: doubt, open: doubt.open })}
        />
      )}
      {unlike && without.length > 0 && <small>{words.without({ parts: without, site })}</small>}
    </Figure>
  );
}

interface BarProps extends DoubtfulProps {
  column: SortKey;
  figure: ShownFigure;
  reference: number | null;
  /** The doubt in words. */
  range: string;
}

/** The doubt as a bar, and in words beneath it. */
function Bar({ column, row, end, figure, reference, range }: BarProps) {
  const { compare: words } = usePageWords();
  const size = reference === null ? null : words.thisSize({ about: reference });
  return (
    <>
      <Whisker
        figure={figure}
        axis={{ most: end, root: true }}
        reference={reference}
        own={row.mine}
        title={`${words.columns[column].name}, ${row.name ?? words.unnamed}`}
        description={[range, size].filter(Boolean).join(', ')}
      />
      <small>{range}</small>
    </>
  );
}
