/** Forms in which audits were written, and how an older one becomes the next. */
import { AUDIT_FORMAT } from '../audit-json.ts';

/** An audit of today's form, of which nothing is checked yet. */
interface Unchecked {
  reading: unknown;
  context?: unknown;
  kept?: unknown;
}

export type Migrated =
  | { ok: true; audit: Unchecked }
  /** Written by a later version, by its name; or not ours, by the field that says so. */
  | { ok: false; why: 'newer-format' | 'no-reading'; detail: string };

type Form = Record<string, unknown>;

/** What makes of a form the one after it, by the number of the older one. A form that gains optional fields needs no step. */
const STEPS: Record<number, (older: Form) => Form> = {
  // A reading by itself, as the command line was given it before there were audits.
  0: (reading) => ({ format: AUDIT_FORMAT, reading }),
};

const NEWEST = Number(AUDIT_FORMAT.split('/')[1]);

/** @param value what a line, or a file, of JSON held. */
export function migrated(value: unknown): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notOurs('the whole');
  let form = value as Form;
  const version = versionOf(form);
  if (version === null) return notOurs('format');
  if (version > NEWEST) return { ok: false, why: 'newer-format', detail: nameOf(form).slice(0, 40) };
  for (let step = version; step < NEWEST; step += 1) form = STEPS[step]?.(form) ?? form;
  return {
    ok: true,
    audit: { reading: form.reading, context: form.context ?? undefined, kept: form.kept ?? undefined },
  };
}

const notOurs = (detail: string): Migrated => ({ ok: false, why: 'no-reading', detail });

/** 0 for a reading by itself; `null` for a form that is not ours. An audit whose format was cut off is known by its reading. */
function versionOf(form: Form): number | null {
  if (form.format === undefined || form.format === null) return 'reading' in form ? 1 : 0;
  const version = /^rollcall\.audit\/([1-9]\d{0,3})$/.exec(nameOf(form))?.[1];
  return version === undefined ? null : Number(version);
}

/** What is no text names no form: an object may even refuse to become one. */
const nameOf = ({ format }: Form): string => (typeof format === 'string' ? format : '');
