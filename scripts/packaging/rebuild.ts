/** What the reviewer of the Firefox add-on does: unpacks the sources in an empty folder, and builds with Node and npm alone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Package } from './packages.ts';
import { filesIn } from './zip.ts';

/**
 * Builds the sources again, in a folder that goes with it.
 * @param root whose `node_modules` must not help
 * @returns the names of the zips that came out otherwise; none where all bytes are the same
 */
export async function differencesOfRebuild(packages: readonly Package[], root: string): Promise<string[]> {
  const sources = packages.find(({ kind }) => kind === 'sources');
  if (!sources) throw new Error('There are no sources to build from.');
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-rebuild-'));
  try {
    for (const [path, content] of await filesIn(sources.bytes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const environment = withoutHelpFrom(root);
    npm(folder, environment, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    npm(folder, environment, 'run', 'package');
    return packages.filter(({ name, bytes }) => !isSame(join(folder, '.output', name), bytes)).map(({ name }) => name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(cwd: string, env: NodeJS.ProcessEnv, ...words: string[]): void {
  console.log(`\n— in an empty folder: npm ${words.join(' ')}`);
  const { status } = spawnSync('npm', words, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${words[0]} failed in the unpacked sources.`);
}

/** The environment as it was before npm added its own words and our folder of commands to it. */
function withoutHelpFrom(root: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(?:cache|registry)$)/i.test(name));
  const paths = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.startsWith(root));
  return { ...Object.fromEntries(kept), PATH: paths.join(delimiter) };
}

function isSame(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
