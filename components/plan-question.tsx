import type { TargetedMouseEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useDeeperWords } from './words-context.ts';

interface Props<Value> {
  ask: string;
  /** In the order in which they stand. */
  answers: readonly { value: Value; name: string }[];
  /** What was answered before. */
  value: Value | 'skipped' | null;
  onAnswer: (answer: Value | 'skipped') => void;
  /** Where nothing can be shown without an answer, there is nothing to skip. */
  unskippable?: boolean | undefined;
}

/**
 * One question, its answers in a row, and a way past it. A click answers at once. Arrow keys only move the choice
 * (WCAG 3.2.2): Enter, or the button that appears then, answers.
 */
export function PlanQuestion<Value extends string | number>({
  ask,
  answers,
  value,
  onAnswer,
  unskippable,
}: Props<Value>) {
  const { questions } = useDeeperWords().group;
  const name = useId();
  const [chosen, choose] = useState<Value | null>(value === 'skipped' ? null : value);
  const [byKeys, setByKeys] = useState(false);
  const onClick = (answer: Value) => (event: TargetedMouseEvent<HTMLInputElement>) => {
    choose(answer);
    // A click that a key made has no count.
    if (event.detail > 0) onAnswer(answer);
    else setByKeys(true);
  };
  return (
    <form
      class="plan-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      <fieldset>
        <legend>{ask}</legend>
        {answers.map((answer) => (
          <label key={answer.value}>
            <input
              type="radio"
              name={name}
              value={answer.value}
              checked={answer.value === chosen}
              onClick={onClick(answer.value)}
            />
            <span>{answer.name}</span>
          </label>
        ))}
        {byKeys && chosen !== null && (
          <button type="submit" class="textual">
            {questions.keep}
          </button>
        )}
        {!unskippable && (
          <button type="button" class="textual" onClick={() => onAnswer('skipped')}>
            {questions.skip}
          </button>
        )}
      </fieldset>
    </form>
  );
}
