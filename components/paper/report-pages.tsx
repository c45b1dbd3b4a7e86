import { usePageWords, useWords } from '../words-context.ts';
import { useEditorWords } from './editor-words.ts';
import { Choice } from './report-choice-field.tsx';
import type { FieldsProps } from './use-report.ts';

const NOBODY = '';

/** Which pages are in the report, and which of them it is for. */
export function ReportPages({ written: { pages, draft }, onChange }: FieldsProps) {
  const { fields: words } = useEditorWords();
  const { compare } = usePageWords();
  const { sites } = useWords().interface;
  const names = pages.map(({ page }) => [page.key, page.name ?? compare.unnamed] as const);
  const toggle = (key: string, isIn: boolean) =>
    onChange({ without: isIn ? draft.without.filter((each) => each !== key) : [...draft.without, key] });
  return (
    <>
      <fieldset class="report-pages">
        <legend>{words.pages}</legend>
        {pages.map(({ page }) => (
          <label key={page.key}>
            <input
              type="checkbox"
              checked={!draft.without.includes(page.key)}
              onChange={(event) => toggle(page.key, event.currentTarget.checked)}
            />
            <span>
              {page.name ?? compare.unnamed} <small>{sites[page.site]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={words.own}
        value={draft.own ?? NOBODY}
        options={[[NOBODY, words.nobody], ...names]}
        onChoice={(key) => onChange({ own: key === NOBODY ? null : key })}
      />
    </>
  );
}
