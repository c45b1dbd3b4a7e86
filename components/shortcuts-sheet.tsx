import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDeeperWords } from './words-context.ts';

interface Props {
  /** Single letters work. */
  letters: boolean;
  /** The keys that open the popup, as the browser writes them; `null` where none are set. */
  commandKeys: string | null;
  onClose: () => void;
  onOptions: () => void;
}

/** All keys, over everything else, until it is closed. */
export function ShortcutsSheet({ letters, commandKeys, onClose, onOptions }: Props) {
  const { sheet: words } = useDeeperWords();
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  const { names } = words;
  return (
    <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title">{words.title}</h2>
        <button type="button" class="textual" ref={close} onClick={onClose}>
          {words.close} <kbd>{names.escape}</kbd>
        </button>
      </header>
      {commandKeys && <Keys title={words.anywhere} rows={[[commandKeys.split('+'), words.readThis]]} />}
      <Keys
        title={words.here}
        rows={[
          [['1', '2', '3'], words.lenses],
          ...Object.entries(words.keys).map(([key, does]): Row => [[key.toUpperCase()], does]),
        ]}
      />
      <Keys
        title={words.strip}
        rows={[
          [['←', '→'], words.along],
          [[names.home, names.end], words.ends],
          [[names.enter], words.open],
        ]}
      />
      <p class="hint">
        {letters ? words.off : words.areOff}{' '}
        <button type="button" class="textual" onClick={onOptions}>
          {words.options}
        </button>
      </p>
    </section>
  );
}

type Row = [keys: string[], does: string];

function Keys({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
