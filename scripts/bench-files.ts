/**
 * A consultant's batch: 500 saved pages of 1 MB on the command line. Prints how long it takes on one processor and on all,
 * and how much memory 100 and 500 files take at most: it must not grow with them. `--files N` takes fewer.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleCase, sampleFolder } from './browser/site.ts';

const SAMPLE = 'linkedin-ember-thriving-en';
/** LinkedIn's saved pages have an element for each 220 bytes, Facebook's for each 700. */
const BYTES = 1_000_000;
/** Memory may be this much more for all files than for the first hundred: a collector of garbage is never exact. */
const MOST_GROWTH = 1.3;
const COMMAND = resolve(import.meta.dirname, 'audit.ts');

/** Runs before the command in its process and in its threads: whichever tells the most is the process. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => process.stderr.write('peak=' + process.resourceUsage().maxRSS + '\\n'))`,
)}`;

const { files } = parseArgs({ options: { files: { type: 'string', default: '500' } } }).values;
const MANY = Number(files);
const FEW = Math.min(100, MANY);

const many = await folderOf(MANY);
const few = await folderOf(FEW);
try {
  await measure();
} finally {
  for (const folder of [many, few]) rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const jobs = availableParallelism();
  const alone = await timed(many, MANY, 1);
  const all = await timed(many, MANY, jobs);
  const fewer = await timed(few, FEW, jobs);
  const growth = all.peak / fewer.peak;
  const megabytes = (peak: number) => `${(peak / 1024).toFixed(0)} MB`;
  console.log(
    `${MANY} files of ${BYTES / 1e6} MB: ${alone.seconds.toFixed(1)} s with --jobs 1 (${megabytes(alone.peak)} at most), ` +
      `${all.seconds.toFixed(1)} s with --jobs ${jobs} (${(MANY / all.seconds).toFixed(1)} pages a second): ` +
      `${(alone.seconds / all.seconds).toFixed(2)} times as fast`,
  );
  console.log(
    `memory with --jobs ${jobs}: ${megabytes(fewer.peak)} for ${FEW} files, ${megabytes(all.peak)} for ${MANY}: ` +
      `${growth.toFixed(2)} times, at most ${MOST_GROWTH}`,
  );
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

/** A sample page made as large as saved pages are, under many names. */
async function folderOf(count: number): Promise<string> {
  const { url } = await sampleCase(SAMPLE);
  const html = readFileSync(join(sampleFolder(SAMPLE), 'source.html'), 'utf8');
  const comment = `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;
  const filler = `<div hidden class="${'artdeco-toast-item artdeco-toast-item--visible '.repeat(4)}">of something else</div>\n`;
  const missing = Math.max(0, BYTES - Buffer.byteLength(html));
  const page = html
    .replace(/<!doctype html>/i, `$&\n${comment}`)
    .replace('</body>', `${filler.repeat(Math.ceil(missing / filler.length))}</body>`);
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-files-'));
  const first = join(folder, 'page-0.html');
  writeFileSync(first, page);
  for (let index = 1; index < count; index += 1) copyFileSync(first, join(folder, `page-${index}.html`));
  return folder;
}

/** Seconds, and the most memory that was taken, in kB. Throws where not all files were read. */
function timed(folder: string, count: number, jobs: number): Promise<{ seconds: number; peak: number }> {
  const words = ['--import', PEAK, COMMAND, folder, '--json', '--jobs', String(jobs), '--now', '2026-11-20'];
  const begun = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [lines, said] = [0, ''];
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, fail) => {
    child.on('close', () => {
      const peaks = [...said.matchAll(/peak=(\d+)/g)].map((match) => Number(match[1]));
      if (lines !== count) return fail(new Error(`${lines} of ${count} files were read.\n${said.slice(0, 2_000)}`));
      done({ seconds: (performance.now() - begun) / 1_000, peak: Math.max(...peaks) });
    });
  });
}
