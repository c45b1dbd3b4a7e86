import { CSV_FORMS, type CsvForm } from '../../lib/export/csv-form.ts';
import { usePageWords } from '../words-context.ts';

const nameOf = ({ separator, decimal }: CsvForm): string => `${separator}${decimal}`;

interface Props {
  form: CsvForm;
  onForm: (form: CsvForm) => void;
}

/** Which separator and which decimal sign a CSV file has: the person's own at first. */
export function CsvChoice({ form, onForm }: Props) {
  const { exports: words } = usePageWords().list;
  return (
    <label class="csv-form">
      <span>{words.form}</span>
      <select
        value={nameOf(form)}
        onChange={({ currentTarget }) => onForm(CSV_FORMS.find((each) => nameOf(each) === currentTarget.value) ?? form)}
      >
        {CSV_FORMS.map((each) => (
          <option key={nameOf(each)} value={nameOf(each)}>
            {words.forms[nameOf(each)]}
          </option>
        ))}
      </select>
    </label>
  );
}
