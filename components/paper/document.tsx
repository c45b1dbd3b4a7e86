import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report/report-shape.ts';
import { LocaleContext } from '../words-context.ts';
import { ComparisonSheet } from './comparison-sheet.tsx';
import { Masthead } from './masthead.tsx';
import { Method } from './method.tsx';
import { PageSheet } from './page-sheet.tsx';
import { PlainSheet } from './plain-sheet.tsx';

/** The report as a document: nothing in it moves, so that it can be drawn as text (`reportHtml`) as well as in a tab. */
export function PaperDocument({ report }: { report: Report }) {
  const { page, plain, comparison, method } = report;
  const head = <Masthead report={report} />;
  const end = <Method part={method} />;
  return (
    <LocaleContext.Provider value={report.locale}>
      <article class={`document ${report.paper}`} lang={report.locale} dir="ltr">
        {page && (
          <Sheet report={report}>
            {head}
            <PageSheet part={page} />
          </Sheet>
        )}
        {plain && (
          <Sheet report={report}>
            <PlainSheet part={plain} />
            {!comparison && end}
          </Sheet>
        )}
        {comparison && (
          <Sheet report={report}>
            {!page && head}
            <ComparisonSheet part={comparison} />
            {end}
          </Sheet>
        )}
      </article>
    </LocaleContext.Provider>
  );
}

/**
 * A part that begins on a sheet of its own. Its head and foot are for the screen, and for browsers that put nothing into a
 * page's margins; others print `pageCss` there.
 */
function Sheet({ report, children }: { report: Report; children: ComponentChildren }) {
  const { author, running } = report;
  return (
    <section class="sheet">
      <div class="run" aria-hidden="true">
        <span>
          {author.name && <b>{author.name}</b>} {author.line}
        </span>
        <span>{running.title}</span>
      </div>
      <div class="body">{children}</div>
      <div class="foot">{running.foot}</div>
    </section>
  );
}
