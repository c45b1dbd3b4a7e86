import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useClosed } from '../action-bar.tsx';

interface Props {
  name: string;
  /** Given what closes it, and gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens what belongs to it. Esc, or a click elsewhere, closes it. */
export function Menu({ name, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useClosed(around, open, () => setOpen(false), button);
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <div class="menu-around" ref={around}>
      <button
        type="button"
        class="textual"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
      {open && (
        <div class="menu" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
