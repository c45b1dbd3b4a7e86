/** How figures are written: one rule wherever they stand, no exponent, no nought for what is something. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { effortFigures } from '../../lib/diagnosis/effort.ts';
import { digitsFor } from '../../lib/words/figure-shown.ts';
import { formatOf } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { LOCALES } from './audits.ts';

const english = formatOf('en');
const french = formatOf('fr');

describe('a share', () => {
  test.each<[number, string]>([
    [0, '0%'],
    [2.2e-17, '0%'],
    [-2.2e-17, '0%'],
    [0.000_099, '0%'],
    [0.0001, '0.01%'],
    [0.000_63, '0.06%'],
    [0.0021, '0.21%'],
    [0.0284, '2.8%'],
    [0.7, '70%'],
    [0.996, '100%'],
    [1, '100%'],
    [1.234, '120%'],
  ])('%d is %s', (share, said) => {
    expect(english.percent(share).replace('-', '')).toBe(said);
  });

  it('in French', () => {
    expect(french.percent(0.0284)).toMatch(/^2,8\s%$/);
  });

  it('never has an exponent, nor more than two decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (share) => {
        expect(english.percent(share)).toMatch(/^\d{1,3}(\.\d{1,2})?%$/);
      }),
    );
  });
});

describe('a figure', () => {
  test.each<[number, string]>([
    [0, '0'],
    [0.0019, '0.002'],
    [0.05, '0.05'],
    [0.096, '0.1'],
    [0.2, '0.2'],
    [1.04, '1'],
    [65.5, '65.5'],
    [66, '66'],
    [1234.5, '1,234.5'],
  ])('%d is %s', (value, said) => {
    expect(english.number(value, digitsFor(value))).toBe(said);
  });

  it('takes the form of the number that is shown', () => {
    const forms = { one: '# post', other: '# posts' };
    expect([0.96, 1, 1.04, 1.05, 0.3].map((count) => english.plural(count, forms))).toEqual([
      '1 post',
      '1 post',
      '1 post',
      '1.1 posts',
      '0.3 posts',
    ]);
    const formes = { one: '# publication', other: '# publications' };
    expect([0, 1.94, 1.96, 2].map((count) => french.plural(count, formes))).toEqual([
      '0 publication',
      '1,9 publication',
      '2 publications',
      '2 publications',
    ]);
  });
});

describe('what a step takes', () => {
  const efforts = LOCALES.flatMap((locale) =>
    (['minutes', 'hours', 'days'] as const).flatMap((effort) =>
      [undefined, 0.25, 1, 2].map((thenPerWeek) =>
        deeperWords(locale).sections.steps.effort(effortFigures({ effort, thenPerWeek })),
      ),
    ),
  );

  it('never breaks a line between a number and its unit', () => {
    expect(efforts.filter((text) => /\d (min|h|€)/.test(text))).toEqual([]);
    expect(efforts.join(' ')).toMatch(/45\u00a0min.*3\u00a0h.*1\u00a0h a month.*500\u00a0€ a year at 45\u00a0€\/h/);
  });
});
