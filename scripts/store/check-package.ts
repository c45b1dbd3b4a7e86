/** What Chrome's store would refuse in a package, found before it is sent. */
import type { Files } from '../packaging/zip.ts';
import { codeFaults } from './check-code.ts';
import { fileFaults } from './check-files.ts';
import { manifestFaults } from './check-manifest.ts';
import type { Manifest } from './manifest.ts';

/** One sentence for each fault; none where the store would take it. */
export function packageFaults(files: Files): string[] {
  const manifest = manifestIn(files);
  if (!manifest) return ['manifest.json is missing, or is no JSON'];
  return [...manifestFaults(manifest, files), ...codeFaults(manifest, files), ...fileFaults(manifest, files)];
}

/** The package's manifest; `null` where it cannot be read. */
export function manifestIn(files: Files): Manifest | null {
  try {
    return JSON.parse(textOf(files, 'manifest.json')) as Manifest;
  } catch {
    return null;
  }
}

/** A file's text. Throws where it is not there. */
function textOf(files: Files, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is missing.`);
  return Buffer.from(file).toString('utf8');
}
