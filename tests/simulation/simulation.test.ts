import { describe, expect, test } from 'vitest';
import { lastLine, tablesOf } from '../../scripts/simulation/report.ts';
import { type Case, drawn, simulate } from '../../scripts/simulation/run.ts';
import { failures, summaryOf } from '../../scripts/simulation/tally.ts';

/** Four hundred pages: chance alone moves a share of the hundred clear ones by so much. */
const SLACK = 0.04;
const SEED = 1;

describe('four hundred pages', () => {
  const cases = simulate(SEED, 400);
  test('meet the targets of `npm run simulate`, but for what chance does to a small sample', () => {
    expect(failures(cases, SLACK)).toEqual([]);
  });
  test('are every kind of page, and clear ones among them', () => {
    expect(new Set(cases.map(({ truth }) => truth)).size).toBeGreaterThanOrEqual(7);
    expect(cases.filter(({ isClear }) => isClear).length).toBeGreaterThan(80);
  });
  test('are summed up in one line', () => {
    expect(lastLine(cases)).toMatch(
      /^coverage=[01]\.\d\d right=[01]\.\d\d kinder=[01]\.\d\d not-enough=[01]\.\d\d wrong=[01]\.\d{3}$/,
    );
  });
  test('are counted once in each section of the table', () => {
    const rows = tablesOf(cases, true).split('\n');
    const ofRhythms = rows.filter((row) => /^\| (?:weekly|regular|poisson|clustered|bursts) \|/.test(row));
    expect(ofRhythms.map((row) => Number(row.split('|')[2])).reduce((sum, n) => sum + n, 0)).toBe(400);
  });
});

test('a page depends on the seed and its place alone', () => {
  expect(simulate(SEED, 3)).toEqual(simulate(SEED, 6).slice(0, 3));
  expect(drawn(SEED, 5).reading).toEqual(drawn(SEED, 5).reading);
  expect(drawn(SEED, 5).reading).not.toEqual(drawn(SEED + 1, 5).reading);
});

describe('a missed target is told', () => {
  const good = goodCase();
  test('none where all is right', () => {
    expect(failures([good])).toEqual([]);
    expect(summaryOf([good])).toEqual({ coverage: 1, right: 1, kinder: 0, 'not-enough': 0, wrong: 0 });
  });
  test.each<[string, Partial<Case>, string[]]>([
    ['wrong', { outcome: 'wrong', isClear: false }, ['wrong']],
    ['not enough', { outcome: 'not-enough' }, ['right', 'not-enough']],
    ['kinder', { outcome: 'kinder' }, ['right']],
    ['not covered', { isCovered: false }, ['coverage']],
    ['a bound that is too narrow', { violations: ['recency'] }, ['page']],
  ])('one of ten is %s', (_, changes, told) => {
    const lines = failures([...Array.from({ length: 9 }, () => good), { ...good, ...changes }]);
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(told);
  });
  test('no clear case at all is no success', () => {
    expect(failures([{ ...good, isClear: false }])).toContainEqual(expect.stringContaining('right'));
  });
});

function goodCase(): Case {
  const [one] = simulate(SEED, 1);
  if (one === undefined) throw new Error('no page');
  return {
    ...one,
    page: { ...one.page, rhythm: 'weekly' },
    isClear: true,
    isCovered: true,
    outcome: 'right',
    violations: [],
  };
}
