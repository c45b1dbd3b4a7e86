import type { ComponentChildren, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';
import { useFocusOn } from './use-focus-on.ts';

/** A line, several of them, or a day (YYYY-MM-DD). */
type Field = { kind: 'line' | 'text'; longest: number } | { kind: 'day' };

interface Props {
  /** What the field is called. */
  name: string;
  value: string;
  /** What stands there while it is not edited. */
  shown: ComponentChildren;
  field: Field;
  /** The button that opens it: its text, and its name. */
  open: { name: string; label: string };
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** @returns whether it is kept: else the field stays open, with what was written. */
  onSave: (value: string) => Promise<boolean>;
}

/** What a person wrote, and on demand the field to write it in. The focus follows. */
export function Edited(props: Props) {
  const { shown, open, isOpen, onOpen } = props;
  const button = useFocusOn<HTMLButtonElement>(!isOpen);
  if (isOpen) return <Editor {...props} />;
  return (
    <>
      {shown}
      <button type="button" class="textual" ref={button} aria-label={open.label} onClick={onOpen}>
        {open.name}
      </button>
    </>
  );
}

function Editor({ name, value, field, onClose, onSave }: Props) {
  const { kept: words } = usePageWords().onePage;
  const [written, setWritten] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const onInput = ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setWritten(currentTarget.value);
  const save = async () => {
    if (written.trim() === value || (await onSave(written.trim()))) onClose();
  };
  return (
    <form
      class="editor"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {field.kind === 'text' && (
        <textarea aria-label={name} rows={4} maxLength={field.longest} value={written} onInput={onInput} />
      )}
      {field.kind === 'line' && (
        <input type="text" aria-label={name} maxLength={field.longest} value={written} onInput={onInput} />
      )}
      {field.kind === 'day' && <input type="date" aria-label={name} value={written} onInput={onInput} />}
      <p class="answers">
        <button type="submit">{words.save}</button>
        <button type="button" class="textual" onClick={onClose}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
