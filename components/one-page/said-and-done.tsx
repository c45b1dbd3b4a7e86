import { useState } from 'preact/hooks';
import { BELIEFS, type Belief } from '../../lib/diagnosis/diagnosis.ts';
import type { OnePage } from '../../lib/view/one-page.ts';
import type { SaidAndDone as Said } from '../../lib/view/said-and-done.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { useWorld } from '../tabs/world.ts';
import { useDeeperWords, usePageWords } from '../words-context.ts';
import { useChange } from './use-change.ts';
import { useFocusOn } from './use-focus-on.ts';

/** What the owner believes of the page, beside what it did; and the place to say it, or to say it anew. */
export function SaidAndDone({ one }: { one: OnePage }) {
  const { onePage: words } = usePageWords();
  const [asking, setAsking] = useState(false);
  const change = useChange(one.page.key);
  const world = useWorld();
  const button = useFocusOn<HTMLButtonElement>(!asking);
  const { belief: question } = useDeeperWords().group.questions;
  const answer = (belief: Belief | 'skipped') => {
    setAsking(false);
    const believedAt = world.now().toISOString();
    void change({ answers: { ...one.page.answers, belief, believedAt } });
  };
  return (
    <section class="said">
      <h3>{words.said.title}</h3>
      {one.said ? <Sentences said={one.said} /> : <p>{words.said.unasked}</p>}
      {asking ? (
        <PlanQuestion
          ask={question.ask}
          answers={BELIEFS.map((value) => ({ value, name: question.answers[value] }))}
          value={one.page.answers.belief ?? null}
          onAnswer={answer}
        />
      ) : (
        <button type="button" class="textual" ref={button} onClick={() => setAsking(true)}>
          {one.said ? words.said.change : words.said.answer}
        </button>
      )}
    </section>
  );
}

function Sentences({ said: { belief, saidAt, did, now: present } }: { said: Said }) {
  const { said: words } = usePageWords().onePage;
  const { group } = useDeeperWords();
  const { now } = useWorld();
  const today = now();
  const sentences = [
    words.belief({ answer: words.answers[belief], at: saidAt, now: today }),
    words.posts({ counted: did.counted, at: did.at, said: saidAt, now: today }),
    present && words.now({ ...present, now: today }),
  ];
  return (
    <>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      {did.group && (
        <p class="study">
          {group.sentences[did.group]} {group.explained}
        </p>
      )}
    </>
  );
}
