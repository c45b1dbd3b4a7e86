import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Lens } from '../../lib/diagnosis/diagnosis.ts';
import type { KeptPage } from '../../lib/store/kept-page.ts';
import { changeOf, editOf, type PagesEdit } from '../../lib/view/pages-edit.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords, useWords } from '../words-context.ts';
import { useDeed } from './use-deed.ts';

const ROLES: readonly Lens[] = ['mine', 'prospect', 'competitor'];

interface Props {
  selected: readonly KeptPage[];
  /** All pages kept. */
  pages: readonly KeptPage[];
  onClose: () => void;
}

/**
 * Label, role and day for one page or several; of one also its note, and the same company's page on the other site.
 * Long: one form, field after field.
 */
export function EditPages({ selected, pages, onClose }: Props) {
  const { list } = usePageWords();
  const { edit: words } = list;
  const [edit, setEdit] = useState<PagesEdit>(() => editOf(selected));
  const [only] = selected.length === 1 ? selected : [];
  const [joined, setJoined] = useState(only?.sameCompanyAs ?? '');
  const save = useSave(selected, onClose);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<PagesEdit>) => setEdit((now) => ({ ...now, ...part }));
  const many = only === undefined;
  return (
    <form
      class="edit-pages"
      aria-label={words.title({ name: only ? (only.name ?? list.unnamed) : null, pages: selected.length })}
      onSubmit={(event) => {
        event.preventDefault();
        void save(edit, only ? joined : null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p class="field">
        <label for={`${id}-label`}>{words.label}</label>
        <input
          id={`${id}-label`}
          ref={first}
          type="text"
          maxLength={80}
          value={edit.label}
          onInput={({ currentTarget }) => change({ label: currentTarget.value })}
        />
        {many && <Tick text={words.clearLabel} on={edit.clearLabel} onChange={(on) => change({ clearLabel: on })} />}
      </p>
      <p class="field">
        <label for={`${id}-role`}>{words.role}</label>
        <select
          id={`${id}-role`}
          value={edit.role ?? only?.lens ?? ''}
          onChange={({ currentTarget }) => change({ role: ROLES.find((role) => role === currentTarget.value) ?? null })}
        >
          {many && <option value="">{words.asItIs}</option>}
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {list.roles[role]}
            </option>
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-check`}>{words.check}</label>
        <input
          id={`${id}-check`}
          type="date"
          value={edit.checkAgain}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => change({ checkAgain: currentTarget.value })}
        />
        <small id={`${id}-hint`}>{words.checkHint}</small>
        {many && <Tick text={words.clearCheck} on={edit.clearCheck} onChange={(on) => change({ clearCheck: on })} />}
      </p>
      {only && <SameCompany id={`${id}-same`} page={only} pages={pages} value={joined} onChange={setJoined} />}
      {only && (
        <p class="field note">
          <label for={`${id}-note`}>{words.note}</label>
          <textarea
            id={`${id}-note`}
            rows={3}
            maxLength={2000}
            value={edit.note}
            onInput={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="push solid">
          {words.save}
        </button>
        <button type="button" class="push" onClick={onClose}>
          {words.cancel}
        </button>
        {many && <small>{words.leftAlone}</small>}
      </p>
    </form>
  );
}

function Tick({ text, on, onChange }: { text: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="tick-beside">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{text}</span>
    </label>
  );
}

interface SameProps {
  id: string;
  page: KeptPage;
  pages: readonly KeptPage[];
  value: string;
  onChange: (key: string) => void;
}

/** A company's page on the other site: only the person can say that two pages are of one. */
function SameCompany({ id, page, pages, value, onChange }: SameProps) {
  const { list } = usePageWords();
  const { sites } = useWords().interface;
  const others = pages.filter(({ site }) => site !== page.site);
  if (others.length === 0) return null;
  return (
    <p class="field">
      <label for={id}>{list.edit.same}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{list.edit.nobody}</option>
        {others.map((other) => (
          <option key={other.key} value={other.key}>
            {`${other.name ?? list.unnamed}, ${sites[other.site]}`}
          </option>
        ))}
      </select>
    </p>
  );
}

function useSave(selected: readonly KeptPage[], onClose: () => void) {
  const world = useWorld();
  const { edit: words } = usePageWords().list;
  const deed = useDeed();
  /** @param joined the other page's key, '' for none; `null` where it was not asked */
  return async (edit: PagesEdit, joined: string | null) => {
    const isDone = await deed(async () => {
      const store = await world.store();
      for (const page of selected) {
        const change = changeOf(page, edit, selected.length > 1, world.now());
        if (change) await store.change(page.key, change);
        if (joined !== null && joined !== (page.sameCompanyAs ?? '')) await store.join(page.key, joined || null);
      }
      world.say(words.saved({ pages: selected.length }));
    }, words.notSaved);
    if (isDone) onClose();
  };
}
