import { describe, expect, test } from 'vitest';
import type { Row } from '../../scripts/bench/readers.ts';
import { growthLines, missed, readersLine } from '../../scripts/bench/readers-table.ts';
import { quantile, type Spread, shown, spreadOf } from '../../scripts/bench/spread.ts';
import { stagesOf } from '../../scripts/bench/stages.ts';

const time = (median: number): Spread => ({ median, low: median, high: median, runs: 15 });
const row = (posts: number, times: Row['times']): Row => ({
  place: 'chromium',
  layout: 'linkedin-ember',
  posts,
  times,
  failed: {},
});

test('a spread is the middle and the middle half', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  expect(
    quantile(
      Array.from({ length: 30 }, (_, at) => at + 1),
      0.95,
    ),
  ).toBe(29);
  expect([0.123, 1.234, 12.34, 123.4].map(shown)).toEqual(['0.12', '1.23', '12.3', '123']);
});

describe('what was to be reached', () => {
  test('is said where it was not, with both numbers', () => {
    const others = { readability: time(1_000), defuddle: time(2_000), axe: time(3_000) };
    expect(missed([row(100, { floor: time(2), reader: time(20), ...others })])).toEqual([]);
    expect(missed([row(100, { floor: time(2), reader: time(21), ...others })])).toEqual([
      'chromium, linkedin-ember: 10.5 times the floor, at most 10',
      'chromium, linkedin-ember: 47.6 times as fast as the fastest other, at least 50',
    ]);
  });

  test('grows against the line through a hundred posts', () => {
    const rows = [row(100, { floor: time(2), reader: time(10) }), row(1_000, { floor: time(30), reader: time(110) })];
    expect(growthLines(rows)).toEqual(['| chromium | linkedin-ember | 100 | 1000 | 1.10 | 1.50 |']);
  });

  test('leaves a cell empty where nothing was measured, and says where something failed', () => {
    const line = readersLine({ ...row(10, { floor: time(1), reader: time(4) }), failed: { axe: 'it threw' } });
    expect(line).toBe(
      '| chromium | linkedin-ember | 10 | 1.00 (1.00–1.00) | 4.00 (4.00–4.00) | 4.00 | – | – | failed |',
    );
  });
});

test('a click is split into stages that sum up to all of it', () => {
  const stages = stagesOf(
    {
      // The languages, the reader in two turns, and the watcher behind all.
      injections: [
        [1_110, 1_120],
        [1_120, 1_170],
        [1_170, 1_185],
        [1_400, 1_410],
      ],
      turns: [
        [1_130, 1_160],
        [1_172, 1_182],
      ],
      validate: [[1_190, 1_194]],
      measure: [[1_200, 1_206]],
    },
    { clicked: 1_000, begun: 1_100, painted: 1_250 },
  );
  expect(stages).toEqual({
    grant: 100,
    load: 10,
    inject: 32,
    read: 40,
    transfer: 3,
    validate: 9,
    measure: 6,
    render: 50,
  });
  expect(Object.values(stages).reduce((sum, one) => sum + one, 0)).toBe(250);
});
