import type { ComponentChildren } from 'preact';
import { usePageWords } from '../words-context.ts';

interface Props<Value extends string> {
  /** What the column is about. */
  column: string;
  /** Whose answer it is. */
  page: string;
  values: readonly Value[];
  names: Record<Value, string>;
  answer: Answer<Value>;
  editing: boolean;
  /** `label`: what the new answer is called. */
  onChange: (answer: Answer<Value>, label: string) => void;
  /** Small, below the answer. */
  note?: ComponentChildren;
}

/** `undefined`: not asked yet. */
type Answer<Value extends string> = Value | 'skipped' | undefined;

/** What was answered, in words; while it is edited, in the browser's own list of all that may stand there. */
export function AnswerCell<Value extends string>(props: Props<Value>) {
  const { column, page, values, names, answer, editing, onChange, note } = props;
  const { notAsked, skipped } = usePageWords().options.mine;
  const choices: { answer: Answer<Value>; label: string }[] = [
    { answer: undefined, label: notAsked },
    ...values.map((value) => ({ answer: value, label: names[value] })),
    { answer: 'skipped', label: skipped },
  ];
  const choose = (index: number) => {
    const chosen = choices[index];
    if (chosen) onChange(chosen.answer, chosen.label);
  };
  const at = choices.findIndex((choice) => choice.answer === answer);
  return (
    <td data-column={column}>
      {editing ? (
        <select aria-label={`${column}, ${page}`} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {choices.map(({ label }, index) => (
            <option key={label} value={String(index)} selected={index === at}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <>
          {choices[at]?.label}
          {note && <small>{note}</small>}
        </>
      )}
    </td>
  );
}
