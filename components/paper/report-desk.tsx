import { useMemo, useState } from 'preact/hooks';
import { fileName } from '../../lib/export/file-name.ts';
import type { ReportDraft } from '../../lib/report/draft.ts';
import { type Line, rewritten } from '../../lib/report/line.ts';
import type { Report } from '../../lib/report/report-shape.ts';
import { pageWords } from '../../lib/words/words.ts';
import { useWorld } from '../tabs/world.ts';
import { PaperDocument } from './document.tsx';
import { type Editing, EditingContext } from './editing.ts';
import { useEditorWords } from './editor-words.ts';
import { reportHtml } from './report-html.tsx';
import { usePageCss } from './use-page-css.ts';

interface Props {
  report: Report;
  draft: ReportDraft;
  onChange: (change: Partial<ReportDraft>) => void;
}

/** The sheets, with every sentence open to its author, and what can be done with them. */
export function ReportDesk({ report, draft, onChange }: Props) {
  const words = useEditorWords();
  const { print, save, say } = useWorld();
  const editing = useEditing(draft, onChange);
  usePageCss(report);
  const changes = Object.keys(draft.edits).length;
  const saveHtml = () => {
    const { file: word } = pageWords(report.locale).report;
    const file = fileName([word, report.title.text ?? ''], report.now, 'html');
    save(file, new Blob([reportHtml(report)], { type: 'text/html;charset=utf-8' }));
    say(words.saved({ file }));
  };
  return (
    <section class="report-desk" aria-label={words.preview}>
      <div class="report-actions">
        <button type="button" class="push solid" onClick={print}>
          {words.pdf}
        </button>
        <button type="button" class="push" onClick={saveHtml}>
          {words.html}
        </button>
        <p>
          {words.edit.hint}{' '}
          {changes > 0 && (
            <>
              {words.edit.all({ changes })}{' '}
              <button type="button" class="textual" onClick={() => onChange({ edits: {} })}>
                {words.edit.restoreAll}
              </button>
            </>
          )}
        </p>
        <p class="faint">{words.pdfHint}</p>
      </div>
      <div class="desk">
        <EditingContext.Provider value={editing}>
          <PaperDocument report={report} />
        </EditingContext.Provider>
      </div>
    </section>
  );
}

function useEditing({ edits }: ReportDraft, onChange: Props['onChange']): Editing {
  const { edit: words } = useEditorWords();
  const { say } = useWorld();
  const [open, setOpen] = useState<string | null>(null);
  return useMemo(() => {
    const put = (id: string, edit: ReportDraft['edits'][string]) => onChange({ edits: { ...edits, [id]: edit } });
    return {
      open,
      onOpen: setOpen,
      onText(line: Line, text: string) {
        if (text === line.text) return true;
        const edit = rewritten(line.original, text);
        if (edit === 'figures') return false;
        put(line.id, edit);
        say(words.changed);
        return true;
      },
      onLeaveOut({ id }) {
        put(id, null);
        setOpen(null);
        say(words.isLeftOut);
      },
      onRestore({ id }) {
        const { [id]: _, ...others } = edits;
        onChange({ edits: others });
        setOpen(null);
        say(words.isBack);
      },
    };
  }, [edits, open, words]);
}
