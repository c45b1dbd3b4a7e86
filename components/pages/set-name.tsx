import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type NameProblem, nameProblem, plainName } from '../../lib/view/sets.ts';
import { usePageWords } from '../words-context.ts';

interface Props {
  sets: readonly KeptSet[];
  /** The set that gets another name; `null` for a new one. */
  set: KeptSet | null;
  button: string;
  hint?: string;
  /** It was opened to be written in, and stands among no other choices: the field takes the focus. */
  isAlone?: boolean;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks for a set's name, and says what is wrong with one. */
export function SetName({ sets, set, button, hint, isAlone, onName, onCancel }: Props) {
  const { sets: words } = usePageWords();
  const [wrong, setWrong] = useState<NameProblem | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAlone) field.current?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value ?? '';
    const problem = nameProblem(name, sets, set?.id ?? null);
    setWrong(problem);
    if (problem === null) onName(plainName(name));
    else field.current?.focus();
  };
  return (
    <form class="set-name" onSubmit={submit}>
      <label for={id}>{words.name}</label>
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={80}
        defaultValue={set?.name ?? ''}
        autocomplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-said`}
      />
      <p id={`${id}-said`} class={wrong ? 'wrong' : undefined} role={wrong ? 'alert' : undefined}>
        {wrong ? words.wrong[wrong] : hint}
      </p>
      <p class="buttons">
        <button type="submit" class="push">
          {button}
        </button>
        <button type="button" class="textual" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
