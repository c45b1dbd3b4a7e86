/**
 * What the popup is made of: by the bundler's own report, how much each dependency and each part of ours weighs in the
 * scripts that the popup can load, in English.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { Chunks } from '../tests/house/chunks.ts';
import { ownBuild } from './bench/own-build.ts';

interface Weight {
  /** As the bundler has it, before it is made small. */
  bytes: number;
  /** Its share of the chunks' gzip. */
  gzip: number;
}

/** By chunk, how long what is in it of each module is. */
const report = new Map<string, [module: string, length: number][]>();

const modules: Plugin = {
  name: 'module-report',
  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      report.set(
        file,
        Object.entries(chunk.modules).map(([module, { renderedLength }]) => [module, renderedLength]),
      );
    }
  },
};

const folder = await ownBuild('chromium', [modules]);
try {
  const chunks = new Chunks(folder);
  const isFrench = (file: string) => report.get(file)?.some(([module]) => module.includes('/lib/words/fr/')) ?? false;
  const loaded = [...chunks.everOf('popup.html', new Set())].filter((file) => !isFrench(file));
  const first = chunks.ofPage('popup.html');
  printed('All that the popup can load, in English', weigh(loaded));
  printed('Of that, before anything is drawn', weigh([...first]));
} finally {
  rmSync(dirname(folder), { recursive: true });
}

function weigh(files: readonly string[]): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const file of files) {
    const made = report.get(file) ?? [];
    const whole = made.reduce((sum, [, length]) => sum + length, 0);
    const gzip = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    for (const [module, length] of made) {
      const name = partOf(module);
      const weight = weights.get(name) ?? { bytes: 0, gzip: 0 };
      weights.set(name, { bytes: weight.bytes + length, gzip: weight.gzip + (gzip * length) / Math.max(1, whole) });
    }
  }
  return weights;
}

/** The package, or the folder of ours. */
function partOf(module: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
  if (inPackage !== undefined) return inPackage;
  return (
    /\/(lib\/words\/en|lib\/words|lib\/[\w-]+|app|components|entrypoints)\//.exec(module)?.[1] ?? 'the bundler’s own'
  );
}

function printed(title: string, weights: Map<string, Weight>): void {
  const rows = [...weights].sort(([, one], [, other]) => other.gzip - one.gzip);
  const sum = rows.reduce((all, [, { gzip }]) => all + gzip, 0);
  console.log(
    `\n${title}: ${(sum / 1_000).toFixed(1)} kB gzip\n\n| part | before it is made small, kB | share of the gzip, kB |`,
  );
  console.log('| --- | ---: | ---: |');
  for (const [name, { bytes, gzip }] of rows)
    console.log(`| ${name} | ${(bytes / 1_000).toFixed(1)} | ${(gzip / 1_000).toFixed(1)} |`);
}
