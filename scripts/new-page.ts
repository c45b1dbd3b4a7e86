/** `npm run new-page -- FILE --name NAME`: makes a sample page out of a real one, with everyone in it invented. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPage } from '../lib/reading/read-page.ts';
import { UsageError } from './command-line/options.ts';
import { type AnonymousPage, anonymise } from './new-page/anonymise.ts';
import { framesOf, savedFrames } from './new-page/frames.ts';
import { type Options, optionsOf, pageAddress } from './new-page/options.ts';
import { parseMhtml } from './saved-page/mhtml.ts';
import { openSavedPage, parseSavedPage } from './saved-page/saved-page.ts';

const BAD_INPUT = 2;
/** Larger than any page that one wants to commit. */
const LARGEST_FILE = 100 * 1024 * 1024;

try {
  run(optionsOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`new-page: ${error.message}\n`);
  process.exitCode = BAD_INPUT;
}

function run({ file, name, url, now, into }: Options): void {
  const folder = join(into, name);
  if (existsSync(folder)) throw new UsageError(`${folder} is there already: choose another name, or remove it`);
  const bytes = bytesOf(file);
  const page = parseSavedPage(bytes, file);
  const address = url ?? page.url;
  if (address === null) throw new UsageError('the file names no address: give it with --url');
  const frames = framesOf(page, savedFrames(file, parseMhtml(bytes)));
  if (frames === null) throw new UsageError('the frames beside the file do not match those in the page');
  const circumstances = { url: pageAddress(address), now: now ?? page.savedAt ?? statSync(file).mtime, name };
  const layout = layoutOf(readPage(openSavedPage(page, circumstances.url), circumstances.now));
  write(folder, anonymise(page, frames, circumstances), layout);
  process.stdout.write(`${nextSteps(folder)}\n`);
}

function bytesOf(file: string): Buffer {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) throw new UsageError(`${file}: no such file`);
  if (stats.size === 0 || stats.size > LARGEST_FILE) throw new UsageError(`${file}: is empty, or over 100 MB`);
  return readFileSync(file);
}

/** Only to sort the pages by: what must be read on them is a person's to say. */
function layoutOf(outcome: ReturnType<typeof readPage>): string {
  return outcome.ok ? outcome.reading.layout : 'unknown';
}

function write(folder: string, { url, now, language, files, frames }: AnonymousPage, layout: string): void {
  const facts = {
    url,
    now: now.toISOString(),
    language,
    layout,
    why: 'TO SAY: what this page tests that no other does.',
    ...(Object.keys(frames).length > 0 && { frames }),
  };
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const expected = { company: true, complete: true, page: {}, posts: [] };
  const all = [...files, ['case.json', json(facts)], ['expected.json', json(expected)]] as const;
  for (const [name, text] of all) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function nextSteps(folder: string): string {
  return [
    `Made ${folder}. Every text, name, number and address in it is invented; look it through once before you commit it.`,
    `1. In ${join(folder, 'case.json')}, say what the page tests.`,
    `2. Open ${join(folder, 'source.html')} and write what a careful person reads on it into expected.json`,
    '   (its form: tests/pages/README.md). Do this before the reader runs on it.',
    '3. npx vitest run tests/pages.test.ts',
  ].join('\n');
}
