import type { DoneWords } from '../lib/words/en/done.ts';
import type { Done } from './handlers.ts';
import { useDeeperWords } from './words-context.ts';

interface Props {
  done: Done | null;
  onClose: () => void;
}

/** The same words said again are news to a screen reader only where something differs. */
const NOTHING_SEEN = '\u200b';

/** Says above the actions what has been done, to a screen reader too; where copying failed, the text stands there to be selected. */
export function DoneMessage({ done, onClose }: Props) {
  const { done: words } = useDeeperWords();
  const text = done?.text ?? '';
  return (
    <aside class={done && done.what !== 'again' ? 'done' : 'unseen'}>
      <p role="status">{done && `${saidOf(done, words)}${NOTHING_SEEN.repeat((done.before ?? 0) % 2)}`}</p>
      {text !== '' && <pre>{text}</pre>}
      {done && done.what !== 'again' && (
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      )}
    </aside>
  );
}

function saidOf({ what, ok, text = '' }: Done, words: DoneWords): string {
  if (ok) return what === 'summary' ? words.summary({ lines: text.split('\n').length }) : words[what];
  if (what === 'picture') return words.notSaved;
  if (what === 'calendar') return words.noCalendar;
  if (what === 'panel') return words.noPanel;
  return what === 'structure' && text === '' ? words.noStructure : words.notCopied;
}
