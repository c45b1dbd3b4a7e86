/** The sample pages through the lenses, in French: spaces before double punctuation, whole figures, no words of posts. */
import { expect, it } from 'vitest';
import { pageCases, readCase } from '../../scripts/scoring/captures.ts';
import { auditOf, competitorOf, prospectOf, textsIn } from './audits.ts';

const readings = pageCases('tests/pages')
  .map(readCase)
  .flatMap((outcome) => (outcome.ok ? [outcome.reading] : []));
const audits = readings.map(auditOf);

it('all that is said of them', () => {
  const said = readings.flatMap((reading, i) => {
    const audit = audits[i] ?? auditOf(reading);
    const others = { set: audits, mine: audits[(i + 1) % audits.length], locale: 'fr' } as const;
    return textsIn([prospectOf(reading, { locale: 'fr' }), competitorOf(audit, others)]);
  });
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((text) => /[\p{L}\d»’)] [:;?!»]|« |NaN|Infinity|undefined|!/u.test(text))).toEqual([]);
  const excerpts = readings.flatMap(({ posts }) => posts.flatMap(({ text }) => text?.excerpt ?? []));
  const long = excerpts.filter((excerpt) => excerpt.length > 12);
  expect(long.length).toBeGreaterThan(50);
  expect(long.filter((excerpt) => said.some((text) => text.includes(excerpt.slice(0, 12))))).toEqual([]);
});
