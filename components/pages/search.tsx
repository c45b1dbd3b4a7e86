import { useEffect, useRef } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** The arrow down goes on into the list. */
  onDown: () => void;
  /** Esc with nothing left to clear. */
  onEscape: () => void;
}

/** Finds as one types. "/" goes to it from anywhere in the list, Esc empties it. */
export function Search({ text, onText, onDown, onEscape }: Props) {
  const { search: words } = usePageWords().list;
  const field = useRef<HTMLInputElement>(null);
  useKeys(field, onEscape);
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

function useKeys(field: { current: HTMLInputElement | null }, onEscape: () => void): void {
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement | null)?.closest?.(WRITING);
      if (event.defaultPrevented || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        field.current?.focus();
      } else if (event.key === 'Escape') {
        escaped.current();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
