/** What is installed is what the lock file names, byte for byte, and comes from one place. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
type Wanted = Partial<Record<(typeof KINDS)[number], Record<string, string>>>;

const json = (file: string) => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8'));
const lock = json('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked & Wanted> };
const { '': project, ...packages } = lock.packages;

/** What is wrong with an entry, in words. */
function faults(entries: Record<string, Locked>): string[] {
  return Object.entries(entries).flatMap(([name, { resolved, integrity, link, hasInstallScript, version }]) => [
    // 64 bytes in base64.
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${name}: no hash`]),
    // Without an address it is the registry's, by its name and version. `npm install --omit-lockfile-registry-resolved` writes none.
    ...(resolved === undefined ? [] : [`${name}: from ${resolved}`]),
    ...(link ? [`${name}: a link`] : []),
    ...(hasInstallScript ? [`${name}: runs a script when it is installed`] : []),
    ...(/^\d+\.\d+\.\d+/.test(version ?? '') ? [] : [`${name}: no version`]),
  ]);
}

describe('the lock file', () => {
  it('has a hash of every package, takes none from elsewhere, and needs no install script', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(faults(packages)).toEqual([]);
  });

  it('is that of package.json, whose packages are all asked for by version', () => {
    const wanted = json('package.json') as Wanted;
    for (const kind of KINDS) {
      expect(project?.[kind]).toEqual(wanted[kind]);
      for (const [name, range] of Object.entries(wanted[kind] ?? {}))
        expect(range, name).toMatch(/^\^\d+\.\d+\.\d+[\w.-]*$/);
    }
  });

  it('would tell', () => {
    const integrity = `sha512-${'A'.repeat(86)}==`;
    const good = { version: '1.0.0', integrity };
    expect(faults({ good })).toEqual([]);
    expect(
      faults({
        a: { version: '1.0.0' },
        b: { ...good, resolved: 'git+ssh://git@example.com/b.git' },
        c: { ...good, resolved: 'https://example.com/c.tgz' },
        d: { ...good, link: true },
        e: { ...good, hasInstallScript: true },
        f: { version: '1.0.0', integrity: 'sha1-AAAA' },
      }),
    ).toHaveLength(6);
  });

  it('is all that says where packages come from', () => {
    expect(existsSync(resolve(ROOT, '.npmrc'))).toBe(false);
    expect(readFileSync(resolve(ROOT, '.ci/run'), 'utf8')).toMatch(/^npm ci --ignore-scripts$/m);
  });
});
