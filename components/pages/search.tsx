import { useEffect, useRef } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** The arrow down goes on into the list. */
  onDown: () => void;
}

/** Finds as one types. "/" goes to it from anywhere in the list, Esc empties it. */
export function Search({ text, onText, onDown }: Props) {
  const { search: words } = usePageWords().list;
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      onText('');
    }
  };
  return (
    <search class="list-search">
      <input
        ref={field}
        type="search"
        aria-label={words.name}
        aria-keyshortcuts="/"
        placeholder={words.hint}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

/** Where a text is written, keys are letters. */
const WRITING = 'textarea, select, input:not([type=checkbox]), [contenteditable]';

function useSlash(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement | null)?.closest?.(WRITING);
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
