/**
 * 500 hostile readings into the trust border, always the same ones, and through all that follows. `npm run fuzz` does
 * 10,000 more.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOutcome } from '../../lib/reading/schema.ts';
import { change, changes } from '../../scripts/fuzzing/hostile-values.ts';
import { readingCampaign } from '../../scripts/fuzzing/readings.ts';
import { brokenIn, inventedIn, unsound } from '../../scripts/fuzzing/sound.ts';
import { post, reading } from '../readings.ts';

const SEED = 20_261_126;

test('500 hostile readings', { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  let cases = 0;
  for await (const tried of readingCampaign(8).run(SEED, 500)) {
    cases += 1;
    wrong.push(...tried.wrong.map((line) => `${tried.name}: ${line}, after: ${tried.did}`));
  }
  expect(cases).toBe(500);
  expect(wrong).toEqual([]);
});

test('of the changes some are taken and some refused: both ways are tried', () => {
  const taken = fc.sample(changes, { seed: SEED, numRuns: 300 }).filter((list) => {
    const data = { ok: true, reading: reading() };
    for (const each of list) change(data, each);
    return checkOutcome(data).ok;
  });
  expect(taken.length).toBeGreaterThan(30);
  expect(taken.length).toBeLessThan(200);
});

test.each([
  ['a count below zero', { reactions: { low: -1, high: 3, shown: '3' } }],
  ['a zero with a sign', { reactions: { low: -0, high: 3, shown: '3' } }],
  ['a count that ends before it begins', { reactions: { low: 4, high: 3, shown: '3' } }],
  ['half a reaction', { reactions: { low: 0.5, high: 3, shown: '3' } }],
  [
    'a day that is none',
    { publishedAt: { from: '2026-02-30T00:00:00Z', to: '2026-03-30T00:00:00Z', source: 'id' as const } },
  ],
  [
    'a time that runs backwards',
    { publishedAt: { from: '2026-03-30T00:00:00Z', to: '2026-03-01T00:00:00Z', source: 'id' as const } },
  ],
  ['a link that may run', { permalink: 'javascript:alert(1)' }],
])('the check finds %s', (_, changed) => {
  expect(unsound(reading([post(3)]))).toEqual([]);
  expect(unsound(reading([post(3, changed)]))).not.toEqual([]);
});

test('the check finds what was not there, and what is broken in a sentence', () => {
  expect(inventedIn({ a: [1, { b: null }] }, { a: [1, { b: null, c: 2 }], d: 3 })).toEqual([]);
  expect(inventedIn({ a: [1, { b: 0 }] }, { a: [1, { b: null }] })).toEqual(['.a.1.b: 0 was not there']);
  expect(inventedIn({ a: 1 }, JSON.parse('{"__proto__":{"a":1}}'))).toEqual(['.a: was not there']);
  expect(brokenIn({ a: 'Posts on 12 days.', b: 3, c: null, d: 'urn-0-x' })).toEqual([]);
  for (const said of [
    'NaN days',
    'undefined posts',
    'in -0 days',
    'as [object Object]',
    Number.NaN,
    -0,
    Number.POSITIVE_INFINITY,
  ])
    expect(brokenIn([said]), String(said)).toHaveLength(1);
});
