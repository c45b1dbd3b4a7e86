import { useWords } from './words-context.ts';

/** The quiet offer beside a verdict: what to copy, for whom, and that it holds nothing of anybody's. */
export function HelpMend({ onCopyReport }: { onCopyReport: () => void }) {
  const { report } = useWords().interface;
  return (
    <p class="plain">
      {report.half}{' '}
      <button type="button" class="textual" onClick={onCopyReport}>
        {report.button}
      </button>
      . {report.text}
    </p>
  );
}
