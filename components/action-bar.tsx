import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action } from './handlers.ts';
import { useWords } from './words-context.ts';

interface Props {
  /** What is done most, in sight: at most three. */
  first: Action[];
  /** Behind "More". */
  rest: Action[];
  busy: boolean;
  onAct: (action: Action) => void;
}

/** What a person can do, always at the bottom, in words. */
export function ActionBar({ first, rest, busy, onAct }: Props) {
  const { actions } = useWords().view;
  const [open, setOpen] = useState(false);
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  useClosed(bar, open, () => setOpen(false), more);
  const act = (action: Action) => {
    // What is chosen in the menu goes with it: the focus must not.
    if (open) more.current?.focus();
    setOpen(false);
    onAct(action);
  };
  const button = (action: Action) => (
    <button
      key={action}
      type="button"
      data-do={action}
      disabled={busy && action === 'read-again'}
      onClick={() => act(action)}
    >
      {actions[action]}
    </button>
  );
  return (
    <footer class="actions" ref={bar}>
      {first.map(button)}
      {rest.length > 0 && (
        <button
          type="button"
          class="more"
          data-do="more"
          ref={more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {actions.more}
        </button>
      )}
      {open && (
        <ul id={id} class="menu">
          {rest.map((action) => (
            <li key={action}>{button(action)}</li>
          ))}
        </ul>
      )}
    </footer>
  );
}

type Ref = { current: HTMLElement | null };

/** Closes on Esc, which gives the focus back to the button, and on a click or a focus elsewhere. */
export function useClosed(bar: Ref, open: boolean, close: () => void, more: Ref): void {
  // Not `useEffect`, which waits for a frame: a key may come before it.
  useLayoutEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
      more.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
}
