/** One audit out of a file: brought to today's form, checked, and made ready for the store. */
import type { Context, Lens } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import { type Checked, checkReading } from '../reading/schema.ts';
import type { Answers } from '../store/kept-page.ts';
import { withoutTexts } from '../store/kept-reading.ts';
import type { Brought, PageChange } from '../store/store.ts';
import type { RefusalCode } from './bring.ts';
import { checkContext, checkKept, type Kept } from './kept-schema.ts';
import { migrated } from './versions.ts';

/** What is taken of an audit: its measures and its judgement are made anew. */
export interface CheckedAudit {
  reading: PageReading;
  context: Context | null;
  kept: Kept | null;
}

export type Refused = { ok: false; why: RefusalCode; detail?: string };

/** Checks what a line, or a file, of JSON held. Where it lies, `detail` names the first field: "reading.posts.3.id". */
export function auditFrom(value: unknown): { ok: true; audit: CheckedAudit } | Refused {
  const form = migrated(value);
  if (!form.ok) return form;
  const reading = checkReading(form.audit.reading);
  if (!reading.ok) return lie('reading', reading.field);
  const context = form.audit.context === undefined ? null : checkContext(form.audit.context);
  if (context && !context.ok) return lie('context', context.field);
  const kept = form.audit.kept === undefined ? null : checkKept(form.audit.kept);
  if (kept && !kept.ok) return lie('kept', kept.field);
  return {
    ok: true,
    audit: { reading: reading.value, context: valueIn(context) as Context | null, kept: valueIn(kept) },
  };
}

const lie = (part: string, field: string): Refused => ({
  ok: false,
  why: 'no-reading',
  detail: field === 'the whole' ? part : `${part}.${field}`,
});

const valueIn = <Value>(checked: Extract<Checked<Value>, { ok: true }> | null): Value | null => checked?.value ?? null;

/** @param lens of a page whose file does not say in which it was seen. */
export function broughtFrom(value: unknown, lens: Lens): { ok: true; brought: Brought } | Refused {
  const checked = auditFrom(value);
  if (!checked.ok) return checked;
  const { reading, context, kept } = checked.audit;
  return {
    ok: true,
    brought: {
      reading: withoutTexts(reading),
      lens: context?.lens ?? lens,
      said: saidOf(kept ?? {}, context),
      sets: kept?.sets ?? [],
      ownIn: kept?.ownIn ?? [],
      sameCompanyAs: kept?.sameCompanyAs ?? null,
    },
  };
}

function saidOf(
  { label, note, notedAt, checkAgain, answers, given, advice }: Kept,
  context: Context | null,
): PageChange {
  const answered = (answers as Answers | undefined) ?? answersIn(context);
  return {
    ...(label !== undefined && { label }),
    ...(note !== undefined && { note }),
    ...(notedAt !== undefined && { notedAt }),
    ...(checkAgain !== undefined && { checkAgain }),
    ...(given !== undefined && { given }),
    ...(advice !== undefined && { advice }),
    ...(answered && { answers: answered }),
  };
}

/** An audit made by the command line has the answers in its context alone. They are the owner's. */
function answersIn(context: Context | null): Answers | null {
  if (context?.lens !== 'mine') return null;
  const { belief, purpose } = context;
  if (belief === undefined && purpose === undefined) return null;
  return { ...(belief && { belief }), ...(purpose && { purpose: purpose as Answers['purpose'] }) } as Answers;
}
