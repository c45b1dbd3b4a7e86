import { useWords } from './words-context.ts';

/** What was copied, or should have been. */
export interface Copy {
  what: 'summary' | 'report';
  text: string;
  /** The browser did let it onto the clipboard. */
  done: boolean;
}

interface Props {
  copy: Copy | null;
  onClose: () => void;
}

/** Says above the actions what was copied, to a screen reader too; where copying failed, the text stands there to be selected. */
export function Copied({ copy, onClose }: Props) {
  const { actions, report } = useWords().interface;
  const lines = copy?.text.split('\n').length ?? 0;
  return (
    <aside class={copy ? 'copied' : 'unseen'}>
      <p role="status">
        {copy &&
          (copy.text === '' ? report.none : copy.done ? actions.copied({ what: copy.what, lines }) : actions.notCopied)}
      </p>
      {copy && copy.text !== '' && <pre>{copy.text}</pre>}
      {copy && (
        <button type="button" onClick={onClose}>
          {actions.close}
        </button>
      )}
    </aside>
  );
}
