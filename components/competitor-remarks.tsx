import type { Remark } from '../lib/lenses/lens.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { PostLinks } from './post-links.tsx';
import { Section } from './section.tsx';
import { Step } from './step.tsx';
import { useDeeperWords } from './words-context.ts';

interface Props {
  remarks: Remark[];
  rows: PostRow[];
  posts: PostReading[];
}

/** What follows from the comparison: steps, each with the posts that it shows. */
export function CompetitorRemarks({ remarks, rows, posts }: Props) {
  const { steps } = useDeeperWords().sections;
  if (remarks.length === 0) return null;
  return (
    <Section title={steps.title({ steps: remarks.length })}>
      <ol class="steps">
        {remarks.map((remark) => {
          const shown = remark.posts.flatMap((index) => rows[index] ?? []);
          return (
            <li key={remark.id}>
              <Step tip={{ ...remark, because: [], lens: 'competitor' }} findings={[]} rows={rows} posts={posts} />
              {shown.length > 0 && <PostLinks rows={shown} />}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
