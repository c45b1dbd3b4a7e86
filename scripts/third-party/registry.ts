/** What the registry says of packages, asked through npm itself; each answer may be that it says nothing. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** For one question, in milliseconds. */
const PATIENCE = 60_000;

type Holes = { asked: true; holes: Hole[] } | { asked: false; why: string };

/** A known hole of a package. */
interface Hole {
  name: string;
  severity: string;
  what: string;
}

/** Known holes of these packages, in the versions that the lock file names. */
export function holesOf(names: readonly string[]): Holes {
  const text = npm(['audit', '--json']);
  return holesIn(text, names);
}

/** @param text what `npm audit --json` printed */
export function holesIn(text: string, names: readonly string[]): Holes {
  const said = parsed(text) as { vulnerabilities?: Record<string, Vulnerable>; message?: string } | null;
  if (!said?.vulnerabilities) return { asked: false, why: said?.message ?? 'no answer' };
  const found = Object.values(said.vulnerabilities).filter(({ name }) => names.includes(name));
  return { asked: true, holes: found.map(holeIn) };
}

interface Vulnerable {
  name: string;
  severity: string;
  /** Advisories of its own, or names of packages through which it is open. */
  via: (string | { title: string; url: string })[];
}

function holeIn({ name, severity, via }: Vulnerable): Hole {
  const what = via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title} (${each.url})`));
  return { name, severity, what: what.join('; ') };
}

interface Release {
  version: string;
  /** YYYY-MM-DD. */
  day: string;
}

interface Releases {
  /** `null` where the registry does not know that version. */
  own: Release | null;
  /** Of the package's newest version that is no trial, whatever the project uses. */
  last: Release | null;
}

/** When the version that ships, and the last one, came out; `null` where the registry does not answer. */
export function releasesOf(name: string, version: string): Releases | null {
  return releasesIn(npm(['view', name, 'time', '--json']), version);
}

/** @param text what `npm view NAME time --json` printed */
export function releasesIn(text: string, version: string): Releases | null {
  const times = parsed(text) as Record<string, string> | null;
  if (times === null || 'error' in times) return null;
  const releases = Object.entries(times).flatMap(([of, time]) =>
    /^\d+\.\d+\.\d+$/.test(of) ? { version: of, day: time.slice(0, 10) } : [],
  );
  return {
    own: releases.find((release) => release.version === version) ?? null,
    last: releases.toSorted(byVersion).at(-1) ?? null,
  };
}

/** A mend of an older line may come out after the newest version. */
function byVersion(one: Release, other: Release): number {
  return one.version.localeCompare(other.version, 'en', { numeric: true });
}

function npm(words: readonly string[]): string {
  // It exits with 1 where it found holes, or could not ask; what it printed says which.
  const own = process.env.npm_execpath;
  const [program, before] = own === undefined ? ['npm', []] : [process.execPath, [own]];
  const run = spawnSync(program, [...before, ...words], { cwd: ROOT, encoding: 'utf8', timeout: PATIENCE });
  return run.stdout ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
