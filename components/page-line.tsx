import { Fragment } from 'preact';
import type { PageReading } from '../lib/reading/reading.ts';
import { useWords } from './words-context.ts';

interface Props {
  reading: PageReading;
  /** Whole minutes since it was read; `null` where the page is read along while the person scrolls. */
  minutesAgo: number | null;
  busy: boolean;
  onReadAgain: () => void;
}

/** Whose page it is, and what was read of it: "LinkedIn, signed in · 2,480 followers · 8 posts, read just now · read again". */
export function PageLine({ reading, minutesAgo, busy, onReadAgain }: Props) {
  const { interface: text, view } = useWords();
  const { page: words } = text;
  const { site, page, coverage, posts } = reading;
  const count = words.posts({ posts: posts.length });
  const parts = [
    words.view({ site, view: coverage.view ?? null }),
    ...(page.followers ? [words.followers(page.followers)] : []),
    ...(minutesAgo === null
      ? [count, view.readingAlong]
      : [`${count}, ${view.read({ minutes: minutesAgo, posts: posts.length })}`]),
  ];
  return (
    <header class="page-line">
      <h1>
        <bdi>{page.name ?? page.handle ?? words.unnamed}</bdi>
      </h1>
      {minutesAgo !== null && (
        <button type="button" class="textual" disabled={busy} onClick={onReadAgain}>
          {words.readAgain}
        </button>
      )}
      <p>
        {parts.map((part, index) => (
          <Fragment key={part}>
            <span class="together">
              {part}
              {index < parts.length - 1 && ' ·'}
            </span>{' '}
          </Fragment>
        ))}
      </p>
    </header>
  );
}
