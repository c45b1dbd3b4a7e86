/**
 * `npm run simulate`: 10,000 pages whose truth is known, each judged from a view of it as the two sites show it. Prints
 * how often the verdict is that of all the data. Exits 1 where a target is missed, or a bound does not hold the truth.
 *
 * `-- --pages N`, `-- --seed N`, `-- --markdown` (the tables for METHOD.md), `-- --show INDEX` (the reading of one page
 * of the run, as `npm run audit` takes it).
 */
import { parseArgs } from 'node:util';
import { lastLine, legendOf, tablesOf } from './simulation/report.ts';
import { drawn, simulate } from './simulation/run.ts';
import { failures } from './simulation/tally.ts';

/** No more of what failed is shown. */
const EXAMPLES = 20;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    markdown: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
const seed = Number(values.seed);
if (values.show === undefined) run();
else console.log(JSON.stringify(drawn(seed, Number(values.show)).reading, null, 2));

function run(): void {
  const start = process.cpuUsage();
  const cases = simulate(seed, Number(values.pages));
  const { user, system } = process.cpuUsage(start);
  const failed = failures(cases);
  console.log(`${tablesOf(cases, values.markdown)}\n`);
  console.log(`${legendOf(cases)}\nseed ${seed}, ${((user + system) / 1e6).toFixed(0)} s of one core`);
  for (const line of failed.slice(0, EXAMPLES)) console.log(`FAILED: ${line}`);
  console.log(lastLine(cases));
  process.exitCode = failed.length > 0 ? 1 : 0;
}
