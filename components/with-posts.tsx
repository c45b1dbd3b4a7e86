import type { ComponentChildren } from 'preact';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { Pointing } from './posts-read-pointing.tsx';
import type { DiagnosedProps } from './view-props.ts';

interface Props extends Pick<DiagnosedProps, 'layout' | 'shown' | 'deep'> {
  rows: PostRow[];
  posts: PostReading[];
  /** The strip, and what stands between it and the list. */
  children: ComponentChildren;
}

/** In the panel the posts are listed below the strip, and each points at the other; the popup has no room for a list. */
export function WithPosts({ layout, shown, deep, rows, posts, children }: Props) {
  if (layout === 'popup') return <>{children}</>;
  const { reading, measures } = shown.audit;
  const { site, url, readAt } = reading;
  return (
    <Pointing>
      {children}
      {deep && (
        <deep.PostsRead
          key={url}
          rows={rows}
          posts={posts}
          median={measures.interactions?.value ?? null}
          site={site}
          now={new Date(readAt)}
        />
      )}
    </Pointing>
  );
}
