/** `npm run --silent explain -- FILE`: what was read from a saved page, and which places said so. For mending layouts. */
import '../lib/words/all.ts';
import { explainPage } from '../lib/reading/read-page.ts';
import { explanation } from './command-line/explanation.ts';
import { fail, NO_PAGE, OK } from './command-line/fail.ts';
import { openInput } from './command-line/input.ts';
import { openingText, problemText } from './command-line/opening.ts';
import { explainOptionsOf } from './command-line/options.ts';

process.exitCode = main(process.argv.slice(2));

function main(words: string[]): number {
  try {
    return run(words);
  } catch (error) {
    return fail(error, 'explain');
  }
}

/** A page that cannot be read is the one that most needs an explanation: so far as there is one, it is printed. */
function run(words: string[]): number {
  const { file, url, now: asked } = explainOptionsOf(words);
  const say = (line: string) => process.stderr.write(`${file}: ${line}\n`);
  const { page, now } = openInput(file, { url, now: asked, say });
  const read = explainPage(page, now);
  const parts = read.ok ? [openingText(read.reading, page), explanation(read)] : [problemText(read.problem, page)];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  return read.ok ? OK : NO_PAGE;
}
