/** `npm run --silent audit -- FILE...`: the main job without a browser, on saved pages and on readings. */
import { type AuditJson, audit } from '../lib/audit.ts';
import { words } from '../lib/words/words.ts';
import { NoCompanyPage, readInput } from './command-line/input.ts';
import { type Options, optionsOf, UsageError } from './command-line/options.ts';
import { reportText } from './command-line/report.ts';
import { tableText } from './command-line/table.ts';

/** Exit codes: a page was read; bad arguments or an unreadable file; no company's page in it. */
const OK = 0;
const BAD_INPUT = 2;
const NO_PAGE = 3;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  try {
    return run(optionsOf(args));
  } catch (error) {
    return fail(error, 'rollcall');
  }
}

function run(options: Options): number {
  const several = options.files.length > 1;
  const previous =
    options.previous === null ? undefined : readingOf(options.previous, { ...options, url: null, now: null });
  const audits: AuditJson[] = [];
  const codes = options.files.map((file) => {
    try {
      const reading = readingOf(file, options);
      const done = audit(reading, { locale: options.locale, context: options.context, ...(previous && { previous }) });
      const named = several ? { ...done, file } : done;
      if (options.json) process.stdout.write(`${JSON.stringify(named)}\n`);
      else if (!several) process.stdout.write(`${reportText(done, options.locale)}\n`);
      audits.push({ ...named, file });
      return OK;
    } catch (error) {
      return fail(error, file, options);
    }
  });
  if (several && !options.json && audits.length > 0) process.stdout.write(`${tableText(audits, options.locale)}\n`);
  return codes.includes(BAD_INPUT) ? BAD_INPUT : codes.includes(NO_PAGE) ? NO_PAGE : OK;
}

function readingOf(file: string, { url, now }: Pick<Options, 'url' | 'now'>) {
  return readInput(file, { url, now, say: (line) => process.stderr.write(`${file}: ${line}\n`) });
}

/** One line, whatever happened. Faults of our own are not dressed up as the person's. */
function fail(error: unknown, subject: string, options?: Options): number {
  if (error instanceof NoCompanyPage) {
    const sentence = words(options?.locale ?? 'en').reading.refusal(error.problem);
    process.stderr.write(`${subject}: ${sentence}\n`);
    return NO_PAGE;
  }
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${subject}: ${error.message}\n`);
  return BAD_INPUT;
}
