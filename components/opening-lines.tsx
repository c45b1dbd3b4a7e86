import type { Finding } from '../lib/diagnosis/diagnosis.ts';
import { aroundBlanks, openingLine } from '../lib/export/opening-line.ts';
import type { OpeningLine } from '../lib/lenses/lens.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { PostShown } from './opening-lines-post.tsx';
import { Section } from './section.tsx';
import { useDeeperWords } from './words-context.ts';

/** This line is about all that the page writes: the first words of one post, a greeting perhaps, are not its subject. */
const OF_ALL_POSTS = 'pro-unheard';

interface Props {
  lines: OpeningLine[];
  /** The one line is a neutral question, about no post. */
  neutral: boolean;
  /** Of a line about no post: what was read that it starts from. */
  because: (line: OpeningLine) => Finding | undefined;
  /** The posts in page order. */
  rows: PostRow[];
  /** As read, with their first words while the page is at hand. */
  posts: PostReading[];
  /** The line as it is said, its blank as "…". */
  onCopy: (text: string) => void;
}

/** What may be said in the call, each line with the post that it is about. */
export function OpeningLines({ lines, neutral, because, rows, posts, onCopy }: Props) {
  const { opening } = useDeeperWords().lensView;
  if (lines.length === 0) return null;
  return (
    <Section title={neutral ? opening.question : opening.title}>
      <ul class="opening-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <p class="line">
              <Line text={line.text} blank={opening.blank} />
            </p>
            <CopyLine text={openingLine(line.text)} onCopy={onCopy} />
            <div class="about">
              {neutral && <span>{opening.onlyHere}</span>}
              <PostShown index={line.post} rows={rows} posts={posts} quoted={line.id !== OF_ALL_POSTS} />
              {line.post === null && !neutral && <Because finding={because(line)} />}
              {line.notWhen !== '' && (
                <details class="not-when">
                  <summary>{opening.notWhen}</summary>
                  {line.notWhen}
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const Because = ({ finding }: { finding: Finding | undefined }) => (finding ? <span>{finding.text}</span> : null);

function CopyLine({ text, onCopy }: { text: string; onCopy: (text: string) => void }) {
  const { copy, copyLine } = useDeeperWords().lensView.opening;
  return (
    <button type="button" class="textual" aria-label={copyLine({ line: text })} onClick={() => onCopy(text)}>
      {copy}
    </button>
  );
}

/** The line with room for what the person says. A blank keeps the sign that follows it: no line begins with ";". */
function Line({ text, blank }: { text: string; blank: string }) {
  const [first = '', ...others] = aroundBlanks(text);
  return (
    <>
      {first}
      {others.map((part) => {
        const sign = /^[^ ]*/.exec(part)?.[0] ?? '';
        return (
          <>
            <span class="together">
              <span class="blank">
                <span class="unseen">{blank}</span>
              </span>
              {sign}
            </span>
            {part.slice(sign.length)}
          </>
        );
      })}
    </>
  );
}
