import { useEffect, useRef, useState } from 'preact/hooks';
import { NONE } from '../../lib/view/selection.ts';
import { loadDeeper } from '../../lib/words/load.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { useDeed } from './use-deed.ts';
import type { ListMemory } from './use-list-memory.ts';

interface Props {
  pages: number;
  readings: number | null;
  memory: ListMemory;
}

/** All of it as one file, and beside it the end of all of it: in two steps, and for ten seconds to be undone. */
export function Everything(props: Props) {
  const { list } = usePageWords();
  const { everything: words } = list;
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <section class="everything">
      <ExportAll pages={props.pages} />
      <button type="button" class="push" ref={button} aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {words.delete}
      </button>
      {asking && <Asked {...props} onClose={close} />}
    </section>
  );
}

function ExportAll({ pages }: { pages: number }) {
  const world = useWorld();
  const { list } = usePageWords();
  const [done, setDone] = useState<number | null>(null);
  const deed = useDeed();
  const save = async () => {
    setDone(0);
    await deed(async () => {
      const [{ everythingFile }] = await Promise.all([import('../../lib/export/ndjson.ts'), loadDeeper(world.locale)]);
      const { name, file } = await everythingFile(await world.store(), {
        locale: world.locale,
        now: world.now(),
        onPage: setDone,
      });
      world.save(name, file);
      world.say(list.exports.saved({ file: name }));
    }, list.exports.notSaved);
    setDone(null);
  };
  return (
    <>
      <button type="button" class="push" disabled={done !== null} onClick={() => void save()}>
        {list.everything.export}
      </button>
      <span class="hint" role="status">
        {done === null ? '' : list.everything.exporting({ done, of: pages })}
      </span>
    </>
  );
}

/** The second step: it names what would be lost, and the way back has the focus. */
function Asked({ pages, readings, memory, onClose }: Props & { onClose: () => void }) {
  const { eraseAll, offerUndo, say } = useWorld();
  const { everything: words } = usePageWords().list;
  const [busy, setBusy] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const erase = async () => {
    setBusy(true);
    try {
      const { clean, undo } = await eraseAll();
      memory.change({ selection: NONE });
      offerUndo(clean ? words.deleted : words.left, undo);
    } catch (error) {
      console.error(error);
      say(words.left);
    }
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form, and nothing is filled in here.
    <div class="asked" role="group" aria-labelledby="everything-asked">
      <p id="everything-asked">{words.ask({ pages, readings })}</p>
      <button type="button" class="push" ref={back} disabled={busy} onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" class="push solid" disabled={busy} onClick={() => void erase()}>
        {words.confirm}
      </button>
    </div>
  );
}
