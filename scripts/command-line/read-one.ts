/** One entry read and, where pages are not seen beside one another, diagnosed: in this thread or in another. */
import { type AuditJson, type AuditOptions, audit } from '../../lib/audit.ts';
import { allLensed } from '../../lib/lenses/lensed.ts';
import { type Failure, failureOf } from './fail.ts';
import type { Entry } from './files.ts';
import { type Input, readInput } from './input.ts';
import type { Options } from './options.ts';

/** What is the same for all entries: plain data, since it goes to other threads. */
export interface Setting {
  options: Pick<Options, 'url' | 'now' | 'locale' | 'context'>;
  previous: Input | null;
  /** The person's own page. */
  mine: AuditJson | null;
  /** Each page is diagnosed by itself, at once. */
  alone: boolean;
}

export interface Done {
  file: string;
  /** What is to be said on stderr of it. */
  said: string[];
  outcome: { input: Input } | { audit: AuditJson } | { failure: Failure };
}

/** Never throws: what goes wrong with one file is no reason to leave the others. */
export function readOne({ file, place }: Entry, setting: Setting): Done {
  const said: string[] = [];
  const { url, now } = setting.options;
  try {
    const input = readInput(place, { url, now, say: (line) => said.push(`${file}: ${line}`) });
    return { file, said, outcome: setting.alone ? { audit: auditAlone(input, file, setting) } : { input } };
  } catch (error) {
    return { file, said, outcome: { failure: failureOf(error) } };
  }
}

/** What a person said of the page stays with its audit. */
export function auditOf({ reading, kept }: Input, options: AuditOptions): AuditJson {
  const done = audit(reading, options);
  return kept === undefined ? done : { ...done, kept };
}

/** Audits of several pages, each seen beside the others: as examples, and as the same company on the other site. */
export function auditsTogether(inputs: readonly (Input & { file: string })[], setting: Setting): AuditJson[] {
  const { previous, mine } = setting;
  const common = commonOf(setting);
  const alone = inputs.length > 1 ? inputs.map((input) => auditOf(input, common)) : [];
  const audits = inputs.map((input, i) => ({
    ...auditOf(input, { ...common, set: alone.toSpliced(i, 1) }),
    file: input.file,
  }));
  const { locale, context } = setting.options;
  const earlier = previous === null ? undefined : auditOf(previous, { locale, context });
  return allLensed(audits, { earlier, mine: mine ?? undefined, locale });
}

function auditAlone(input: Input, file: string, setting: Setting): AuditJson {
  const [done] = auditsTogether([{ ...input, file }], setting);
  if (done === undefined) throw new Error('an audit was lost');
  return done;
}

function commonOf({ options: { locale, context }, previous }: Setting): AuditOptions {
  return { locale, context, ...(previous && { previous: previous.reading }) };
}
