import { useEffect } from 'preact/hooks';
import { pageCss } from '../../lib/report/page-css.ts';
import type { Report } from '../../lib/report/report-shape.ts';

/** The report's own paper and margins, while it is shown. The extension's policy allows no style element: a sheet made here it does. */
export function usePageCss(report: Report): void {
  const css = pageCss(report);
  useEffect(() => {
    if (typeof CSSStyleSheet === 'undefined' || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [css]);
}
