/** The style sheets, as they go into the package. */
import { readFileSync } from 'node:fs';

/**
 * The report's file takes its styles from the sources. Their remarks, which it leaves out (`components/paper/report-html.tsx`),
 * would be a third of what travels for it.
 */
export const withoutRemarks = {
  name: 'without-remarks',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load(id: string) {
    const [file = '', query] = id.split('?');
    if (query !== 'raw' || !file.endsWith('.css')) return null;
    const rules = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/\n?/gu, '');
    return `export default ${JSON.stringify(rules)};`;
  },
};

/** Of rules that weigh the same the later one counts: what all pages share comes first, wherever the bundler puts it. */
export const sharedSheetFirst = {
  name: 'shared-sheet-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string) =>
      html.replace(/(?:[ \t]*<link rel="stylesheet"[^>]*>\s*?\n)+/, (links) => {
        const lines = links.trimEnd().split('\n');
        const isShared = (line: string) => line.includes('/shared.css');
        return `${[...lines.filter(isShared), ...lines.filter((line) => !isShared(line))].join('\n')}\n`;
      }),
  },
};
