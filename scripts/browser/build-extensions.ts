/** Builds the extension with WXT's own command, once for each browser. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const WXT = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/**
 * Builds both extensions. Throws what WXT said where a build fails.
 * @param quiet keeps WXT's words back as long as all goes well
 */
export function buildExtensions({ quiet }: { quiet: boolean }): void {
  for (const browser of ['chrome', 'firefox']) {
    const words = [WXT, 'build', '--browser', browser, '--mv3'];
    const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', stdio: quiet ? 'pipe' : 'inherit' });
    if (run.status !== 0) throw new Error(`The build for ${browser} failed.\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  }
}
