/**
 * `npm run bench`: every claim about speed, measured. Each part is a script of its own, and prints its own table; docs/bench.md
 * has what they said, on which machine and when. `-- --quick` only finds out whether they work, in less than a minute;
 * `-- --only still,click` runs some.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What each part is run with; the quick form is left out where it would need a build, which is slow. */
const PARTS: Record<string, { quick?: string[] }> = {
  readers: { quick: ['--quick', '--layouts', 'linkedin-ember,facebook-hardened'] },
  still: {},
  click: {},
  memory: { quick: ['--quick'] },
  watch: {},
  history: {},
  files: { quick: ['--files', '4'] },
  bundle: {},
  language: {},
};

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: Object.keys(PARTS).join() } },
});

for (const name of values.only.split(',')) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`No part is called ${name}: ${Object.keys(PARTS).join(', ')}.`);
  const words = values.quick ? part.quick : [];
  if (words === undefined) continue;
  console.log(`\n— ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [resolve(import.meta.dirname, `bench-${name}.ts`), ...words], {
    stdio: 'inherit',
  });
  console.log(`${name}: ${status === 0 ? 'done' : 'FAILED'} in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  if (status !== 0) process.exitCode = 1;
}
