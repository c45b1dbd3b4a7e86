/**
 * `npm run fuzz`: 10,000 pages changed at random. Exits 1 where the reader threw, gave what the trust border refuses or
 * what the page does not support, or took more than 50 ms for a page on average.
 *
 * `-- --runs N`, `-- --seed N`, `-- --page PART-OF-A-NAME`.
 */
import { parseArgs } from 'node:util';
import { casesOf, check, smallest, subjectOf } from './mutation/fuzz.ts';
import { changeable } from './mutation/pages.ts';
import { CAPTURES, pageCases } from './scoring/captures.ts';

/** Milliseconds for one page, on average. */
const LONGEST = 50;
/** No more of a kind are shown. */
const EXAMPLES = 3;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    page: { type: 'string', default: '' },
  },
});
const captures = changeable(pageCases(CAPTURES));
if (captures.length === 0) console.log('skipped: no captures');
const pages = [...changeable(pageCases('tests/pages')), ...captures].filter(({ name }) => name.includes(values.page));
const subjects = pages.map(subjectOf);
const perPage = Math.ceil(Number(values.runs) / subjects.length);
const runs = perPage * subjects.length;
console.log(`seed ${values.seed}, ${runs} cases over ${subjects.length} pages`);

let time = 0;
let slowest = { time: 0, name: '' };
const wrong = new Map<string, string[]>();
for (const subject of subjects) {
  for (const mutations of casesOf(subject, Number(values.seed), perPage)) {
    const found = check(subject, mutations);
    time += found.time;
    if (found.time > slowest.time) slowest = { time: found.time, name: subject.name };
    if (found.wrong.length > 0) {
      const { wrong: lines, did } = check(subject, smallest(subject, mutations));
      for (const line of lines) {
        const kind = kindOf(line);
        wrong.set(kind, [...(wrong.get(kind) ?? []), `${subject.name}: ${line}\n      ${did}`]);
      }
    }
  }
}
report();

function report(): void {
  for (const [kind, cases] of [...wrong].sort(([, one], [, other]) => other.length - one.length)) {
    console.log(`\n${cases.length} × ${kind}`);
    for (const line of cases.slice(0, EXAMPLES)) console.log(`    ${line}`);
  }
  const average = time / runs;
  const total = [...wrong.values()].reduce((sum, cases) => sum + cases.length, 0);
  console.log(
    `\nwrong=${total}; a reading took ${average.toFixed(1)} ms on average, ${slowest.time.toFixed(0)} ms at most (${slowest.name})`,
  );
  process.exitCode = total > 0 || average > LONGEST ? 1 : 0;
}

/** "post urn:li:activity:1: reactions {...}, intact ..." -> "post: reactions". */
function kindOf(line: string): string {
  return line
    .replace(/^post \S+(?: a name)?:/, 'post:')
    .replace(/ (?:\{|"|null|true|false|\().*$/s, '')
    .slice(0, 80);
}
