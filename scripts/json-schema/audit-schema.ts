/** The JSON Schema of `rollcall.audit/1`, made from the schemas that check what comes in. */

import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { AUDIT_FORMAT } from '../../lib/audit-json.ts';
import { contextSchema, keptSchema } from '../../lib/bring/kept-schema.ts';
import { reading } from '../../lib/reading/schema.ts';
import { diagnosisSchema, lensSchema, measuresSchema } from './computed.ts';

const audit = z.object({
  format: z.literal(AUDIT_FORMAT),
  file: z.optional(z.string()),
  reading,
  measures: z.nullable(measuresSchema),
  diagnosis: diagnosisSchema,
  context: z.optional(contextSchema),
  kept: z.optional(keptSchema),
  lens: z.optional(lensSchema),
});

const ABOUT = {
  $id: 'rollcall.audit.1.schema.json',
  title: AUDIT_FORMAT,
  description:
    'One reading of a company’s page on LinkedIn or Facebook: what was read, what was computed from it, and what it means. ' +
    'No text of a post, no name of a person. Of a count both bounds are known: equal where the page is exact. null is unknown, never zero. ' +
    'Fields that are not named here may come: pass over them.',
};

/** @param strict refuses fields that are not named: for tests, not for readers. */
export function auditSchema(strict = false): Record<string, unknown> {
  const { $schema, ...schema } = toJSONSchema(audit, { io: strict ? 'output' : 'input' });
  return { $schema, ...ABOUT, ...schema };
}
