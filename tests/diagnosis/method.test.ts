/** METHOD.md's worked example, by hand: the code has to match it, and the text has to say it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cadenceScore, expectedInteractions, recencyScore } from '../../lib/diagnosis/curves.ts';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { measure } from '../../lib/measures/measure.ts';
import { placesOf } from '../../lib/view/compare-places.ts';
import { every, exactly, page, post } from './pages.ts';

const METHOD = readFileSync('METHOD.md', 'utf8');
const REACTIONS = [0, 1, 1, 2, 3, 3, 5, 8, 12, 140];
const none = { comments: exactly(0), shares: exactly(0) };
const reading = page(every(7, 10, 3).map((age, i) => post(age, { reactions: exactly(REACTIONS[i] ?? 0), ...none })));
const measures = measure(reading);
const diagnosis = diagnose(reading, measures, { locale: 'en', context: { lens: 'mine' } });

it.each<[string, number | undefined]>([
  ['97.87', recencyScore(3)],
  ['0.95', measures.cadence?.value ?? undefined],
  ['0.51', measures.cadence?.low],
  ['1.81', measures.cadence?.high],
  ['36.31', cadenceScore('linkedin', (9 / 66) * 7)],
  ['54.05', diagnosis.activity?.value],
  ['2.52', expectedInteractions('linkedin', 1000)],
  ['56.80', diagnosis.response?.value],
  ['20.69', diagnosis.response?.low],
  ['95.12', diagnosis.response?.high],
])('%s', (written, computed) => {
  expect(METHOD).toContain(written);
  expect(computed?.toFixed(2)).toBe(written);
});

it('the middle of the interactions, and the verdict', () => {
  expect(measures.interactions).toMatchObject({ value: 3, low: 1, high: 12 });
  expect(measures.longestSilence).toMatchObject({ low: expect.closeTo(7, 6), high: 7 });
  expect(diagnosis).toMatchObject({ verdict: 'active', confidence: 'medium' });
});

it('the places of three pages', () => {
  const written = [...METHOD.matchAll(/\b([ABC]) (\d+) to (\d+)/g)].map(([, , low, high]) => ({
    low: Number(low),
    high: Number(high),
  }));
  expect(written).toHaveLength(3);
  expect(placesOf(written)).toEqual([
    { from: 1, to: 2, of: 3 },
    { from: 2, to: 3, of: 3 },
    { from: 1, to: 3, of: 3 },
  ]);
});
