import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { OutsideLink } from './outside-link.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

/** So many letters of a post tell it from the others. */
const MOST_LETTERS = 48;

interface Props {
  /** Into `rows` and `posts`; `null` where it is about no post. */
  index: number | null;
  rows: PostRow[];
  posts: PostReading[];
  /** Its first words are shown. */
  quoted?: boolean;
}

/** A post's first words, where they are at hand, and the way to it. Nothing where neither is known. */
export function PostShown({ index, rows, posts, quoted = true }: Props) {
  const { steps } = useDeeperWords().sections;
  const row = index === null ? undefined : rows[index];
  if (!row || index === null) return null;
  const excerpt = quoted ? firstWords(posts[index]?.text?.excerpt ?? '') : '';
  return (
    <>
      {excerpt !== '' && <bdi>{steps.firstWords({ excerpt })}</bdi>}
      <OpenPost row={row} />
    </>
  );
}

/** "open the post", named by its date; nothing where its address is not known. */
export function OpenPost({ row }: { row: PostRow | undefined }) {
  const { openPost, openPostOf } = useDeeperWords().lensView.opening;
  const { dated } = useWords().interface.strip;
  if (!row?.permalink) return null;
  const { at, permalink } = row;
  return (
    <OutsideLink href={permalink} {...(at && { label: openPostOf({ date: dated(at.from, at.to) }) })}>
      {openPost}
    </OutsideLink>
  );
}

/** Cut between two words, without the sign that stood there: an ellipsis follows. */
function firstWords(excerpt: string): string {
  const text = excerpt.replace(/\s+/gu, ' ').trim();
  const cut =
    text.length <= MOST_LETTERS ? text : text.slice(0, text.lastIndexOf(' ', MOST_LETTERS) + 1 || MOST_LETTERS);
  return cut.replace(/[\s.,;:…]+$/u, '');
}
