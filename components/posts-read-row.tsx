import { useMemo } from 'preact/hooks';
import type { Site } from '../lib/reading/reading.ts';
import type { ListedPost } from '../lib/view/posts-read.ts';
import { OutsideLink } from './outside-link.tsx';
import { MedianBar } from './posts-read-bar.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  post: ListedPost;
  site: Site;
  now: Date;
  /** Where no month stands above it, its date says the year. */
  alone: boolean;
  pointed: boolean;
  onPoint: (index: number | null) => void;
}

/** One post that was read: when, its first words, what it drew. A click opens it; pointing at it points the strip. */
export function PostLine({ post, site, now, alone, pointed, onPoint }: Props) {
  const { posts: words } = useDeeperWords().panel;
  const { index, row, bar } = post;
  // Drawn once: pointing changes the row's class alone, and there may be a thousand.
  const inside = useMemo(
    () => (
      <OutsideLink href={row.permalink}>
        <When post={post} now={now} alone={alone} /> <Words post={post} site={site} /> <Total post={post} />
        <MedianBar bar={bar} />
        <span class="unseen">
          , {bar ? words.times({ times: bar.times }) : words.notCompared}
          {row.permalink?.startsWith('https://') && `, ${words.opens}`}
        </span>
      </OutsideLink>
    ),
    [post, site, now, alone, words],
  );
  return (
    <li
      class={`post ${row.sort}`}
      data-pointed={pointed || undefined}
      onPointerEnter={() => onPoint(index)}
      onPointerLeave={() => onPoint(null)}
      onFocusIn={() => onPoint(index)}
      onFocusOut={() => onPoint(null)}
    >
      {inside}
    </li>
  );
}

function When({ post: { row }, now, alone }: Pick<Props, 'post' | 'now' | 'alone'>) {
  const { posts: words } = useDeeperWords().panel;
  const { at, age } = row;
  if (at === null || age === null) return <span class="when">{words.noDate}</span>;
  // The heading says the year of all posts below it.
  return <span class="when">{words.when({ at, age, now, yearOf: alone ? now : at.to })}</span>;
}

function Words({ post: { row, words: first, young }, site }: Pick<Props, 'post' | 'site'>) {
  const { posts: words } = useDeeperWords().panel;
  const { kind, sort, counts } = row;
  const name = words.name({ kind, sort, site });
  const drew = words.drew({ young, counts: { ...counts, site } });
  return (
    <>
      {/* Where the words are gone, what it is stands in their place. */}
      <bdi class="words">{first ?? name}</bdi>{' '}
      <span class="what">{first === null ? drew : words.about({ name, drew })}</span>
    </>
  );
}

function Total({ post: { row } }: Pick<Props, 'post'>) {
  const { posts: words } = useDeeperWords().panel;
  const { interactions } = row;
  return (
    <span class="total">
      {interactions ? (
        <>
          {words.figure({ count: interactions })}
          <span class="unseen"> {words.interactions({ interactions })}</span>
        </>
      ) : (
        <>
          <span aria-hidden="true">{words.unknown}</span>
          <span class="unseen">{words.interactionsUnknown}</span>
        </>
      )}
    </span>
  );
}
