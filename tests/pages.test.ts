/**
 * Every sample page, and every real one where there are some: what is read is what a person reads on it, and nothing more.
 */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../lib/diagnosis/diagnose.ts';
import { measure } from '../lib/measures/measure.ts';
import type { ReadOutcome } from '../lib/reading/reading.ts';
import { checkOutcome } from '../lib/reading/schema.ts';
import { CAPTURES, pageCases, readCase } from '../scripts/scoring/captures.ts';
import { compare } from '../scripts/scoring/compare.ts';

const samples = pageCases('tests/pages');
/** Each page is read once: several tests ask about it. */
const outcomes = new Map(samples.map((page) => [page.name, readCase(page)]));

describe.each(samples)('page $name', (page) => {
  const outcome = outcomes.get(page.name) as ReadOutcome;

  test('is read as expected', () => {
    const unlike = compare(page.expected, outcome).filter(({ mark }) => mark !== 'right');
    expect(unlike).toEqual([]);
  });

  test('is read in the layout that it was made in', () => {
    if (outcome.ok) expect(outcome.reading.layout).toBe(page.layout);
    else expect(page.layout).toMatch(/^(?:linkedin-|facebook-|unknown$)/);
  });

  test('passes the trust border unchanged', () => {
    expect(checkOutcome(JSON.parse(JSON.stringify(outcome)))).toEqual({ ok: true, value: outcome });
  });

  if (page.expectVerdict.length > 0) {
    test('has the verdict that an expert gives it', () => {
      expect(page.expectVerdict).toContain(verdictOf(outcome));
    });
  }
});

test('the sample pages are of both sites, in seven languages, of every verdict', () => {
  const readings = [...outcomes.values()].flatMap((outcome) => (outcome.ok ? [outcome.reading] : []));
  const languages = new Set(readings.map((reading) => reading.language.split('-')[0]));
  expect(readings.length).toBeGreaterThanOrEqual(24);
  expect([...languages]).toEqual(expect.arrayContaining(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl']));
  expect(new Set(readings.map((reading) => reading.site))).toEqual(new Set(['linkedin', 'facebook']));
  const verdicts = new Set([...outcomes.values()].flatMap((outcome) => verdictOf(outcome) ?? []));
  expect([...verdicts].sort()).toEqual([
    'abandoned',
    'active',
    'empty',
    'irregular',
    'not-enough-evidence',
    'present-but-inactive',
    'thriving',
    'unheard',
  ]);
});

const captures = pageCases(CAPTURES);

describe('captures', () => {
  // The real pages are never committed: where they are missing, that is said.
  if (captures.length === 0) test.skip('skipped: no captures', () => {});

  test.each(captures)('$name has no wrong value', { timeout: 60_000 }, (page) => {
    const outcome = readCase(page);
    expect(compare(page.expected, outcome).filter(({ mark }) => mark === 'wrong')).toEqual([]);
    if (page.expected.company) expect(page.expected.neverVerdicts ?? []).not.toContain(verdictOf(outcome));
  });
});

function verdictOf(outcome: ReadOutcome): string | null {
  if (!outcome.ok) return null;
  const context = { lens: 'mine' } as const;
  return diagnose(outcome.reading, measure(outcome.reading), { locale: 'en', context }).verdict;
}
