import { useRef, useState } from 'preact/hooks';
import { type KeptSet, MOST_IN_SET } from '../../lib/store/kept-set.ts';
import { NOTHING_CHOSEN } from '../../lib/view/compare-choice.ts';
import { NONE } from '../../lib/view/selection.ts';
import { moved, withoutPages } from '../../lib/view/sets.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { AddToSet } from './add-to-set.tsx';
import type { BarProps } from './bar-props.ts';
import { EditPages } from './edit-pages.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useDeed } from './use-deed.ts';

/** What can be done with the selected pages. With none selected it says which keys there are. */
export function SelectionBar(props: BarProps) {
  const { selected, memory, onDelete } = props;
  const { list: words } = usePageWords();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    edit.current?.focus();
    setEditing(false);
  };
  if (selected.length === 0) {
    return (
      <div class="selection-bar">
        <p class="keys">{words.keys}</p>
      </div>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here. */}
      <div class="selection-bar chosen" role="group" aria-label={words.bar.name}>
        <b>{words.selected({ pages: selected.length })}</b>
        <Leading {...props} />
        <AddToSet {...props} />
        {props.set && <OfSet {...props} set={props.set} />}
        <button type="button" class="textual" ref={edit} aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {words.bar.edit}
        </button>
        <ExportMenu pages={selected} sets={props.sets} />
        <button type="button" class="textual" onClick={onDelete}>
          {words.bar.delete}
        </button>
        <button type="button" class="textual" onClick={() => memory.change({ selection: NONE })}>
          {words.bar.none}
        </button>
        <p class="keys">{words.keys}</p>
      </div>
      {editing && (
        <EditPages
          key={selected.map(({ key }) => key).join()}
          selected={selected}
          pages={props.pages}
          onClose={close}
        />
      )}
    </>
  );
}

/** Links to the views that show the selected pages, where they can be shown so. */
function Leading({ selected }: BarProps) {
  const { hrefOf } = useWorld();
  const { bar } = usePageWords().list;
  const pages = selected.map(({ key }) => key);
  if (pages.length > MOST_IN_SET) return <span class="why-not">{bar.tooMany({ most: MOST_IN_SET })}</span>;
  return (
    <>
      {pages.length > 1 ? (
        <a href={hrefOf({ view: 'compare', choice: { ...NOTHING_CHOSEN, pages } })}>{bar.compare}</a>
      ) : (
        <span class="why-not">{bar.tooFew}</span>
      )}
      <a href={hrefOf({ view: 'report', subject: { pages } })}>{bar.report}</a>
    </>
  );
}

/** What is done with pages of the set that is shown: its order, its own page, and taking out. */
function OfSet({ selected, set, memory }: BarProps & { set: KeptSet }) {
  const { store, say, offerUndo } = useWorld();
  const { list, sets: words } = usePageWords();
  const deed = useDeed();
  const put = (next: KeptSet, said: string | null) =>
    deed(async () => {
      const open = await store();
      await open.putSet(next);
      if (said !== null) offerUndo(said, () => open.putSet(set));
    }, words.failed);
  const [only] = selected.length === 1 ? selected : [];
  const isOwn = only !== undefined && set.own === only.key;
  const makeOwn = () => {
    const page = only?.name ?? list.unnamed;
    void deed(async () => {
      await (await store()).putSet({ ...set, own: isOwn ? null : (only?.key ?? null) });
      say(words.ownIs({ name: set.name, page: isOwn ? null : page }));
    }, words.failed);
  };
  const takeOut = async () => {
    const keys = selected.map(({ key }) => key);
    const isDone = await put(withoutPages(set, keys), words.takenOut({ name: set.name, pages: keys.length }));
    if (isDone) memory.change({ selection: NONE });
  };
  return (
    <>
      {only && memory.list.sort === null && (
        <>
          <button type="button" class="textual" onClick={() => void put(moved(set, only.key, -1), null)}>
            {list.bar.up}
          </button>
          <button type="button" class="textual" onClick={() => void put(moved(set, only.key, 1), null)}>
            {list.bar.down}
          </button>
        </>
      )}
      {only && (
        <button type="button" class="textual" onClick={makeOwn}>
          {isOwn ? list.bar.notOwn : list.bar.own}
        </button>
      )}
      <button type="button" class="textual" onClick={() => void takeOut()}>
        {list.bar.takeOut}
      </button>
    </>
  );
}
