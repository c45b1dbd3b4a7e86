import type { PostRow } from '../lib/view/post-rows.ts';
import { OutsideLink } from './outside-link.tsx';
import { useOpened } from './use-opened.ts';
import { useDeeperWords, useWords } from './words-context.ts';

/** More links than these are no evidence that anyone follows. */
const MOST = 30;

/** "3 posts", which opens to their dates, each a link to the post. */
export function PostLinks({ rows }: { rows: PostRow[] }) {
  const { findings } = useDeeperWords().sections;
  const { strip } = useWords().interface;
  const { opened, onToggle } = useOpened();
  return (
    <details class="post-links" onToggle={onToggle}>
      <summary>{findings.posts({ posts: rows.length })}</summary>
      {opened && (
        <ul>
          {rows.slice(0, MOST).map((row) => {
            const date = row.at ? strip.dated(row.at.from, row.at.to) : strip.unknown;
            return (
              <li key={row.permalink ?? date}>
                <OutsideLink href={row.permalink} label={strip.open({ date })}>
                  {date}
                </OutsideLink>
              </li>
            );
          })}
          {rows.length > MOST && <li>{findings.more({ posts: rows.length - MOST })}</li>}
        </ul>
      )}
    </details>
  );
}
