import { useWords } from './words-context.ts';

interface Props {
  /** Absent where there is nothing to copy. */
  onCopySummary: (() => void) | null;
  onReadAgain: () => void;
  busy: boolean;
}

/** What a person can do, always at the bottom. */
export function ActionBar({ onCopySummary, onReadAgain, busy }: Props) {
  const { actions, reading } = useWords().interface;
  return (
    <footer class="actions">
      {onCopySummary && (
        <button type="button" onClick={onCopySummary}>
          {actions.copySummary}
        </button>
      )}
      <button type="button" disabled={busy} onClick={onReadAgain}>
        {busy ? reading.title : actions.readAgain}
      </button>
    </footer>
  );
}
