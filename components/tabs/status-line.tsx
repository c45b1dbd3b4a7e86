import { useEffect } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';
import { type SaidState, SECONDS } from './use-said.ts';

interface Props extends Pick<SaidState, 'said' | 'left' | 'close' | 'hold'> {
  onUndo: () => void;
}

/** What was done, at the foot of the window, with its undo. It stays while it is pointed at or focused. */
export function StatusLine({ said, left, close, hold, onUndo }: Props) {
  const { tabs } = usePageWords();
  const undoable = said?.undo != null;
  useUndoKey(undoable, onUndo);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, the time only stands still.
    <div
      class="status-line"
      hidden={said === null}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <p role="status">
        {said && <span key={said.id}>{said.text}</span>}
        {undoable && <span class="unseen"> {tabs.undoHow({ seconds: SECONDS })}</span>}
      </p>
      {undoable && (
        <button type="button" class="undo" onClick={() => leaveBy(onUndo)}>
          {tabs.undo}
          <span class="left" aria-hidden="true">
            {left}
          </span>
        </button>
      )}
      {said && (
        <button type="button" class="close" onClick={() => leaveBy(close)}>
          {tabs.close}
        </button>
      )}
    </div>
  );
}

/** The button that has the focus goes with its line: the keyboard goes on in the view, and not at the window's first link. */
function leaveBy(act: () => void): void {
  act();
  // Not the heading: what is put back may be drawn in its place.
  const view = document.querySelector('main');
  if (!view) return;
  view.tabIndex = -1;
  view.focus({ preventScroll: true });
}

/** Ctrl+Z, or Cmd+Z, anywhere but where a text is written. */
function useUndoKey(undoable: boolean, onUndo: () => void): void {
  useEffect(() => {
    if (!undoable) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isWriting = (event.target as HTMLElement | null)?.closest(
        'textarea, input:not([type=checkbox]), [contenteditable]',
      );
      if (!isUndo || isWriting) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undoable, onUndo]);
}
