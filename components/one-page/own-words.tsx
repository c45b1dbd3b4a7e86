import { useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Edited } from './edited.tsx';
import { Entry } from './entry.tsx';
import { useChange } from './use-change.ts';
import type { Noting } from './use-noting.ts';

const LONGEST_LABEL = 60;
const LONGEST_NOTE = 2_000;

/** The person's own word for the page: it stands in the list. */
export function Label({ page }: { page: KeptPage }) {
  const { kept: words } = usePageWords().onePage;
  const [isOpen, setOpen] = useState(false);
  const change = useChange(page.key);
  const none = page.label === '';
  return (
    <Entry name={words.label}>
      <Edited
        name={words.label}
        value={page.label}
        shown={<p>{none ? words.labelNone : page.label}</p>}
        field={{ kind: 'line', longest: LONGEST_LABEL }}
        open={none ? { name: words.add, label: words.addLabel } : { name: words.change, label: words.changeLabel }}
        isOpen={isOpen}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        onSave={(label) => change({ label }, label === '' ? words.removed.label : words.saved.label)}
      />
    </Entry>
  );
}

/** A note of the person's, with the day of its last change. */
export function Note({ page, noting }: { page: KeptPage; noting: Noting }) {
  const { kept: words } = usePageWords().onePage;
  const world = useWorld();
  const change = useChange(page.key);
  const none = page.note === '';
  const save = (note: string) => {
    const notedAt = note === '' ? null : world.now().toISOString();
    return change({ note, notedAt }, note === '' ? words.removed.note : words.saved.note);
  };
  const dated = page.notedAt !== null && !none;
  return (
    <Entry name={dated ? words.noteOf({ at: new Date(page.notedAt ?? 0), now: world.now() }) : words.note}>
      <Edited
        name={words.note}
        value={page.note}
        shown={<p class="own-note">{none ? words.noteNone : page.note}</p>}
        field={{ kind: 'text', longest: LONGEST_NOTE }}
        open={none ? { name: words.add, label: words.addNote } : { name: words.change, label: words.changeNote }}
        isOpen={noting.isOpen}
        onOpen={noting.open}
        onClose={noting.close}
        onSave={save}
      />
    </Entry>
  );
}
