import { describe, expect, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { logUniform } from '../../scripts/simulation/distributions.ts';
import { randomFrom } from '../../scripts/simulation/random.ts';
import { shownCount } from '../../scripts/simulation/shown-counts.ts';
import { facebookAge, facebookDate, linkedinAge, MONTHS } from '../../scripts/simulation/shown-times.ts';
import { DAY, SIMULATED_LANGUAGES } from '../../scripts/simulation/true-page.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const MINUTE = 60_000;
const [SHORT_MONTH] = MONTHS;

describe('what was seen on the sites', () => {
  // Saved on 27 August 2020, with the dates beside them (research/locales.md, section 2).
  test.each([
    [10, 'hace 1 semana'],
    [14, 'hace 2 semanas'],
    [24, 'hace 3 semanas'],
    [33, 'hace 1 mes'],
  ])('LinkedIn, Spanish: %i days are "%s"', (days, text) => {
    expect(linkedinAge('es', days * DAY, SHORT_MONTH)).toBe(text);
  });
  // Beside the exact times of the same posts (research/facebook-dom.md 10).
  test.each([
    [428, '7m'],
    [979, '16m'],
    [68_113, '18h'],
  ])('Facebook: %i seconds are "%s"', (seconds, text) => {
    expect(facebookAge('en', seconds * 1000)).toBe(text);
  });
  test.each([
    [11_759, '11K'],
    [1_188, '1.1K'],
    [1_465, '1.4K'],
    [44_173, '44K'],
    [1_509, '1.5K'],
  ])('Facebook: %i is "%s"', (n, text) => {
    expect(shownCount(n, 'en', 'cut', 'facebook')).toBe(text);
  });
  test('Facebook: after three days a date', () => {
    const now = Date.parse('2024-03-20T18:00:00Z');
    expect(facebookDate('en', now - 3.5 * DAY, now, 0, true)).toBe('3d');
    expect(facebookDate('en', Date.parse('2024-03-16T11:41:00Z'), now, 0, true)).toBe('March 16 at 11:41 AM');
    expect(facebookDate('en', Date.parse('2023-03-16T11:41:00Z'), now, 0, false)).toBe('March 16, 2023');
    expect(facebookDate('fr', Date.parse('2024-03-19T11:41:00Z'), now, 3, true)).toBe('Hier, à 14:41');
  });
});

describe.each(SIMULATED_LANGUAGES)('read back, %s', (language) => {
  const random = randomFrom(3, SIMULATED_LANGUAGES.indexOf(language));
  const ages = Array.from({ length: 1_500 }, () => Math.floor(logUniform(random, MINUTE, 5 * 365 * DAY)));

  test('a LinkedIn age holds the true one', () => {
    const words = wordsOnDisk('linkedin')(language);
    for (const [place, age] of ages.entries()) {
      const text = linkedinAge(language, age, MONTHS[place % 2] ?? SHORT_MONTH);
      const span = readTime(text, words, new Date(NOW));
      // "3 m" in Italian are minutes or months: the span is that of both.
      expect([text, span && span.from <= NOW - age && NOW - age <= span.to]).toEqual([text, true]);
    }
  });

  test.each(['age', 'date', 'date and clock'])('a Facebook %s holds the true moment, in any time zone', (form) => {
    const words = wordsOnDisk('facebook')(language);
    for (const [place, age] of ages.entries()) {
      const at = NOW - age;
      const date = () => facebookDate(language, at, NOW, (place % 25) - 11, form === 'date and clock');
      const text = form === 'age' ? facebookAge(language, age) : date();
      const span = readTime(text, words, new Date(NOW));
      expect([text, span && span.from <= at && at <= span.to]).toEqual([text, true]);
    }
  });

  test.each(['none', 'cut', 'nearest'] as const)('a count, abbreviation %s, holds the true one', (abbreviation) => {
    const words = wordsOnDisk('linkedin')(language);
    for (let i = 0; i < 1_500; i += 1) {
      const n = Math.round(logUniform(random, 1, 5e6));
      const text = shownCount(n, language, abbreviation, 'linkedin');
      const count = readCount(text, words, abbreviation === 'cut' ? 'cut' : 'unknown');
      expect([n, text, count && count.low <= n && n <= count.high]).toEqual([n, text, true]);
      if (abbreviation === 'none') expect(count?.low).toBe(count?.high);
    }
  });
});
