import type { ComponentChildren } from 'preact';
import { Row } from './row.tsx';

export interface ChoiceOption<Value> {
  value: Value;
  label: string;
  /** Where the label is in another language than the page. */
  lang?: string;
}

interface ChoiceProps<Value> {
  id: string;
  name: string;
  options: ChoiceOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  hint?: ComponentChildren;
  saved: string | null;
}

/** One of a few values, as radio buttons: arrows move within, Tab leaves. */
export function Choice<Value extends string | number | null>(props: ChoiceProps<Value>) {
  const { id, name, options, value, onChange, hint, saved } = props;
  return (
    <Row name={name} id={id} hint={hint} saved={saved}>
      <div
        class="choice"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      >
        {options.map((option) => (
          <label key={String(option.value)} lang={option.lang}>
            <input
              type="radio"
              name={id}
              value={String(option.value)}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </Row>
  );
}

interface SwitchProps {
  id: string;
  name: string;
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  hint?: ComponentChildren;
  saved: string | null;
}

/** Something that is on or off. */
export function Switch({ id, name, label, on, onChange, hint, saved }: SwitchProps) {
  return (
    <Row name={name} id={id} hint={hint} saved={saved}>
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-labelledby={`${id} ${id}-label`}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span id={`${id}-label`}>{label}</span>
      </label>
    </Row>
  );
}
