import { useRef } from 'preact/hooks';
import { usePageWords } from '../words-context.ts';
import type { BringState } from './use-bring.ts';

/** Where files are dropped or chosen. */
export function BringIn({ bringing, bring, stop }: BringState) {
  const { bring: words } = usePageWords();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const isBusy = bringing.step === 'busy';
  const chosen = (input: HTMLInputElement) => {
    bring([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section class="bring-in" aria-labelledby="bring-title">
      <h2 id="bring-title">{words.title}</h2>
      <div class="drop">
        <p>
          {words.drop}{' '}
          <button type="button" class="textual" disabled={isBusy} onClick={() => files.current?.click()}>
            {words.files}
          </button>{' '}
          {words.or}{' '}
          <button type="button" class="textual" disabled={isBusy} onClick={() => folder.current?.click()}>
            {words.folder}
          </button>
          .
        </p>
        <input
          ref={files}
          class="file"
          type="file"
          multiple
          hidden
          accept=".json,.ndjson,.jsonl,.html,.htm,.mhtml,.mht"
          onChange={({ currentTarget }) => chosen(currentTarget)}
        />
        <input
          ref={folder}
          class="folder"
          type="file"
          multiple
          hidden
          {...{ webkitdirectory: true }}
          onChange={({ currentTarget }) => chosen(currentTarget)}
        />
      </div>
      {bringing.step === 'busy' ? <Busy bringing={bringing} stop={stop} /> : <p class="hint">{words.hint}</p>}
    </section>
  );
}

type BusyProps = Pick<BringState, 'stop'> & { bringing: Extract<BringState['bringing'], { step: 'busy' }> };

function Busy({ bringing: { progress }, stop }: BusyProps) {
  const { bring: words } = usePageWords();
  const share = progress === null || progress.of === 0 ? null : progress.bytes / progress.of;
  return (
    <div class="busy">
      <progress aria-label={words.progress} max={1} {...(share === null ? {} : { value: share })} />
      <p class="hint">{progress && share !== null && words.now({ ...progress, share })}</p>
      <button type="button" class="push" onClick={stop}>
        {words.cancel}
      </button>
    </div>
  );
}
