/** `npm run --silent audit -- FILE...`: the main job without a browser, on saved pages and on readings. */
import '../lib/words/all.ts';
import { type AuditJson, type AuditOptions, audit } from '../lib/audit.ts';
import { chainOf } from '../lib/diagnosis/chain.ts';
import { allLensed } from '../lib/lenses/lensed.ts';
import { BAD_INPUT, fail, NO_PAGE, OK } from './command-line/fail.ts';
import { type Input, readInput } from './command-line/input.ts';
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
  const { locale, context, files } = options;
  const previous = options.previous === null ? undefined : stored(options.previous);
  const mine = options.mine === null ? undefined : auditOf(stored(options.mine), { locale, context: { lens: 'mine' } });
  const inputs: (Input & { file: string })[] = [];
  const codes = files.map((file) => {
    try {
      inputs.push({ ...read(file, options), file });
      return OK;
    } catch (error) {
      return fail(error, file, locale);
    }
  });
  const common = { locale, context, ...(previous && { previous: previous.reading }) };
  const alone = inputs.length > 1 ? inputs.map((input) => auditOf(input, common)) : [];
  // Each is seen beside the others: as examples, and as the same company on the other site.
  const audits = inputs.map((input, i) => ({
    ...auditOf(input, { ...common, set: alone.toSpliced(i, 1) }),
    file: input.file,
  }));
  const earlier = previous && auditOf(previous, { locale, context });
  print(allLensed(audits, { earlier, mine, locale }), options);
  return codes.includes(BAD_INPUT) ? BAD_INPUT : codes.includes(NO_PAGE) ? NO_PAGE : OK;
}

function auditOf({ reading, kept }: Input, options: AuditOptions): AuditJson {
  const done = audit(reading, options);
  return kept === undefined ? done : { ...done, kept };
}

function print(audits: AuditJson[], options: Options): void {
  const { locale, json, explainVerdict } = options;
  const isOne = options.files.length === 1;
  for (const done of audits) {
    const { file, ...alone } = done;
    const chain = explainVerdict ? chainOf(done.reading, done.measures, done.diagnosis, locale) : null;
    if (json) say(JSON.stringify({ ...(isOne ? alone : done), ...(chain && { chain }) }));
    else if (isOne) say(reportText(done, locale, chain));
  }
  if (!isOne && !json && audits.length > 0) say(tableText(audits, locale));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function read(file: string, { url, now }: Pick<Options, 'url' | 'now'>): Input {
  return readInput(file, { url, now, say: (line) => process.stderr.write(`${file}: ${line}\n`) });
}

/** A second file has its own address and moment. */
function stored(file: string): Input {
  return read(file, { url: null, now: null });
}
