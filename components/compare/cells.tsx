import type { Place } from '../../lib/view/compare-places.ts';
import type { CompareRow } from '../../lib/view/compare-row.ts';
import type { CompareWords } from '../../lib/words/en/compare.ts';
import { Whisker } from '../whisker.tsx';
import { usePageWords } from '../words-context.ts';
import { Figure } from './figure.tsx';
import { PostsWhisker } from './posts-whisker.tsx';

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

interface PostsProps {
  row: CompareRow;
  /** The right end of the bars, common to a site's pages. */
  end: number;
}

export function PostsCell({ row, end }: PostsProps) {
  const { compare: words } = usePageWords();
  if (row.posts === null) return <Figure column="posts" value={words.unknown} />;
  const { seen, atLeast, days, doubt, reference, place } = row.posts;
  const value = atLeast ? words.atLeast({ figure: seen.low }) : words.figure({ figure: seen });
  const size = reference === null ? null : words.thisSize({ about: reference });
  const stretch = days === null ? null : days === 0 ? words.inWhatWasSeen : words.inDays({ days });
  const range = doubt && words.chance({ range: doubt, whole: days === null });
  return (
    <Figure column="posts" value={value} beside={[stretch ?? size]}>
      {doubt && (
        <PostsWhisker
          row={row}
          end={end}
          title={`${words.columns.posts.name}, ${words.called(row)}`}
          description={[range, size].filter(Boolean).join(', ')}
        />
      )}
      {range && <small>{range}</small>}
      <PlaceSaid place={place} why={words.unplaced.few} />
    </Figure>
  );
}

/** `unlike`: pages of the group do not all show the same counts, so each says what it is without. */
export function InteractionsCell({ row, unlike }: { row: CompareRow; unlike: boolean }) {
  const { compare: words } = usePageWords();
  const { heard, site } = row;
  if (heard === null) return <Figure column="interactions" value={words.unknown} />;
  const { median, posts, without, doubt, reference, forSize, place } = heard;
  const beside = forSize
    ? words.forSize({ size: forSize, about: reference })
    : reference === null || !doubt
      ? null
      : words.thisSize({ about: reference });
  const range = doubt && words.doubt({ range: doubt, open: doubt.open });
  return (
    <Figure
      column="interactions"
      value={words.figure({ figure: median })}
      beside={[doubt ? beside : words.ofPosts({ posts })]}
    >
      {heard.bar && (
        <Whisker
          figure={heard.bar}
          axis={{ most: 100, root: false }}
          reference={50}
          own={row.mine}
          title={`${words.columns.interactions.name}, ${words.called(row)}`}
          description={[range, beside].filter(Boolean).join(', ')}
        />
      )}
      {range && <small>{range}</small>}
      <PlaceSaid place={place} why={unplaced(row, words)} />
      {unlike && without.length > 0 && <small>{words.without({ parts: without, site })}</small>}
    </Figure>
  );
}

/** Why a page that is heard has no place among the others. */
function unplaced({ heard }: CompareRow, { unplaced: why }: CompareWords): string {
  if (!heard?.doubt) return why.few;
  return heard.forSize ? why.counts : why.followers;
}

function PlaceSaid({ place, why }: { place: Place | null; why: string }) {
  const { compare: words } = usePageWords();
  if (place === null) return null;
  return <small class="place">{place === 'too-few' ? why : words.place({ place })}</small>;
}
