/**
 * `npm run package`: builds both extensions and writes what the stores are given into `.output`: a zip for each, and the
 * sources for the reviewer of the Firefox add-on. The same sources give the same bytes, wherever they are built.
 * `-- --verify` then builds once more from the sources' zip, in an empty folder with Node and npm alone, and compares.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtensions } from './browser/build-extensions.ts';
import { fingerprint, packagesOf } from './packaging/packages.ts';
import { differencesOfRebuild } from './packaging/rebuild.ts';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({ options: { verify: { type: 'boolean' } } });
buildExtensions({ quiet: true });
const packages = await packagesOf(ROOT);
for (const { name, bytes, files } of packages) {
  writeFileSync(join(ROOT, '.output', name), bytes);
  console.log(
    `.output/${name}: ${files} files, ${Math.round(bytes.length / 1000)} kB\n  SHA-256 ${fingerprint(bytes)}`,
  );
}
if (values.verify) {
  const different = await differencesOfRebuild(packages, ROOT);
  for (const name of different) console.error(`${name}: built again from the sources, it came out otherwise.`);
  if (different.length === 0)
    console.log('\nBuilt again from the sources, all three zips are the same, byte for byte.');
  process.exitCode = different.length > 0 ? 1 : 0;
}
