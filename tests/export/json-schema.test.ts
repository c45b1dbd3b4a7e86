/** The published JSON Schema is the one of today, and what the product writes follows it. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { auditsOf } from '../../lib/export/audits.ts';
import { lensed } from '../../lib/lenses/lensed.ts';
import { auditSchema } from '../../scripts/json-schema/audit-schema.ts';
import { PUBLISHED, schemaText } from '../../scripts/json-schema.ts';
import { post, reading } from '../readings.ts';
import { keptPage } from './kept.ts';

// Formats are checked by patterns of our own.
const ajv = new Ajv2020({ strict: true, validateFormats: false });

it('stands under docs as it is made today', () => {
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(schemaText());
});

/** Pages of all kinds: with and without posts, times, counts, followers; in each lens. */
const READINGS = [
  reading(Array.from({ length: 30 }, (_, index) => post(index * 4 + 2, { kind: index % 3 ? 'image' : 'video' }))),
  reading([74, 83, 92, 101].map((age) => post(age))),
  reading([post(3, { reactions: null, comments: null, shares: null, publishedAt: null })]),
  reading([], { page: { ...reading().page, followers: null, name: null } }),
];

const BESIDE = audit(reading([post(1), post(9), post(20)]), { locale: 'en', context: { lens: 'mine' } });

const AUDITS = READINGS.flatMap((each) => [
  audit(each, { locale: 'en', context: { lens: 'mine', belief: 'late', purpose: 'recruiting', hoursPerWeek: 2 } }),
  audit(each, { locale: 'fr', context: { lens: 'prospect' } }),
  ...(['prospect', 'competitor'] as const).map((lens) => {
    const made = audit(each, { locale: 'en', context: { lens } });
    const of = lensed({ audit: made, earlier: undefined, set: [BESIDE], given: [], mine: BESIDE, locale: 'en' });
    return of === null ? made : { ...made, lens: of };
  }),
]);

it.each(['as it is published', 'strictly, with no field that is not named'])('real audits follow it, %s', (how) => {
  const validate = ajv.compile(withoutId(auditSchema(how !== 'as it is published')));
  const kept = auditsOf([{ page: keptPage(READINGS[0]), readings: READINGS.slice(0, 2) }], [], 'en');
  for (const each of [...AUDITS, ...kept]) {
    expect(validate(JSON.parse(JSON.stringify(each))), JSON.stringify(validate.errors)).toBe(true);
  }
});

it('refuses what lies', () => {
  const validate = ajv.compile(withoutId(auditSchema()));
  const [sound] = AUDITS;
  for (const lie of [
    { ...sound, format: 'rollcall.audit/2' },
    { ...sound, reading: { ...sound?.reading, site: 'example' } },
    { ...sound, reading: { ...sound?.reading, readAt: 'yesterday' } },
    { ...sound, kept: { checkAgain: 'soon' } },
    { ...sound, measures: { ...sound?.measures, recency: 3 } },
  ])
    expect(validate(JSON.parse(JSON.stringify(lie)))).toBe(false);
});

const withoutId = ({ $id: _id, ...schema }: Record<string, unknown>) => schema;
