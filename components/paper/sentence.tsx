import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '../../lib/report/line.ts';
import type { Editing } from './editing.ts';
import { useEditorWords } from './editor-words.ts';

interface Props {
  line: Line;
  editing: Editing;
  draw: (text: string) => ComponentChildren;
}

/** A sentence of the report while it is written: pressed, it opens where it stands. */
export function Sentence({ line, editing, draw }: Props) {
  const { edit: words } = useEditorWords();
  const button = useRef<HTMLElement>(null);
  const isOpen = editing.open === line.id;
  const wasOpen = useRef(false);
  useEffect(() => {
    // What had the focus is gone with the field.
    if (wasOpen.current && !isOpen && editing.open === null) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, editing.open]);
  if (isOpen) return <Field line={line} editing={editing} />;
  const { id, text, original, outdated } = line;
  const open = () => (text === null ? editing.onRestore(line) : editing.onOpen(id));
  const label = text === null ? words.leftOut({ text: original }) : words.change({ text });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button's text does not break over lines as a sentence does. */}
      <span
        ref={button}
        class={text === null ? 'sentence gone' : 'sentence'}
        role="button"
        tabIndex={0}
        aria-label={text === null ? `${label} ${words.putBack}` : label}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        {text === null ? `${label} (${words.putBack})` : draw(text)}
      </span>
      {outdated && <small class="outdated"> {words.outdated}</small>}
    </>
  );
}

/**
 * The field in the sentence's place. A figure that is not the sentence's own is refused while it is typed.
 * Long: one field with its keys and its buttons.
 */
function Field({ line, editing }: Omit<Props, 'draw'>) {
  const { edit: words } = useEditorWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(line.text ?? line.original);
  const [isRefused, setRefused] = useState(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select?.();
  }, []);
  const done = () => {
    const said = text.replace(/\s*\n\s*/gu, ' ').trim();
    if (said === '') editing.onLeaveOut(line);
    else if (editing.onText(line, said)) editing.onOpen(null);
    else {
      setRefused(true);
      field.current?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand within a paragraph.
    <span
      class="sentence-field"
      role="group"
      aria-label={words.field}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editing.onOpen(null);
      }}
    >
      <textarea
        ref={field}
        aria-label={words.field}
        aria-describedby={isRefused ? 'figures-refused' : undefined}
        aria-invalid={isRefused}
        rows={Math.max(2, Math.ceil(text.length / 60))}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          done();
        }}
      />
      {isRefused && (
        <span id="figures-refused" class="refused" role="alert">
          {words.figures}
        </span>
      )}
      <span class="field-actions">
        <button type="button" class="push solid" onClick={done}>
          {words.done}
        </button>
        <button type="button" class="textual" onClick={() => editing.onOpen(null)}>
          {words.cancel}
        </button>
        <button type="button" class="textual" onClick={() => editing.onLeaveOut(line)}>
          {words.leaveOut}
        </button>
        {line.text !== line.original && (
          <button type="button" class="textual" onClick={() => editing.onRestore(line)}>
            {words.restore}
          </button>
        )}
      </span>
    </span>
  );
}
