import type { TargetedMouseEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Choice<Value extends string> {
  value: Value;
  title: string;
  text: string;
}

interface Props<Value extends string> {
  /** The name of the radio buttons. */
  name: string;
  ask: string;
  choices: Choice<Value>[];
  note: string;
  onAnswer: (value: Value) => void;
  /** What the button says that answers with the choice. */
  show: string;
  /** The way past it. Without one a click on an answer answers at once, and the button waits for who chooses by keys. */
  skip?: { name: string; onSkip: () => void };
  /** Digits choose, and are shown. */
  digits: boolean;
}

/** One question with few answers, none of them chosen before. Arrow keys only move the choice (WCAG 3.2.2). */
export function Question<Value extends string>(props: Props<Value>) {
  const { name, ask, choices, note, onAnswer, show, skip, digits } = props;
  const [chosen, setChosen] = useState<Value | null>(null);
  const id = useId();
  const onClick = (value: Value) => (event: TargetedMouseEvent<HTMLInputElement>) => {
    setChosen(value);
    // A click that an arrow key or the space bar made has no count.
    if (!skip && event.detail > 0) onAnswer(value);
  };
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      <fieldset aria-describedby={`${id}-note`}>
        <legend>
          <h2>{ask}</h2>
        </legend>
        {choices.map(({ value, title, text }, index) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              data-digit={index + 1}
              aria-keyshortcuts={digits ? String(index + 1) : undefined}
              onClick={onClick(value)}
            />
            <span>
              <b>{title}</b>
              <span class="text">{text}</span>
            </span>
            {digits && <kbd>{index + 1}</kbd>}
          </label>
        ))}
      </fieldset>
      {(skip || chosen !== null) && (
        <p class="answers">
          <button type="submit" class="button solid" data-answer="show" disabled={chosen === null}>
            {show}
          </button>
          {skip && (
            <button type="button" class="textual" data-answer="skip" onClick={skip.onSkip}>
              {skip.name}
            </button>
          )}
        </p>
      )}
      <p class="hint" id={`${id}-note`}>
        {note}
      </p>
    </form>
  );
}
