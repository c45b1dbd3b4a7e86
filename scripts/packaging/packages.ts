/** The three zips of a version: one for each store, and the sources for the reviewer of the Firefox add-on. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { smallZipOf } from './small-zip.ts';
import { sourcesIn } from './sources.ts';
import { type Files, zipOf } from './zip.ts';

export const KINDS = ['chrome', 'firefox', 'sources'] as const;
type Kind = (typeof KINDS)[number];

export interface Package {
  kind: Kind;
  /** "rollcall-1.2.0-firefox.zip" */
  name: string;
  bytes: Buffer;
  /** How many files are in it. */
  files: number;
}

/** Makes all three of what is built under that root. */
export async function packagesOf(root: string): Promise<Package[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const contents: Record<Kind, Files> = {
    chrome: filesUnder(join(root, '.output/chrome-mv3')),
    firefox: filesUnder(join(root, '.output/firefox-mv3')),
    sources: sourcesIn(root),
  };
  const make = async (kind: Kind): Promise<Package> => {
    const files = contents[kind];
    // The sources are ten times as much, and nobody who installs the extension loads them.
    const bytes = await (kind === 'sources' ? zipOf : smallZipOf)(files);
    return { kind, name: `rollcall-${version}-${kind}.zip`, bytes, files: files.size };
  };
  return Promise.all(KINDS.map(make));
}

/** By which anybody can see that two files are the same. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function filesUnder(folder: string): Map<string, Buffer> {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}
