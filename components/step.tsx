import type { ComponentChildren } from 'preact';
import type { Finding, Tip } from '../lib/diagnosis/diagnosis.ts';
import { effortFigures } from '../lib/diagnosis/effort.ts';
import type { PostReading } from '../lib/reading/reading.ts';
import type { PostRow } from '../lib/view/post-rows.ts';
import { splitAct } from '../lib/words/act.ts';
import { OutsideLink } from './outside-link.tsx';
import { useDeeperWords, useWords } from './words-context.ts';

interface Props {
  tip: Tip;
  findings: Finding[];
  rows: PostRow[];
  posts: PostReading[];
}

/** One next step. It opens to why, an example, who, cost, when not, how to see that it worked, and what it rests on. */
export function Step({ tip, findings, rows, posts }: Props) {
  const { steps: words } = useDeeperWords().sections;
  const { act, rest } = splitAct(tip.text);
  const because = findings.filter(({ id }) => tip.because.includes(id)).map(({ text }) => text);
  const shown = (index = -1) => {
    const row = rows[index];
    return row ? <PostShown row={row} excerpt={posts[index]?.text?.excerpt ?? ''} /> : null;
  };
  return (
    <details>
      <summary>
        <span class="text">
          <b>{act}</b>
          {rest}
        </span>
        <span class="effort">{words.effort(effortFigures(tip))}</span>
      </summary>
      <dl class="lines">
        <Line name={words.post}>{shown(tip.post)}</Line>
        <Line name={words.why}>{because.join(' ')}</Line>
        <Line name={words.example}>
          {tip.example} {shown(tip.examplePost)}
        </Line>
        <Line name={words.who}>{tip.who}</Line>
        <Line name={words.cost}>{tip.cost}</Line>
        <Line name={words.notWhen}>{tip.notWhen}</Line>
        <Line name={words.worked}>{tip.worked && `${tip.worked.measure}${words.colon}${tip.worked.target}`}</Line>
        <Line name={words.source}>{tip.source}</Line>
      </dl>
    </details>
  );
}

/** A line of the step, left out where there is nothing to say. */
function Line({ name, children }: { name: string; children: ComponentChildren }) {
  const parts = [children].flat(2).filter((part) => part !== null && part !== undefined && part !== false);
  if (parts.every((part) => typeof part === 'string' && part.trim() === '')) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When a post was published, as a link to it, and its first words while the page is at hand: they are never stored. */
function PostShown({ row, excerpt }: { row: PostRow; excerpt: string }) {
  const { steps } = useDeeperWords().sections;
  const { strip } = useWords().interface;
  const date = row.at ? strip.dated(row.at.from, row.at.to) : strip.unknown;
  return (
    <>
      <OutsideLink href={row.permalink} label={strip.open({ date })}>
        {date}
      </OutsideLink>
      {excerpt !== '' && ` ${steps.firstWords({ excerpt })}`}
    </>
  );
}
