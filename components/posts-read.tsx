import { useId, useMemo, useState } from 'preact/hooks';
import type { PostReading, Site } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { type PostGroup, postsRead, type Wanted } from '../lib/view/posts-read.ts';
import { PostsChoice } from './posts-read-choice.tsx';
import { usePointing } from './posts-read-pointing.tsx';
import { PostLine } from './posts-read-row.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  /** One for each post of the reading, in its order. */
  rows: PostRow[];
  /** The same posts with their first words, which are shown and never kept. */
  posts: readonly Pick<PostReading, 'text'>[];
  /** The page's own median of interactions, as the facts say it; `null` where only its bounds are known. */
  median: number | null;
  site: Site;
  /** The moment of reading. */
  now: Date;
}

/** Drawn at first, and with each click on "more": a page may have a thousand. */
const FIRST = 12;
const MORE = 100;

const ALL: Wanted = { order: 'newest', choice: 'all', year: null };

/** The posts that were read, as a list to look through. Points where the strip within the same `Pointing` does. */
export function PostsRead({ rows, posts, median, site, now }: Props) {
  const { posts: words } = useDeeperWords().panel;
  const id = useId();
  const [wanted, setWanted] = useState(ALL);
  const [most, setMost] = useState(FIRST);
  const read = useMemo(() => postsRead({ rows, posts, median, wanted, most }), [rows, posts, median, wanted, most]);
  if (rows.length === 0) return null;
  const want = (next: Wanted) => {
    setWanted(next);
    setMost(FIRST);
  };
  const left = read.fit - read.shown;
  return (
    <section class="section posts-read" aria-labelledby={id}>
      <div class="top">
        <h3 id={id}>{words.title}</h3>
        <PostsChoice read={read} site={site} onWant={want} />
      </div>
      <p role="status" class="fit">
        {read.fit < read.total && words.fit({ fit: read.fit, of: read.total })}
      </p>
      {read.fit > 0 && <Columns median={median} />}
      {read.fit === 0 && (
        <p class="plain">
          {words.none}{' '}
          <button type="button" class="textual" onClick={() => want(ALL)}>
            {words.showAll}
          </button>
        </p>
      )}
      {read.groups.map((group) => (
        <Group key={group.key} group={group} counted={left === 0} site={site} now={now} />
      ))}
      {left > 0 && (
        <button type="button" class="textual more" onClick={() => setMost(most + MORE)}>
          {words.more({ posts: Math.min(MORE, left) })}
        </button>
      )}
    </section>
  );
}

/** What the columns are, for the eye: each row says it in words. */
function Columns({ median }: { median: number | null }) {
  const { posts: words } = useDeeperWords().panel;
  const { date, words: first, interactions } = words.columns;
  return (
    <>
      <div class="columns" aria-hidden="true">
        <span class="when">{date}</span>
        <span class="words">{first}</span>
        <span class="total">{interactions}</span>
        {median !== null && median > 0 && (
          <span class="scale" dir="ltr">
            <span>{words.quarter}</span> <span>{words.median({ median })}</span> <span>{words.four}</span>
          </span>
        )}
      </div>
      {!(median !== null && median > 0) && (
        <p class="hint">{median === null ? words.noMedian.unknown : words.noMedian.zero}</p>
      )}
    </>
  );
}

interface GroupProps {
  group: PostGroup;
  /** All posts of the group are drawn, so that their number can be said. */
  counted: boolean;
  site: Site;
  now: Date;
}

function Group({ group, counted, site, now }: GroupProps) {
  const { posts: words } = useDeeperWords().panel;
  const { pointed, onPoint } = usePointing();
  const id = useId();
  const name = group.undated ? words.undated : group.months && words.months(group.months);
  return (
    <>
      {name !== null && (
        <h4 id={id}>
          {name} {counted && <span>{words.count({ posts: group.posts.length })}</span>}
        </h4>
      )}
      <ol aria-labelledby={name === null ? undefined : id}>
        {group.posts.map((post) => (
          <PostLine
            key={post.index}
            post={post}
            site={site}
            now={now}
            alone={name === null}
            pointed={pointed === post.index}
            onPoint={onPoint}
          />
        ))}
      </ol>
    </>
  );
}
