/** The files from which the extension is built, and those that say how: what the reviewer of the Firefox add-on is given. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Named, and not all but what is ignored: what lies about in a folder (settings, saved pages, pictures) never travels by
 * mistake. Tests and pictures build nothing.
 */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'LICENSE',
  '*.md',
  'docs/*.md',
  'docs/*.json',
  ...['app', 'components', 'entrypoints', 'lib', 'public', 'scripts', 'styles'].map((folder) => `${folder}/**/*.*`),
];

/** All of them under that root, read. */
export function sourcesIn(root: string): Map<string, Buffer> {
  const paths = globSync(SOURCES, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
