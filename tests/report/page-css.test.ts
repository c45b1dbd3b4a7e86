import { expect, test } from 'vitest';
import { pageCss, string } from '../../lib/report/page-css.ts';

const report = {
  paper: 'letter' as const,
  author: { name: 'Orsenne & Fils', line: 'conseil', logo: null },
  running: { title: 'Présence', foot: 'Read.' },
};

test('the paper is the one that was chosen', () => {
  expect(pageCss(report)).toContain('size: letter;');
  expect(pageCss({ ...report, paper: 'A4' })).toContain('size: A4;');
});

test('each page has its number, and of how many', () => {
  expect(pageCss(report)).toMatch(/@bottom-right \{ content: counter\(page\) "\/" counter\(pages\)/);
});

test('no text ends its string, its rule or the style sheet', () => {
  const said = string('a"b\\c\n</style><script>{}');
  expect(said.slice(1, -1)).not.toMatch(/["<>{}\n]/);
  // A backslash stands only before a code point.
  expect(said.slice(1, -1).replace(/\\[0-9a-f]+ /g, '')).not.toContain('\\');
});

test('French spaces and marks stay', () => {
  expect(string('Relevé\u00a0: « là »')).toBe('"Relevé\u00a0: « là »"');
});
