/** A run as text: a table of groups, a table of verdicts, and the line that counts. */
import { VERDICTS } from '../../lib/diagnosis/diagnosis.ts';
import { OUTCOMES } from './outcome.ts';
import type { Case } from './run.ts';
import { confusionOf, coverageOf, type Group, groupsOf, shareOf, summaryOf } from './tally.ts';

const HEAD = ['pages', 'number', ...OUTCOMES, 'clear', 'right if clear', 'coverage'];

/** @param isMarkdown for METHOD.md; else for a terminal */
export function tablesOf(cases: Case[], isMarkdown: boolean): string {
  const sections = groupsOf(cases).map((groups) => groups.map(rowOf));
  const verdicts = confusionOf(cases).map(({ truth, said }) => [
    truth,
    ...said.map((n) => (n === 0 ? '·' : String(n))),
  ]);
  const print = isMarkdown ? markdown : columns;
  return [
    print(HEAD, sections),
    'Verdict of all the data (rows), and of the view (columns):',
    print(['', ...VERDICTS], [verdicts]),
  ].join('\n\n');
}

/** Over which pages each figure of the last line is. */
export function legendOf(cases: Case[]): string {
  const clear = cases.filter(({ isClear }) => isClear).length;
  return [
    'coverage: 95 % intervals of the cadence that hold the true rate; of weekly, regular and Poisson pages the lowest share.',
    `right, kinder, not-enough: of the ${clear} clear cases, each with 12 own posts or more (scripts/simulation/clear.ts).`,
    `wrong: of all ${cases.length} pages, an unkinder verdict than that of all the data, or thriving where it is not.`,
    'too-kind: a kinder verdict that is not said with low confidence.',
  ].join('\n');
}

/** "coverage=0.95 right=0.97 kinder=0.01 not-enough=0.02 wrong=0.004". */
export function lastLine(cases: Case[]): string {
  const { wrong, ...others } = summaryOf(cases);
  const named = Object.entries(others).map(([name, value]) => `${name}=${value.toFixed(2)}`);
  return [...named, `wrong=${wrong.toFixed(3)}`].join(' ');
}

function rowOf({ name, cases }: Group): string[] {
  const clear = cases.filter(({ isClear }) => isClear);
  return [
    name,
    String(cases.length),
    ...OUTCOMES.map((outcome) => percent(cases.length > 0 ? shareOf(cases, outcome) : null)),
    String(clear.length),
    percent(clear.length > 0 ? shareOf(clear, 'right') : null),
    percent(coverageOf(cases)),
  ];
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

function columns(head: string[], sections: string[][][]): string {
  const rows = [head, ...sections.flat()];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(head), ...sections.map((section) => section.map(line).join('\n'))].join('\n\n');
}

function markdown(head: string[], sections: string[][][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...sections.flat()].map(line).join('\n');
}
