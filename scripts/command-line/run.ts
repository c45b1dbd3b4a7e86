/** From the words of the command line to what is printed: files are read, audited, and told one after the other. */
import type { AuditJson } from '../../lib/audit.ts';
import { codeOf, type Failure, failureText } from './fail.ts';
import { type Files, filesOf } from './files.ts';
import { HEADINGS } from './headings.ts';
import { hidingIn } from './hide-names.ts';
import { type Input, readInput } from './input.ts';
import { type Options, UsageError } from './options.ts';
import { outOf } from './out.ts';
import { type HowMany, type Printer, printerOf } from './printer.ts';
import { auditOf, auditsTogether, type Setting } from './read-one.ts';
import { reportPrinter } from './report-printer.ts';
import { type Screen, screenOf } from './screen.ts';
import { inOrder, readerOf } from './threads.ts';

/** More pages are not held beside one another: what is said of one does not rest on the others. */
const MOST_TOGETHER = 20;

/** @returns the code to end with. @throws UsageError for what cannot be used at all */
export async function run(options: Options): Promise<number> {
  const files = await filesOf(options.files);
  if (options.url !== null && files.count > 1) throw new UsageError('--url goes with one FILE only');
  const screen = screenOf(process.stderr, files.count, HEADINGS[options.locale].progress);
  const out = outOf(options.out, options.files);
  const setting = settingOf(options, files.count, screen);
  const printer = printerIn(options, files.count, setting, (text) => {
    screen.clear();
    out.write(text);
  });
  const kinds = await readAll(files, options, setting, screen, printer);
  screen.clear();
  await printer.end();
  out.end();
  return codeOf(kinds);
}

function settingOf(options: Options, count: number, screen: Screen): Setting {
  const { url, now, locale, context, previous, mine } = options;
  const own = mine === null ? null : stored(mine, screen);
  const alone = count > MOST_TOGETHER;
  if (alone) screen.say(HEADINGS[locale].eachAlone(count, MOST_TOGETHER));
  return {
    options: { url, now, locale, context },
    previous: previous === null ? null : stored(previous, screen),
    mine: own && auditOf(own, { locale, context: { lens: 'mine' } }),
    alone,
  };
}

/** A second file has its own address and moment. */
function stored(file: string, screen: Screen): Input {
  const place = file === '-' ? { problem: '- stands for one FILE only' } : { path: file };
  return readInput(place, { url: null, now: null, say: (line) => screen.say(`${file}: ${line}`) });
}

function printerIn(options: Options, count: number, { mine }: Setting, write: (text: string) => void): Printer {
  const { form, locale, names } = options;
  if (form === 'report') return reportPrinter(options, mine, write);
  const howMany: HowMany = count === 1 ? 'one' : count > MOST_TOGETHER ? 'many' : 'few';
  const printer = printerOf(form, options, howMany, write);
  const hide = hidingIn(names, mine?.reading ?? null, count, locale);
  let printed = 0;
  return {
    add: (done) => {
      printer.add(hide(done, printed));
      printed += 1;
    },
    end: () => printer.end(),
  };
}

/** @returns how those failed that did */
async function readAll(
  files: Files,
  { jobs, locale }: Options,
  setting: Setting,
  screen: Screen,
  printer: Printer,
): Promise<Set<Failure['kind']>> {
  const kinds = new Set<Failure['kind']>();
  const together: (Input & { file: string })[] = [];
  const print = (audits: AuditJson[]) => {
    for (const done of audits) printer.add(done);
  };
  const reader = readerOf(setting, files.count, jobs);
  try {
    for await (const { file, said, outcome } of inOrder(files.entries(), reader.read, reader.ahead)) {
      if (!setting.alone) for (const line of said) screen.say(line);
      if ('failure' in outcome) {
        kinds.add(outcome.failure.kind);
        screen.say(failureText(outcome.failure, file, locale));
      } else if ('audit' in outcome) print([outcome.audit]);
      else together.push({ ...outcome.input, file });
      screen.step();
    }
  } finally {
    await reader.close();
  }
  print(auditsTogether(together, setting));
  return kinds;
}
