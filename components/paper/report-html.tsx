import { renderToString } from 'preact-render-to-string';
import { pageCss } from '../../lib/report/page-css.ts';
import type { Report } from '../../lib/report/report-shape.ts';
import base from '../../styles/base.css?raw';
import map from '../../styles/map.css?raw';
import paper from '../../styles/paper.css?raw';
import paperMedia from '../../styles/paper-media.css?raw';
import paperParts from '../../styles/paper-parts.css?raw';
import strip from '../../styles/strip.css?raw';
import stripLegend from '../../styles/strip-legend.css?raw';
import tokens from '../../styles/tokens.css?raw';
import sign from '../../styles/verdict-sign.css?raw';
import whisker from '../../styles/whisker.css?raw';
import { PaperDocument } from './document.tsx';

/** Nothing may be loaded and nothing may run, even where somebody changes the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The styles in the order in which the tab has them, without their remarks. */
const SHEETS = [tokens, base, strip, stripLegend, sign, map, whisker, paper, paperParts, paperMedia];
const STYLES = SHEETS.join('\n').replace(/\/\*[\s\S]*?\*\/\n?/gu, '');

/** The report as one file, which opens in any browser and prints as the tab does: no script, and nothing from outside. */
export function reportHtml(report: Report): string {
  const title = escaped(report.running.title);
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${STYLES}
${pageCss(report)}
</style>
</head>
<body class="desk">
${renderToString(<PaperDocument report={report} />)}
</body>
</html>
`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
