import type { Finding, Tone } from '../lib/diagnosis/diagnosis.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { PostLinks } from './post-links.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

/** A sign beside each finding, so that colour is never needed. */
const SIGNS: Record<Tone, string> = { good: '+', warn: '−', bad: '−', info: '○' };

interface Props {
  findings: Finding[];
  rows: PostRow[];
}

/** What was found, good ones too, each with the posts and the studies that it rests on. */
export function Findings({ findings, rows }: Props) {
  const { findings: words } = useDeeperWords().sections;
  if (findings.length === 0) return null;
  return (
    <Section title={words.title}>
      <ul class="findings">
        {findings.map(({ id, tone, text, posts, source }) => (
          <li key={id} class="finding" data-finding={id}>
            <span class={`sign ${tone}`} aria-hidden="true">
              {SIGNS[tone]}
            </span>
            <p>
              <span class="unseen">{words.signs[tone]} </span>
              {text}
            </p>
            <div class="evidence">
              {posts.length > 0 && <PostLinks rows={posts.flatMap((index) => rows[index] ?? [])} />}
              {source && (
                <details class="post-links">
                  <summary>{words.source}</summary>
                  <p>{source}</p>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
