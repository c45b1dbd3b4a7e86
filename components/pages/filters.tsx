import { type Lens, VERDICTS, type Verdict } from '../../lib/diagnosis/diagnosis.ts';
import type { Site } from '../../lib/reading/reading.ts';
import { isFiltered, NO_FILTER, type PageFilter } from '../../lib/view/pages-list.ts';
import { usePageWords, useWords } from '../words-context.ts';

const SITES: readonly Site[] = ['linkedin', 'facebook'];
const ROLES: readonly Lens[] = ['mine', 'prospect', 'competitor'];

interface Props {
  filter: PageFilter;
  onFilter: (filter: PageFilter) => void;
  /** Lines that are shown, of how many on this shelf. */
  shown: number;
  of: number;
}

/** Which pages of the list are shown. */
export function Filters({ filter, onFilter, shown, of }: Props) {
  const { filters: words, roles } = usePageWords().list;
  const { interface: first, diagnosis } = useWords();
  const change = (part: Partial<PageFilter>) => onFilter({ ...filter, ...part });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, which none of the choices needs.
    <div class="filters" role="group" aria-label={words.name}>
      <Choice<Site>
        name={words.site}
        any={words.any.site}
        values={SITES}
        named={(site) => first.sites[site]}
        value={filter.site}
        onChange={(site) => change({ site })}
      />
      <Choice<Verdict>
        name={words.verdict}
        any={words.any.verdict}
        values={VERDICTS}
        named={(verdict) => diagnosis.verdicts[verdict]}
        value={filter.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <Choice<Lens>
        name={words.role}
        any={words.any.role}
        values={ROLES}
        named={(role) => roles[role]}
        value={filter.role}
        onChange={(role) => change({ role })}
      />
      <label class="tick-beside">
        <input
          type="checkbox"
          checked={filter.due}
          onChange={({ currentTarget }) => change({ due: currentTarget.checked })}
        />
        <span>{words.due}</span>
      </label>
      {isFiltered(filter) && (
        <button type="button" class="textual" onClick={() => onFilter(NO_FILTER)}>
          {words.clear}
        </button>
      )}
      <p class="shown" role="status">
        {shown < of ? words.shown({ shown, of }) : ''}
      </p>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  any: string;
  values: readonly Value[];
  named: (value: Value) => string;
  value: Value | null;
  onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ name, any, values, named, value, onChange }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={name}
      class={value === null ? undefined : 'chosen'}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(values.find((each) => each === currentTarget.value) ?? null)}
    >
      <option value="">{any}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {named(each)}
        </option>
      ))}
    </select>
  );
}
