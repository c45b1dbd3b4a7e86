/** `npm run --silent audit -- FILE...`: the main job without a browser, on saved pages and on readings. */
import '../lib/words/all.ts';
import { fail, OK } from './command-line/fail.ts';
import { helpIn, optionsOf } from './command-line/options.ts';
import { run } from './command-line/run.ts';

// Whoever reads the output may have seen enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(OK);
});
process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  try {
    const help = helpIn(words);
    if (help === null) return await run(optionsOf(words));
    process.stdout.write(`${help}\n`);
    return OK;
  } catch (error) {
    return fail(error, 'rollcall');
  }
}
