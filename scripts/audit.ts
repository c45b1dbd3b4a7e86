/** `npm run --silent audit -- FILE...`: the main job without a browser, on saved pages and on readings. */
import { type AuditJson, audit } from '../lib/audit.ts';
import { BAD_INPUT, fail, NO_PAGE, OK } from './command-line/fail.ts';
import { readInput } from './command-line/input.ts';
import { type Options, optionsOf } from './command-line/options.ts';
import { reportText } from './command-line/report.ts';
import { tableText } from './command-line/table.ts';

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
      return fail(error, file, options.locale);
    }
  });
  if (several && !options.json && audits.length > 0) process.stdout.write(`${tableText(audits, options.locale)}\n`);
  return codes.includes(BAD_INPUT) ? BAD_INPUT : codes.includes(NO_PAGE) ? NO_PAGE : OK;
}

function readingOf(file: string, { url, now }: Pick<Options, 'url' | 'now'>) {
  return readInput(file, { url, now, say: (line) => process.stderr.write(`${file}: ${line}\n`) });
}
