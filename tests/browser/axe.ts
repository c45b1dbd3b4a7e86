/** axe-core in a tab: what breaks WCAG 2.2, levels A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // axe leaves it out unless it is asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** With all that can be opened open. What cannot be decided is not told: only what is wrong. */
const RUN = `(async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, ${JSON.stringify(OPTIONS)});
  return JSON.stringify(violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary.replace(/\\s+/g, ' '))));
})()`;

/** Each thing that is wrong with what the tab shows, in words; nothing where all is well. */
export async function wrongIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(SOURCE);
  return JSON.parse((await page.evaluate(RUN)) as string) as string[];
}
