/**
 * What an expert would sign: pages told in `tests/cases/NAME.json`, each with the verdicts, findings and next steps
 * that the facts allow. An expectation stands until the research or its arithmetic is shown to be wrong, never because
 * the code says otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReading } from '../lib/reading/schema.ts';
import { findings as findingWords } from '../lib/words/en/findings.ts';
import { remarks as remarkWords } from '../lib/words/en/remarks.ts';
import { tipWords } from '../lib/words/en/tips.ts';
import { audited } from './cases/audited.ts';
import { type ExpertCase, parseCase } from './cases/case.ts';
import { CORNERS } from './cases/corners.ts';
import { expand } from './cases/expand.ts';
import {
  expectCall,
  expectComparison,
  expectFindings,
  expectName,
  expectPlan,
  expectReason,
  expectScores,
  expectSettle,
  expectSound,
  expectTips,
} from './cases/expectations.ts';

const FOLDER = new URL('cases/', import.meta.url);

const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.replace('.json', ''), it: parseCase(readFileSync(new URL(file, FOLDER), 'utf8')) }));

describe('the cases', () => {
  test('are at least sixty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  test.each(CORNERS)('cover the corner "%s"', (corner) => {
    expect(cases.filter(({ it }) => it.corners.includes(corner)).length).toBeGreaterThan(0);
  });

  test('name only corners, findings, next steps and remarks that exist', () => {
    const ids = [...Object.keys(findingWords), ...Object.keys(tipWords.tips), ...Object.keys(remarkWords), ...CORNERS];
    const named = new Set(cases.flatMap(({ it }) => idsNamed(it)));
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(cases)('$name', ({ it }) => {
  test('is a sound reading', () => {
    for (const page of [it.reading, it.previous, it.mine, ...(it.set ?? [])]) {
      if (page) expect(checkReading(expand(page)), it.about).toMatchObject({ ok: true });
    }
  });

  test('verdict', () => {
    expect(it.verdicts, it.about).toContain(audited(it).diagnosis.verdict);
  });

  if (it.confidence) {
    test('confidence', () => {
      expect(it.confidence, it.about).toContain(audited(it).diagnosis.confidence);
    });
  }
  if (it.name) test('name and sentence', () => expectName(it));
  if (it.reason) test('reason of the confidence', () => expectReason(it));
  if (it.scores) test('scores', () => expectScores(it));
  if (it.settle) test('what would settle it', () => expectSettle(it));
  if (it.findings) test('findings', () => expectFindings(it));
  if (it.tips) test('next steps', () => expectTips(it));
  if (it.plan) test('plan', () => expectPlan(it));
  if (it.call) test('the call', () => expectCall(it));
  if (it.remarks) test('the comparison', () => expectComparison(it));
  test('what holds of every audit', () => expectSound(it));
});

function idsNamed({ corners, findings, tips, call, remarks }: ExpertCase): string[] {
  const lists = [
    ...[findings?.must, findings?.anyOf, findings?.mustNot],
    ...[tips?.first, tips?.anyOfFirst, tips?.notFirst, tips?.must, tips?.mustNot],
    ...[call?.lines?.must, call?.lines?.mustNot, remarks?.must, remarks?.mustNot],
  ];
  return [...corners, ...lists.flatMap((ids) => ids ?? [])];
}
