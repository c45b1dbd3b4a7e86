import { Fragment } from 'preact';
import type { PageReading } from '../lib/reading/reading.ts';
import { useWords } from './words-context.ts';

interface Props {
  reading: PageReading;
  busy: boolean;
  onReadAgain: () => void;
}

/** Whose page it is, and what was read of it: "LinkedIn, signed in · 2,480 followers · 8 posts, just now · read again". */
export function PageLine({ reading, busy, onReadAgain }: Props) {
  const { page: words } = useWords().interface;
  const { site, page, coverage, posts } = reading;
  const parts = [
    words.view({ site, view: coverage.view ?? null }),
    ...(page.followers ? [words.followers(page.followers)] : []),
    words.posts({ posts: posts.length }),
  ];
  return (
    <header class="page-line">
      <h1>
        <bdi>{page.name ?? page.handle ?? words.unnamed}</bdi>
      </h1>
      <p>
        {parts.map((part) => (
          <Fragment key={part}>
            <span class="together">{part} ·</span>{' '}
          </Fragment>
        ))}
        <button type="button" class="textual" disabled={busy} onClick={onReadAgain}>
          {words.readAgain}
        </button>
      </p>
    </header>
  );
}
