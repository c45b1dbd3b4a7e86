import { useId, useState } from 'preact/hooks';

export interface Choice<Value extends string> {
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
  /** Called at once, or with the button where there is one. */
  onAnswer: (value: Value) => void;
  /** Without it the choice itself is the answer. */
  button?: { show: string; skip: string; onSkip: () => void };
  /** Digits choose, and are shown. */
  digits: boolean;
}

/** One question with few answers, none of them chosen before. */
export function Question<Value extends string>({ name, ask, choices, note, onAnswer, button, digits }: Props<Value>) {
  const [chosen, setChosen] = useState<Value | null>(null);
  const id = useId();
  const choose = (value: Value) => (button ? setChosen(value) : onAnswer(value));
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
              onClick={() => choose(value)}
              onChange={() => button && setChosen(value)}
            />
            <span>
              <b>{title}</b>
              <span class="text">{text}</span>
            </span>
            {digits && <kbd>{index + 1}</kbd>}
          </label>
        ))}
      </fieldset>
      {button && (
        <p class="answers">
          <button type="submit" class="button solid" data-answer="show" disabled={chosen === null}>
            {button.show}
          </button>
          <button type="button" class="textual" data-answer="skip" onClick={button.onSkip}>
            {button.skip}
          </button>
        </p>
      )}
      <p class="hint" id={`${id}-note`}>
        {note}
      </p>
    </form>
  );
}
