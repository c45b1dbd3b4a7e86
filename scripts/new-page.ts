/** `npm run new-page -- FILE`: makes a sample page out of a real one, with everyone in it invented. */
import '../lib/words/all.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageLanguage } from '../lib/reading/page-language.ts';
import { readPage } from '../lib/reading/read-page.ts';
import { NoCompanyPage, openInput } from './command-line/input.ts';
import { UsageError } from './command-line/options.ts';
import { type AnonymousPage, anonymise } from './new-page/anonymise.ts';
import { freeName, nameFor } from './new-page/names.ts';
import { type Options, optionsOf, pageAddress } from './new-page/options.ts';
import { replacedWords } from './new-page/replaced-words.ts';

const BAD_INPUT = 2;

try {
  run(optionsOf(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) say(error.message);
  else if (error instanceof NoCompanyPage) say('there is no page in the file');
  else throw error;
  process.exitCode = BAD_INPUT;
}

function run({ file, name: given, url, now: asked, into }: Options): void {
  if (given !== null && existsSync(join(into, given))) {
    throw new UsageError(`${join(into, given)} is there already: choose another name, or remove it`);
  }
  const { page, now } = openInput(file, { url, now: asked, say });
  const circumstances = { url: pageAddress(page.url), now };
  const outcome = readPage(page, now);
  const name = given ?? freeName(nameFor(outcome, circumstances.url, pageLanguage(page.documents[0].document)), into);
  const folder = join(into, name);
  const words = replacedWords(page);
  write(folder, anonymise(page, { ...circumstances, name }), layoutOf(outcome));
  process.stdout.write(`${nextSteps(folder, words)}\n`);
}

function say(line: string): void {
  process.stderr.write(`new-page: ${line}\n`);
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
    // Never over a file that is there, whoever made it meanwhile.
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  }
}

function nextSteps(folder: string, words: string[]): string {
  return [
    `Made ${folder}. Every text, name, number and address in it is invented; look it through once before you commit it.`,
    ...(words.length === 0
      ? []
      : [
          `Words of attributes that were replaced, too: ${words.join(', ')}.`,
          'If one of them is the site’s own hook, add it to lib/reading/skeleton/vocabulary.ts, remove the folder, and run this again.',
        ]),
    `1. In ${join(folder, 'case.json')}, say what the page tests.`,
    `2. Open ${join(folder, 'source.html')} and write what a careful person reads on it into expected.json`,
    '   (its form: tests/pages/README.md). Do this before the reader runs on it.',
    '3. npx vitest run --project unit tests/pages.test.ts',
    `4. Where they differ: npm run explain -- ${join(folder, 'source.html')} --url URL, with the URL of case.json`,
    '   shows each value, its proof and the places looked at.',
  ].join('\n');
}
