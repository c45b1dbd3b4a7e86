import { useRef, useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { FEWEST_IN_SET, type KeptSet } from '../../lib/store/kept-set.ts';
import { NOTHING_CHOSEN } from '../../lib/view/compare-choice.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { SetName } from './set-name.tsx';
import { useDeed } from './use-deed.ts';

interface Props {
  set: KeptSet;
  sets: readonly KeptSet[];
  /** The set's own, in its order. */
  pages: readonly KeptPage[];
}

/** What is done with a whole set, under its name. */
export function SetHead({ set, sets, pages }: Props) {
  const { store, go, hrefOf, say, offerUndo, now } = useWorld();
  const { sets: words } = usePageWords();
  const [naming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const deed = useDeed();
  const put = (next: KeptSet) => deed(async () => (await store()).putSet(next), words.failed);
  const close = () => {
    setNaming(false);
    rename.current?.focus();
  };
  const drop = () =>
    deed(async () => {
      const open = await store();
      await open.dropSet(set.id);
      offerUndo(words.dropped({ name: set.name }), () => open.putSet(set));
      go({ view: 'pages', set: null });
    }, words.failed);
  const isFull = set.pages.length >= FEWEST_IN_SET;
  return (
    <div class="set-head">
      <p class="acts">
        {isFull && (
          <a href={hrefOf({ view: 'compare', choice: { ...NOTHING_CHOSEN, set: set.id } })}>{words.compare}</a>
        )}
        {set.pages.length > 0 && <a href={hrefOf({ view: 'report', subject: { set: set.id } })}>{words.report}</a>}
        {set.roundSince === null && set.pages.length > 0 && (
          <button type="button" class="textual" onClick={() => void put({ ...set, roundSince: now().toISOString() })}>
            {words.round.start}
          </button>
        )}
        <button type="button" class="textual" ref={rename} aria-expanded={naming} onClick={() => setNaming(!naming)}>
          {words.rename}
        </button>
        <button type="button" class="textual" onClick={() => void drop()}>
          {words.drop}
        </button>
      </p>
      {naming && (
        <SetName
          isAlone
          sets={sets}
          set={set}
          button={words.renameIt}
          onCancel={close}
          onName={async (name) => {
            if (!(await put({ ...set, name }))) return;
            close();
            say(words.renamed({ name }));
          }}
        />
      )}
      {!isFull && <p class="hint">{words.fewer}</p>}
      {pages.length > 0 && <OwnPage set={set} pages={pages} onOwn={(own) => void put({ ...set, own })} />}
    </div>
  );
}

/** Which of its pages is the set's own. */
function OwnPage({ set, pages, onOwn }: Omit<Props, 'sets'> & { onOwn: (key: string | null) => void }) {
  const { sets: words, list } = usePageWords();
  return (
    <p class="own-page">
      <label>
        <span>{words.ownPage}</span>
        <select value={set.own ?? ''} onChange={({ currentTarget }) => onOwn(currentTarget.value || null)}>
          <option value="">{words.noOwn}</option>
          {pages.map(({ key, name }) => (
            <option key={key} value={key}>
              {name ?? list.unnamed}
            </option>
          ))}
        </select>
      </label>
      <small>{words.ownHint}</small>
    </p>
  );
}
