/** French sets a no-break space before its double punctuation, or a line may begin with a colon. */
import { expect, test } from 'vitest';
import { audit } from '../lib/audit.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { summary } from '../lib/diagnosis/summary.ts';
import { pageCases, readCase } from '../scripts/scoring/captures.ts';

const readings = pageCases('tests/pages')
  .map(readCase)
  .flatMap((outcome) => (outcome.ok ? [outcome.reading] : []));

test.each(['mine', 'prospect', 'competitor'] as const)('all that is said to %s of the sample pages', (lens) => {
  const said = readings.flatMap((reading) => {
    const { measures, diagnosis } = audit(reading, { locale: 'fr', context: { lens } });
    const texts = [diagnosis.findings, diagnosis.tips, lead(reading, measures, diagnosis, 'fr')];
    return [...textsIn(texts), summary(reading, measures, diagnosis, 'fr')];
  });
  expect(said.length).toBeGreaterThan(200);
  expect([...new Set(said)].filter((text) => /[\p{L}\d»’)] [:;?!»]|« /u.test(text))).toEqual([]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
