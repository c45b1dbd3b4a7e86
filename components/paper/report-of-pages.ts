/** The report of pages as one file, with the words of all languages: what the command line loads. The tab has them already. */
import '../../lib/words/all.ts';
import { type ReportInput, reportOf } from '../../lib/report/report.ts';
import { reportHtml } from './report-html.tsx';

/** @returns `null` where no page has a reading. */
export function reportOfPages(input: ReportInput): string | null {
  const report = reportOf(input);
  return report && reportHtml(report);
}
