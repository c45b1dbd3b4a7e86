/** `npm run schema`: writes the JSON Schema of an audit into `docs`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { auditSchema } from './json-schema/audit-schema.ts';

/** Where it is published. */
export const PUBLISHED = resolve(import.meta.dirname, '../docs/rollcall.audit.1.schema.json');

export const schemaText = (): string => `${JSON.stringify(auditSchema(), null, 2)}\n`;

if (import.meta.main) writeFileSync(PUBLISHED, schemaText());
