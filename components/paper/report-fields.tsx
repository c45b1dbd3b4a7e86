import { useId } from 'preact/hooks';
import { PAPERS } from '../../lib/report/draft.ts';
import { NAMINGS } from '../../lib/view/compare-names.ts';
import { LOCALES } from '../../lib/words/format.ts';
import { usePageWords } from '../words-context.ts';
import { useEditorWords } from './editor-words.ts';
import { LogoField } from './logo-field.tsx';
import { Choice } from './report-choice-field.tsx';
import { ReportPages } from './report-pages.tsx';
import type { FieldsProps } from './use-report.ts';

/**
 * What the report is called, for whom and by whom, of which pages, in which language and on which paper.
 * Long: one form, field after field.
 */
export function ReportFields(props: FieldsProps) {
  const { written, report, onChange } = props;
  const { fields: words } = useEditorWords();
  const { tabs } = usePageWords();
  const { draft, pages } = written;
  const { author, client } = draft;
  return (
    <form class="report-fields" aria-label={words.legend} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.title}
        value={draft.title}
        hint={report?.title.original ?? ''}
        onInput={(title) => onChange({ title })}
      />
      <TextField
        label={words.client}
        value={client.name}
        hint={words.clientHint}
        onInput={(name) => onChange({ client: { ...client, name } })}
      />
      <LogoField
        label={words.clientLogo}
        logo={client.logo}
        onLogo={(logo) => onChange({ client: { ...client, logo } })}
      />
      <TextField
        label={words.author}
        value={author.name}
        hint={words.authorHint}
        onInput={(name) => onChange({ author: { ...author, name } })}
      />
      <TextField
        label={words.line}
        value={author.line}
        hint={words.lineHint}
        onInput={(line) => onChange({ author: { ...author, line } })}
      />
      <LogoField
        label={words.authorLogo}
        logo={author.logo}
        onLogo={(logo) => onChange({ author: { ...author, logo } })}
      />
      {pages.length > 1 && <ReportPages {...props} />}
      <Choice
        label={words.language}
        value={draft.language}
        options={LOCALES.map((language) => [language, tabs.languages[language]])}
        onChoice={(language) => onChange({ language })}
      />
      <Choice
        label={words.names}
        value={draft.names}
        options={NAMINGS.map((naming) => [naming, words.namings[naming]])}
        onChoice={(names) => onChange({ names })}
      />
      <Unnamed {...props} />
      <Choice
        label={words.paper}
        value={draft.paper}
        options={PAPERS.map((paper) => [paper, words.papers[paper]])}
        onChoice={(paper) => onChange({ paper })}
      />
    </form>
  );
}

/** Which of the texts above the report does without, since they would tell a hidden name. */
function Unnamed({ written: { draft }, report }: FieldsProps) {
  const { fields: words } = useEditorWords();
  if (report === null || draft.names === 'shown') return null;
  const { title, author, client } = draft;
  const written = title.trim();
  const what = [
    written !== '' && report.title.text !== written ? words.title : '',
    client.name !== '' && report.client.name === '' ? words.client : '',
    author.name !== '' && report.author.name === '' ? words.author : '',
  ].filter(Boolean);
  return what.length === 0 ? null : (
    <p role="status">
      <small>{words.unnamed({ what })}</small>
    </p>
  );
}

interface TextProps {
  label: string;
  value: string;
  hint: string;
  onInput: (value: string) => void;
}

function TextField({ label, value, hint, onInput }: TextProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={value}
        placeholder={hint}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </p>
  );
}
