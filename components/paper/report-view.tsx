import { useEffect } from 'preact/hooks';
import type { Naming } from '../../lib/view/compare-names.ts';
import type { Subject } from '../../lib/view/route.ts';
import { useWorld } from '../tabs/world.ts';
import { EditorLocale, useEditorWords } from './editor-words.ts';
import { ReportChoice } from './report-choice.tsx';
import { ReportDesk } from './report-desk.tsx';
import { ReportFields } from './report-fields.tsx';
import { useReport } from './use-report.ts';

interface Props {
  subject: Subject | null;
  /** How the comparison that it comes from shows names; left out, they stay as the report has them. */
  names?: Naming | undefined;
}

/** The report tab's view of that name: what it is about has to be chosen first, or it is written. */
export function ReportView({ subject, names }: Props) {
  const { locale } = useWorld();
  return (
    <EditorLocale.Provider value={locale}>
      <div class="report-view">{subject === null ? <ReportChoice /> : <Writing subject={subject} names={names} />}</div>
    </EditorLocale.Provider>
  );
}

/** The fields beside the sheets: what is changed in one stands in the others at once. */
function Writing({ subject, names }: Props & { subject: Subject }) {
  const words = useEditorWords();
  const { written, report, change, isLost } = useReport(subject, names);
  const { say } = useWorld();
  useEffect(() => {
    if (isLost) say(words.notKept);
  }, [isLost]);
  if (written === null || written === 'failed') {
    return <p role="status">{written === null ? words.loading : words.failed}</p>;
  }
  if (written.pages.length === 0) return <p role="status">{words.gone}</p>;
  return (
    <>
      <h1 class="unseen">{words.title}</h1>
      <ReportFields written={written} report={report} onChange={change} />
      {report && <ReportDesk report={report} draft={written.draft} onChange={change} />}
    </>
  );
}
