import { compareTable } from '../../lib/export/compare-table.ts';
import { csvOf, htmlTableOf, tsvOf } from '../../lib/export/csv.ts';
import { fileName } from '../../lib/export/file-name.ts';
import type { CompareGroup } from '../../lib/view/compare.ts';
import { useLocale, usePageWords, useWords } from '../words-context.ts';

export interface Outlets {
  /** Puts a table on the clipboard, as text and as markup. @returns whether it is there */
  onCopy: (plain: string, html: string) => Promise<boolean>;
  /** Saves a file. Throws where it cannot be done. */
  onSave: (name: string, file: Blob) => void;
}

interface Props extends Outlets {
  /** As they stand on the screen. */
  groups: readonly CompareGroup[];
  /** The newest reading. */
  at: Date;
  /** Says what has been done. */
  onSaid: (text: string) => void;
}

/** What a person may take away: the table for a mail or a spreadsheet, and as a file. */
export function CompareActions({ groups, at, onCopy, onSave, onSaid }: Props) {
  const { compare: words } = usePageWords();
  const { sites } = useWords().interface;
  const locale = useLocale();
  const table = () => compareTable(groups, { words, sites });

  const copy = async () => {
    const rows = table();
    const done = await onCopy(tsvOf(rows, locale), htmlTableOf(rows, words.exported.caption({ at }), locale));
    onSaid(done ? words.actions.copied({ rows: rows.length - 1 }) : words.actions.notCopied);
  };
  const save = () => {
    const file = fileName([words.exported.file], at, 'csv');
    try {
      onSave(file, new Blob([csvOf(table(), locale)], { type: 'text/csv;charset=utf-8' }));
      onSaid(words.actions.saved({ file }));
    } catch {
      onSaid(words.actions.notSaved);
    }
  };
  return (
    <div class="take">
      <button type="button" onClick={() => void copy()}>
        {words.actions.copy}
      </button>
      <button type="button" onClick={save}>
        {words.actions.save}
      </button>
    </div>
  );
}
