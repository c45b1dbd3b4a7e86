/** A build for measuring, in a folder of its own: the same sources and settings, and what plugins of ours add or look at. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import type { BrowserName } from '../browser/driver.ts';

const say = () => undefined;
const SILENT = {
  debug: say,
  info: say,
  log: say,
  success: say,
  fatal: console.error,
  error: console.error,
  warn: say,
  level: 0,
};

/** @returns the extension's folder */
export async function ownBuild(name: BrowserName, plugins: Plugin[]): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const { write } = process.stdout;
  // It draws what it is at, and a table must stay one.
  process.stdout.write = () => true;
  await build({
    root: resolve(import.meta.dirname, '../..'),
    browser,
    manifestVersion: 3,
    outDir,
    logger: SILENT,
    vite: () => ({ plugins, logLevel: 'error' }),
  }).finally(() => {
    process.stdout.write = write;
  });
  return join(outDir, `${browser}-mv3`);
}
