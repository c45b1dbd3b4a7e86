import type { Diagnosis } from '../lib/diagnosis/diagnosis.ts';
import type { Measures } from '../lib/measures/measures.ts';
import { type Roll as Counted, rollOf } from '../lib/view/roll.ts';
import { useDeeperWords, useWords } from './words-context.ts';

interface Props {
  settle: NonNullable<Diagnosis['settle']>;
  measures: Pick<Measures, 'list' | 'posts'>;
  /** What the popup says would settle it: said here where nothing appears by itself. */
  sentence: string;
}

/** Marks of posts read that are drawn: those missing always are. */
const MOST_MARKS = 24;

/** What would still settle the verdict, counting down as the person scrolls: read posts solid, missing ones hollow. */
export function Roll({ settle, measures, sentence }: Props) {
  const { roll: words } = useDeeperWords().panel;
  const { title } = useWords().interface.settle;
  const roll = rollOf(settle, measures);
  const how = said(words.how, settle.cause);
  const counts = roll !== null && how !== null;
  return (
    <section class="roll" aria-label={title}>
      {counts ? (
        <>
          <Marks roll={roll} />
          <p>
            <b>{words.needed({ posts: roll.missing, days: roll.days })}</b>{' '}
            {words.settle({ posts: roll.missing, days: roll.days })} {how}
          </p>
        </>
      ) : (
        <p>{said(words.instead, settle.cause) ?? sentence}</p>
      )}
    </section>
  );
}

/** `null` where these words have none for the cause. */
const said = (words: Record<string, string>, cause: string): string | null =>
  Object.hasOwn(words, cause) ? (words[cause] ?? null) : null;

function Marks({ roll: { read, missing } }: { roll: Counted }) {
  const marks = [...new Array(Math.min(read, MOST_MARKS)).fill('read'), ...new Array(missing).fill('missing')];
  return (
    <div class="marks" aria-hidden="true">
      {marks.map((mark, index) => (
        <span key={index} class={mark} />
      ))}
    </div>
  );
}
