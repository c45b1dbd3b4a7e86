/** French sets a no-break space before its double punctuation, or a line may begin with a colon. */
import { expect, test } from 'vitest';
import { audit } from '../lib/audit.ts';
import { chainOf } from '../lib/diagnosis/chain.ts';
import { lead } from '../lib/diagnosis/lead.ts';
import { summary } from '../lib/diagnosis/summary.ts';
import { pageCases, readCase } from '../scripts/scoring/captures.ts';

const readings = pageCases('tests/pages')
  .map(readCase)
  .flatMap((outcome) => (outcome.ok ? [outcome.reading] : []));

test.each(['mine', 'prospect', 'competitor'] as const)('all that is said to %s of the sample pages', (lens) => {
  const said = readings.flatMap((reading) => {
    const { measures, diagnosis } = audit(reading, {
      locale: 'fr',
      context: { lens, belief: 'ahead', hoursPerWeek: 4 },
    });
    const said = lead(reading, measures, diagnosis, 'fr');
    const chain = chainOf(reading, measures, diagnosis, 'fr');
    const texts = [diagnosis.findings, diagnosis.tips, diagnosis.plan, diagnosis.group, said, chain];
    return [...textsIn(texts), summary(reading, measures, diagnosis, 'fr')];
  });
  expect(said.length).toBeGreaterThan(200);
  expect([...new Set(said)].filter((text) => /[\p{L}\d»’)] [:;?!»]|« /u.test(text))).toEqual([]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
